/// How grave a problem in a plan file is.
public enum Severity: String, CaseIterable, Sendable {
  /// The file does not hold; `check` answers 65.
  case error
  /// Something that a document may leave out, but that the program asks for.
  case warning
}
