/// A closed deviation was opened again, with its number.
public struct DeviationReopened: Hashable, Sendable {
  /// The deviation.
  public let deviation: DeviationID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// Why.
  public let note: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - deviation: The deviation.
  ///   - seen: The claims that it replaces.
  ///   - note: Why.
  public init(deviation: DeviationID, seen: [FactID], note: String) {
    self.deviation = deviation
    self.seen = seen
    self.note = note
  }
}

extension DeviationReopened: EventPayload {
  var event: Event { .deviationReopened(self) }

  func subject(as id: FactID) -> Subject { .deviation(deviation) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.deviationState(deviation), .deviationState(.open), seen: seen)
  }

  var words: String? { note }
  var texts: [String] { [note] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: DeviationReopened {
    DeviationReopened(
      deviation: deviation, seen: seen, note: Masked.placeholder)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
