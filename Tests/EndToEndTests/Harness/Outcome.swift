/// How a run of the program ended, and what it wrote.
struct Outcome: Equatable {
  /// How it ended.
  let ending: Ending
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let complaint: String

  /// How a process ended.
  enum Ending: Equatable {
    /// It returned this status.
    case status(Int32)
    /// This signal ended it.
    case signal(Int32)
    /// It still ran at the deadline, and was killed.
    case deadline
  }

  /// The lines of the output, without the last line break.
  var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: true) }
}

extension Outcome: CustomStringConvertible {
  /// All of it, for the message of a test that fails.
  var description: String { "\(ending)\nstdout:\n\(output)\nstderr:\n\(complaint)" }
}
