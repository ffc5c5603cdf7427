/// A deviation was opened: it is this fact, and carries a number to quote.
public struct DeviationOpened: Hashable, Sendable {
  /// The number, `AV-2026-07`.
  public let number: SerialNumber
  /// The activity that departs from the plan.
  public let activity: ActivityID
  /// What was said about it, at most one of each kind, in the order of the kinds.
  public let fields: [DeviationField]
  /// Where it is dealt with.
  public let level: DeviationLevel

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - activity: The activity that departs from the plan.
  ///   - fields: What was said about it, in the order of the kinds.
  ///   - level: Where it is dealt with.
  public init(
    number: SerialNumber, activity: ActivityID, fields: [DeviationField], level: DeviationLevel
  ) {
    self.number = number
    self.activity = activity
    self.fields = fields
    self.level = level
  }

  /// What it is about in few words: the description, else the cause.
  var title: String? {
    let texts = [DeviationField.Kind.description, .cause].lazy.compactMap { kind in
      fields.first { $0.kind == kind }?.text
    }
    return texts.first
  }

  func claims(as id: FactID) -> EventClaims {
    let deviation = DeviationID(id)
    return EventClaims(
      EventClaim(.deviationState(deviation), .deviationState(.open), seen: []),
      [EventClaim(.deviationLevel(deviation), .deviationLevel(level), seen: [])]
        + fields.map {
          EventClaim(.deviationField(deviation, $0.kind), .deviationField($0), seen: [])
        })
  }
}

extension DeviationOpened: EventPayload {
  var event: Event { .deviationOpened(self) }

  func subject(as id: FactID) -> Subject { .deviation(DeviationID(id)) }

  var words: String? { nil }
  var texts: [String] { fields.map(\.plainText) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { number }

  var withoutText: DeviationOpened {
    DeviationOpened(
      number: number, activity: activity,
      fields: fields.map(\.withoutText), level: level)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .deviationOpened(activity, title: title)
  }
}

extension DeviationField.Kind {
  /// Whether a deviation cannot be opened without it (rule 3).
  public var isRequired: Bool {
    switch self {
    case .kind, .cause, .responsible, .due: true
    case .description, .consequence, .remedy, .place: false
    }
  }
}
