/// What an agreement means by a word.
public struct Definition: Hashable, Sendable {
  /// The word.
  public let term: String
  /// What it means, word for word.
  public let text: String
  /// Whose definition it is, or where it stands.
  public let source: String?

  /// Creates a definition.
  ///
  /// - Parameters:
  ///   - term: The word.
  ///   - text: What it means, word for word.
  ///   - source: Whose definition it is, or where it stands.
  public init(term: String, text: String, source: String? = nil) {
    self.term = term
    self.text = text
    self.source = source
  }
}
