import ArgumentParser
import PlanDomain

/// Opens the user's own copy of the example.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: CommandWord.demo.worded)

  @Flag(help: .init(CommandWord.resetOption.worded))
  var reset = false

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let surroundings = Surroundings.real
    let language = try common.spokenLanguage()
    let copy = DemoCopy(surroundings)
    if reset {
      try copy.reset(surroundings)
      Output.standardError.write(RunWord.reset(copy.path).worded(in: language) + "\n")
    } else {
      try copy.makeIfMissing(surroundings)
      Output.standardError.write(RunWord.demoAt(copy.path).worded(in: language) + "\n")
    }
    try screen.open(common, choice: WorkspaceChoice(demo: copy), surroundings)
  }
}
