/// A step of the way of working that an agreement describes.
public struct WorkingStep: Hashable, Sendable {
  /// The heading, word for word.
  public let title: String
  /// What is done in it, in our own words.
  public let summary: String?

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - title: The heading, word for word.
  ///   - summary: What is done in it, in our own words.
  public init(title: String, summary: String? = nil) {
    self.title = title
    self.summary = summary
  }
}
