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

extension PlanState {
  /// Decides on a new deviation: a kind, a cause, exactly one responsible, and a day (rule 3).
  func opening(_ new: NewDeviation, on date: CalendarDate) throws(Refusal) -> Event {
    _ = try known(new.activity)
    guard new.responsible.count <= 1 else { throw .severalResponsible(new.responsible) }
    let said: [DeviationField.Kind: DeviationField?] = [
      .kind: new.kind.map(DeviationField.kind), .due: new.due.map(DeviationField.due),
      .responsible: new.responsible.first.map(DeviationField.responsible),
      .description: try checked(new.description).map(DeviationField.description),
      .cause: try checked(new.cause).map(DeviationField.cause),
      .consequence: try checked(new.consequence).map(DeviationField.consequence),
      .remedy: try checked(new.remedy).map(DeviationField.remedy),
      .place: try checked(new.place).map(DeviationField.place),
    ]
    for kind in DeviationField.Kind.allCases where kind.isRequired && said[kind] == .some(nil) {
      throw .deviationLacks(kind)
    }
    let fields = DeviationField.Kind.allCases.compactMap { said[$0] ?? nil }
    for field in fields { _ = try checked(field, opened: date) }
    return .deviationOpened(
      DeviationOpened(
        number: try nextNumber(.deviation, in: date.parts.year), activity: new.activity,
        fields: fields, level: new.level))
  }

  /// A part of a deviation with its text trimmed, a party that exists, and a day that can be.
  func checked(
    _ field: DeviationField, opened: CalendarDate
  ) throws(Refusal) -> DeviationField {
    switch field {
    case .description(let text): return .description(try required(text))
    case .cause(let text): return .cause(try required(text))
    case .consequence(let text): return .consequence(try required(text))
    case .remedy(let text): return .remedy(try required(text))
    case .place(let text): return .place(try required(text))
    case .kind: return field
    case .responsible(let responsible):
      guard plan.party(responsible.party) != nil else { throw .unknownParty(responsible.party) }
      return .responsible(
        Responsible(party: responsible.party, function: try required(responsible.function)))
    case .due(let date):
      guard date >= opened else { throw .remedyBeforeOpening(date, opened: opened) }
      try check(date)
      return field
    }
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
