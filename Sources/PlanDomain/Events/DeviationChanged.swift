/// A part of a deviation was given or changed.
public struct DeviationChanged: Hashable, Sendable {
  /// The deviation.
  public let deviation: DeviationID
  /// The part and its new value.
  public let field: DeviationField
  /// The claims that it replaces.
  public let seen: [FactID]
  /// Why.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - deviation: The deviation.
  ///   - field: The part and its new value.
  ///   - seen: The claims that it replaces.
  ///   - note: Why.
  public init(
    deviation: DeviationID, field: DeviationField, seen: [FactID], note: String? = nil
  ) {
    self.deviation = deviation
    self.field = field
    self.seen = seen
    self.note = note
  }

  var claims: EventClaims {
    EventClaims(
      EventClaim(.deviationField(deviation, field.kind), .deviationField(field), seen: seen),
      [.touch(deviation)])
  }
}

extension DeviationChanged: EventPayload {
  var event: Event { .deviationChanged(self) }

  func subject(as id: FactID) -> Subject { .deviation(deviation) }

  func claims(as id: FactID) -> EventClaims { claims }

  var words: String? { note }
  var texts: [String] { [field.plainText] + [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: DeviationChanged {
    DeviationChanged(
      deviation: deviation, field: field.withoutText, seen: seen)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
