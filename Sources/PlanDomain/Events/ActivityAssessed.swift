/// An activity was assessed against the plan.
public struct ActivityAssessed: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// The new assessment.
  public let assessment: Assessment
  /// Why.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - activity: The activity.
  ///   - seen: The claims that it replaces.
  ///   - assessment: The new assessment.
  ///   - note: Why.
  public init(
    activity: ActivityID, seen: [FactID], assessment: Assessment, note: String? = nil
  ) {
    self.activity = activity
    self.seen = seen
    self.assessment = assessment
    self.note = note
  }
}

extension ActivityAssessed: EventPayload {
  var event: Event { .activityAssessed(self) }

  func subject(as id: FactID) -> Subject { .activity(activity) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.assessment(activity), .assessment(assessment), seen: seen)
  }

  var words: String? { note }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ActivityAssessed {
    ActivityAssessed(activity: activity, seen: seen, assessment: assessment)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}

extension PlanState {
  /// Decides on an assessment: a note when at risk or deviating.
  func assessing(
    _ id: ActivityID, _ assessment: Assessment, note: String?, isDated: Bool = false
  ) throws(Refusal) -> Event {
    _ = try known(id)
    let key = RegisterKey.assessment(id)
    let note = try checked(note)
    let isExplained = note != nil || holdsReason(for: .assessment(assessment), in: key)
    if !isExplained, assessment == .atRisk { throw .noteRequired(.atRisk) }
    if !isExplained, assessment == .deviating { throw .noteRequired(.deviating) }
    let event = ActivityAssessed(
      activity: id, seen: register(key).shown, assessment: assessment, note: note)
    try refuseRepetition(.activityAssessed(event), isDated: isDated)
    return .activityAssessed(event)
  }

  /// Refuses a return to *on plan* with an open deviation that the change does not close (rule 2).
  func checkReturn(of id: ActivityID, within change: Change) throws(Refusal) {
    guard assessment(of: id) != .onPlan || register(.assessment(id)).isConflict else { return }
    let closing = change.wishes.compactMap { wish in
      if case .closeDeviation(let id, _, _) = wish { id } else { nil }
    }
    let open = deviations(of: id).filter { $0.isOpen && !closing.contains($0.id) }
    guard open.isEmpty else { throw .openDeviations(id, open.map(\.code)) }
  }
}
