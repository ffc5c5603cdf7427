import ArgumentParser
import PlanDomain

/// How the program says what went wrong, and ends.
enum Farewell {
  /// Prints what a thrown error means, and ends the process with its exit code.
  static func leave(after error: any Error) -> Never {
    let language = Language.spoken
    if let failure = error as? Failure {
      Output.standardError.write(failure.text(in: language))
      Samverkan.exit(withError: ExitCode(failure.exitCode))
    }
    let code = Samverkan.exitCode(for: error)
    let said = Samverkan.fullMessage(for: error)
    // What a shell reads is for no person: not a letter of it is another.
    if isForShell {
      if !said.isEmpty { Output.standardOutput.writeData(said.endingWithNewline) }
      Samverkan.exit(withError: code)
    }
    let text = ParserWords.reworded(said, in: language)
    if !text.isEmpty {
      (code == .success ? Output.standardOutput : .standardError).write(text.endingWithNewline)
    }
    if let option = OptionOwners.unknownOption(in: said) {
      let owners = OptionOwners.commands(having: option)
      if !owners.isEmpty {
        let word = RunWord.optionBelongs(option, owners).worded(in: language)
        Output.standardError.write("  \(word)\n")
      }
    }
    Samverkan.exit(withError: code)
  }
}

extension Farewell {
  /// Whether a shell asks what may be typed, or for the script with which it asks.
  private static var isForShell: Bool {
    CommandLine.arguments.dropFirst().first == "---completion"
      || CommandLine.arguments.contains { $0.hasPrefix("--generate-completion-script") }
  }
}

/// Which commands have an option that another lacks.
enum OptionOwners {
  /// The option that a message of the parser calls unknown.
  ///
  /// - Parameter message: The message, in English.
  /// - Returns: The option, as it was typed.
  static func unknownOption(in message: String) -> String? {
    let start = "Error: Unknown option '"
    guard message.hasPrefix(start) else { return nil }
    let option = message.dropFirst(start.count).prefix { $0 != "'" && $0 != "=" }
    return option.hasPrefix("--") ? String(option) : nil
  }

  /// The commands that have an option, in the order of the help.
  static func commands(having option: String) -> [String] {
    leaves(of: Samverkan.self, named: "samverkan").filter { leaf in
      let help = Samverkan.helpMessage(for: leaf.type, columns: 200)
      return help.split(separator: "\n").contains { line in
        let words = line.drop { $0 == " " }.split { $0 == " " || $0 == "," || $0 == "/" }
        return words.first?.hasPrefix("-") == true && words.prefix(4).contains { $0 == option }
      }
    }.map(\.name)
  }

  private static func leaves(
    of command: any ParsableCommand.Type, named name: String
  ) -> [(name: String, type: any ParsableCommand.Type)] {
    let below = command.configuration.subcommands
    guard !below.isEmpty else { return [(name, command)] }
    return below.flatMap { leaves(of: $0, named: "\(name) \($0._commandName)") }
  }
}

extension String {
  fileprivate var endingWithNewline: String { hasSuffix("\n") ? self : self + "\n" }
}
