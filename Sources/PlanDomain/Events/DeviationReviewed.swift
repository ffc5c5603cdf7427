/// The council reviewed a deviation for a month.
public struct DeviationReviewed: Hashable, Sendable {
  /// The deviation.
  public let deviation: DeviationID
  /// The month.
  public let month: CalendarMonth
  /// The claims that it replaces.
  public let seen: [FactID]
  /// What the review found.
  public let verdict: Verdict
  /// Why, or what has been done.
  public let note: String?
  /// Whether the reviewer saw the deviation open or closed.
  public let state: DeviationState

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - deviation: The deviation.
  ///   - month: The month.
  ///   - seen: The claims that it replaces.
  ///   - verdict: What the review found.
  ///   - note: Why, or what has been done.
  ///   - state: Whether the reviewer saw the deviation open or closed.
  public init(
    deviation: DeviationID, month: CalendarMonth, seen: [FactID], verdict: Verdict,
    note: String? = nil, state: DeviationState = .open
  ) {
    self.deviation = deviation
    self.month = month
    self.seen = seen
    self.verdict = verdict
    self.note = note
    self.state = state
  }

  /// The verdict, and that the deviation was seen open, so that a closing at the same time shows.
  var claims: EventClaims {
    EventClaims(
      EventClaim(.review(deviation, month), .verdict(verdict), seen: seen),
      state == .open ? [.touch(deviation)] : [])
  }
}

extension DeviationReviewed: EventPayload {
  var event: Event { .deviationReviewed(self) }

  func subject(as id: FactID) -> Subject { .deviation(deviation) }

  func claims(as id: FactID) -> EventClaims { claims }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: DeviationReviewed {
    DeviationReviewed(
      deviation: deviation, month: month, seen: seen,
      verdict: verdict, state: state)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
