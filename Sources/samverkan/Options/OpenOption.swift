import ArgumentParser

/// Whether what is written is for everybody.
struct OpenOption: ParsableArguments {
  @Flag(name: .customLong("public"), help: .init(CommandWord.publicOption.worded))
  var isPublic = false
}
