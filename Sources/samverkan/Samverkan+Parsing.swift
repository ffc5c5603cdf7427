import ArgumentParser

extension Samverkan {
  /// Parses the arguments, by the one command that they name where they name one.
  ///
  /// To register all fifty costs more than to read a plan. What a command does not take by itself - help,
  /// completions, what is mistaken - is parsed with all of them, so that there is one answer to it.
  ///
  /// - Parameter arguments: What the program was given, without its own name.
  /// - Throws: What is wrong with them.
  /// - Returns: The command.
  static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    if let open = Open(ordinary: arguments) { return open }
    if let guide = PlanFileGuide.asked(by: arguments) { return guide }
    let arguments = ordered(arguments)
    return try parsedAlone(arguments) ?? parseAsRoot(arguments)
  }

  /// Parses the arguments by the command that they name, or by the one that opens the dashboard where
  /// they name none; `nil` where that does not succeed.
  static func parsedAlone(_ arguments: [String]) -> (any ParsableCommand)? {
    // The first is the root's wherever it stands; the others are answered by all commands.
    guard
      !arguments.contains(where: { argument in
        argument.hasPrefix("--language") || ["--version", "--help", "-h"].contains(argument)
      })
    else { return nil }
    let isNamed = arguments.first.map { first in
      first == "help" || configuration.subcommands.contains { $0._commandName == first }
    }
    guard isNamed ?? false else { return parsed(arguments[...], as: Open.self) }
    var named: any ParsableCommand.Type = Samverkan.self
    var rest = arguments[...]
    while let name = rest.first,
      let command = named.configuration.subcommands.first(where: { $0._commandName == name })
    {
      named = command
      rest.removeFirst()
    }
    guard named.configuration.subcommands.isEmpty else { return nil }
    return parsed(rest, as: named)
  }

  /// The command alone; what the parser puts in its place, such as help, is not that.
  private static func parsed(
    _ arguments: ArraySlice<String>, as type: any ParsableCommand.Type
  ) -> (any ParsableCommand)? {
    guard let command = try? type.parseAsRoot(Array(arguments)) else { return nil }
    return Swift.type(of: command) == type ? command : nil
  }
}
