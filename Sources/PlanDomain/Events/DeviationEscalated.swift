/// A deviation was lifted to a higher level.
public struct DeviationEscalated: Hashable, Sendable {
  /// The deviation.
  public let deviation: DeviationID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// The new level.
  public let level: DeviationLevel
  /// Why.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - deviation: The deviation.
  ///   - seen: The claims that it replaces.
  ///   - level: The new level.
  ///   - note: Why.
  public init(
    deviation: DeviationID, seen: [FactID], level: DeviationLevel, note: String? = nil
  ) {
    self.deviation = deviation
    self.seen = seen
    self.level = level
    self.note = note
  }

  var claims: EventClaims {
    EventClaims(
      EventClaim(.deviationLevel(deviation), .deviationLevel(level), seen: seen),
      [.touch(deviation)])
  }
}

extension DeviationEscalated: EventPayload {
  var event: Event { .deviationEscalated(self) }

  func subject(as id: FactID) -> Subject { .deviation(deviation) }

  func claims(as id: FactID) -> EventClaims { claims }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: DeviationEscalated {
    DeviationEscalated(deviation: deviation, seen: seen, level: level)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
