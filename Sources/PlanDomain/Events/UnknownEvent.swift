/// Something that a newer version of the program has recorded: kept and shown, without effect.
public struct UnknownEvent: Hashable, Sendable {
  /// The journal's name for it.
  public let name: String
  /// The identifier that it is about.
  public let subject: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - name: The journal's name for it.
  ///   - subject: The identifier that it is about.
  public init(name: String, subject: String) {
    self.name = name
    self.subject = subject
  }
}
