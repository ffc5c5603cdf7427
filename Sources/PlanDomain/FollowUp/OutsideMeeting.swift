/// How a group has decided without meeting; it is always said why.
public struct OutsideMeeting: Hashable, Sendable {
  /// In which way.
  public enum Form: String, CaseIterable, Sendable {
    /// By asking the members one by one.
    case perCapsulam = "per_capsulam"
    /// By its chair alone.
    case chair
  }

  /// The group whose decision it is, by its short name.
  public let body: String
  /// In which way it decided.
  public let form: Form
  /// Why it could not wait for a meeting.
  public let reason: String

  /// Creates a way to decide outside a meeting.
  ///
  /// - Parameters:
  ///   - body: The group whose decision it is, by its short name.
  ///   - form: In which way it decided.
  ///   - reason: Why it could not wait for a meeting.
  public init(by body: String, _ form: Form, because reason: String) {
    (self.body, self.form, self.reason) = (body, form, reason)
  }
}
