/// What the council decided, with the number that minutes quote.
public struct Decision: Hashable, Sendable, Identifiable {
  /// The fact that recorded it, which is what it is.
  public let id: DecisionID
  /// The number given when it was taken.
  public let number: SerialNumber
  /// The number to show: `B-2026-14`, with a suffix where two sites have given the same one.
  public let code: String
  /// The text, word for word.
  public let text: String
  /// The day that it was taken.
  public let date: CalendarDate
  /// The proposals that it adopts.
  public let adopts: [FactID]
  /// The proposals that it rejects.
  public let rejects: [FactID]
}
