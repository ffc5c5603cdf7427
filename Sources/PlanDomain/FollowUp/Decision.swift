/// What the council decided, with the number that minutes quote.
public struct Decision: Hashable, Sendable, IdentifierSubject {
  /// Decisions are numbered per year: `B-2026-14`.
  public static var identifierForm: IdentifierForm { .planObject }

  /// The number.
  public let id: Identifier<Decision>
  /// The text, word for word.
  public let text: String
  /// The day that it was taken.
  public let date: CalendarDate
  /// The fact that recorded it.
  public let fact: FactID
  /// The proposals that it adopts.
  public let adopts: [FactID]
  /// The proposals that it rejects.
  public let rejects: [FactID]
}

/// The number of a decision.
public typealias DecisionID = Identifier<Decision>
