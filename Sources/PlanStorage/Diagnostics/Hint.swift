/// What a person can do about a problem, without words.
public struct Hint: Hashable, Sendable {
  /// The problem that the hint is about.
  let problem: Problem
}

extension Problem {
  /// What to do about it, when there is something to say beyond the sentence.
  public var hint: Hint? {
    switch code {
    case .emptyFile, .furtherProblems, .unreadableFile: nil
    default: Hint(problem: self)
    }
  }
}
