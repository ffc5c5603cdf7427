public import PlanDomain

/// A line of the minutes as they are read before approval.
public struct MinutesLine: Equatable, Sendable {
  /// The text.
  public let text: String
  /// The item of the agenda that it belongs to, whose text can be changed.
  public let item: AgendaKey?
  /// Whether it stands above what follows.
  public let isHeading: Bool

  /// Creates a line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - item: The item of the agenda that it belongs to.
  ///   - isHeading: Whether it stands above what follows.
  public init(_ text: String, item: AgendaKey? = nil, isHeading: Bool = false) {
    self.text = text
    self.item = item
    self.isHeading = isHeading
  }
}
