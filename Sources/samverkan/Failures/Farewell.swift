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
    let text = ParserWords.reworded(Samverkan.fullMessage(for: error), in: language)
    if !text.isEmpty {
      (code == .success ? Output.standardOutput : .standardError).write(text.endingWithNewline)
    }
    Samverkan.exit(withError: code)
  }
}

extension String {
  fileprivate var endingWithNewline: String { hasSuffix("\n") ? self : self + "\n" }
}
