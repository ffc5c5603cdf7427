/// An entry was declared a mistake; it stays in the history, without effect.
public struct Undone: Hashable, Sendable {
  /// The entry.
  public let entry: EntryID
  /// Why.
  public let reason: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - reason: Why.
  public init(entry: EntryID, reason: String? = nil) {
    self.entry = entry
    self.reason = reason
  }
}

extension Undone: EventPayload {
  var event: Event { .undone(self) }

  func subject(as id: FactID) -> Subject { .entry(entry) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { reason }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: Undone {
    Undone(entry: entry)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .undone(state.facts(of: entry, with: &inner))
  }
}

extension PlanState {
  /// Decides on an undo: in effect, of a kind that is undone, and not replaced since.
  func undoing(
    _ id: EntryID?, reason: String?, by writer: WriterID?
  ) throws(Refusal) -> Event {
    guard let target = id ?? latestToUndo(by: writer) else { throw .nothingToUndo }
    guard let entry = entry(target) else { throw .unknownEntry(target) }
    if let obstacle = obstacle(toUndoing: entry) { throw obstacle }
    if let later = laterChange(than: entry) { throw .replacedSince(target, by: later) }
    try checkClosings(revivedBy: entry)
    return .undone(Undone(entry: target, reason: try checked(reason)))
  }

  /// Decides on a redo: the undo of the writer's latest undo.
  func redoing(by writer: WriterID?) throws(Refusal) -> Event {
    guard let undo = latestToRedo(by: writer) else { throw .nothingToRedo }
    return try undoing(undo, reason: nil, by: writer)
  }

  /// The writer's latest entry in effect, which is what `u` undoes; what cannot be undone stands in the
  /// way of all before it.
  public func latestToUndo(by writer: WriterID?) -> EntryID? {
    history.last { entry in
      entry.writer == writer && !entry.isUndo && !entry.isStart && isInEffect(entry.id)
    }?.id
  }

  /// Returns why `u` undoes nothing, as far as that depends on the entry alone.
  ///
  /// - Parameter writer: Who presses it.
  /// - Returns: The refusal; `nil` where there is something to undo.
  public func obstacle(toUndoingLatestBy writer: WriterID?) -> Refusal? {
    guard let latest = latestToUndo(by: writer).flatMap(entry) else { return .nothingToUndo }
    return obstacle(toUndoing: latest)
  }

  /// Returns why an entry cannot be undone, as far as that depends on what it is.
  ///
  /// - Parameter entry: The entry.
  /// - Returns: The refusal; `nil` where nothing but later entries may stand in the way.
  public func obstacle(toUndoing entry: Entry) -> Refusal? {
    guard isInEffect(entry.id) else { return .alreadyUndone(entry.id) }
    if let meeting = approvedMeeting(tellingOf: entry) {
      return .standsInMinutes(entry.id, code(of: .meeting(meeting)))
    }
    for (place, fact) in entry.facts.enumerated() {
      let id = FactID(entry: entry.id, index: place)
      if let meeting = fact.event.meeting(as: id), stage(of: meeting) == .approved {
        return .standsInMinutes(entry.id, code(of: .meeting(meeting)))
      }
    }
    guard canBeUndone(entry) else { return .neverUndone(entry.id) }
    for (place, fact) in entry.facts.enumerated() {
      let id = FactID(entry: entry.id, index: place)
      guard let meeting = fact.event.stepOfMeeting, let other = laterUse(of: meeting, since: id)
      else {
        continue
      }
      return .meetingInUse(code(of: .meeting(meeting)), by: other)
    }
    return nil
  }

  /// The writer's latest undo in effect, unless the writer has recorded something else since.
  public func latestToRedo(by writer: WriterID?) -> EntryID? {
    let latest = history.last { $0.writer == writer && isInEffect($0.id) && !$0.isRedo(in: self) }
    return latest.flatMap { $0.isUndo ? $0.id : nil }
  }

  /// Whether the entry is of a kind that may be undone.
  public func canBeUndone(_ entry: Entry) -> Bool {
    entry.facts.indices.allSatisfy { place in
      let id = FactID(entry: entry.id, index: place)
      let meeting = entry.facts[place].event.meeting(as: id)
      guard meeting.flatMap(stage) != .approved else { return false }
      guard !entry.facts[place].event.isForGood else { return false }
      return switch entry.facts[place].event {
      case .writerStarted, .unknown: false
      case .decisionTaken(let event): event.adopts.allSatisfy { foldings[$0] == nil }
      default: isStillOpen(id)
      }
    }
  }

  /// Whether no decision has adopted a fact, and no edition of the plan holds it.
  private func isStillOpen(_ id: FactID) -> Bool { adoption(of: id) == nil && foldings[id] == nil }

  /// The entry of a change made since by someone who had seen what the entry set.
  private func laterChange(than entry: Entry) -> EntryID? {
    for (place, fact) in entry.facts.enumerated() {
      let id = FactID(entry: entry.id, index: place)
      switch fact.event {
      case .undone(let event):
        if let other = conflict(onReviving: event.entry) { return other }
      case .activityAdded(let event):
        if let other = laterFact(about: .activity(event.activity.id), than: id) { return other }
      case .deviationOpened:
        if let other = laterFact(about: .deviation(DeviationID(id)), than: id) { return other }
      case .proposalPrepared(let event):
        // A decision on the proposal was taken with the preparation at hand.
        let decision = adoption(of: event.proposal) ?? rejection(of: event.proposal)
        if let decision { return decision.fact.entry }
      case .reportDelivered:
        if let other = answer(to: id) { return other.entry }
      case .seatTaken(let event):
        if let other = leaving(of: event, than: id) { return other }
      case .meetingPlanned:
        if let other = laterFact(in: MeetingID(id), than: id) { return other }
      case .decisionTaken(let event):
        if let other = laterFact(restingOn: DecisionID(id)) { return other }
        if let other = laterFact(about: .decision(DecisionID(id)), than: id) { return other }
        if let other = laterChange(thanClaimsOf: fact.event, as: id) { return other }
        if let other = laterChange(thanAdopted: event.adopts, by: id) { return other }
      default:
        if let other = laterChange(thanClaimsOf: fact.event, as: id) { return other }
      }
    }
    return nil
  }

  private func laterChange(thanClaimsOf event: Event, as id: FactID) -> EntryID? {
    for claim in event.claims(as: id) where !claim.isTouch {
      if let other = register(claim.register).successors(of: id).first { return other.fact.entry }
      if let other = laterUse(of: claim, than: id) { return other }
    }
    return nil
  }

  /// The entry of a change made since by someone who had seen what a decision put in effect.
  private func laterChange(thanAdopted proposals: [FactID], by decision: FactID) -> EntryID? {
    for proposal in proposals {
      guard let (_, fact) = fact(proposal) else { continue }
      if case .activityAdded(let event) = fact.event,
        let other = laterFact(about: .activity(event.activity.id), than: decision)
      {
        return other
      }
      if let other = laterChange(thanClaimsOf: fact.event, as: proposal) { return other }
    }
    return nil
  }

  /// The entry whose value a revived entry would contradict.
  private func conflict(onReviving id: EntryID) -> EntryID? {
    guard let entry = entry(id) else { return nil }
    for (place, fact) in entry.facts.enumerated() {
      let factID = FactID(entry: id, index: place)
      if let other = conflict(onReviving: fact.event, as: factID) { return other }
      guard case .decisionTaken(let event) = fact.event else { continue }
      for proposal in event.adopts {
        guard let event = self.fact(proposal)?.fact.event else { continue }
        if let other = conflict(onReviving: event, as: proposal) { return other }
      }
    }
    return nil
  }

  private func conflict(onReviving event: Event, as id: FactID) -> EntryID? {
    for claim in event.claims(as: id) {
      var revived = register(claim.register)
      let standing = revived.current.first
      let wasConflict = revived.isConflict
      _ = revived.setEffective(true, fact: id)
      revived.settle(past: passedOver[claim.register] ?? [:])
      if revived.isConflict, !wasConflict { return standing?.fact.entry }
    }
    return nil
  }

  /// The entry of something said about what a fact has opened or put in effect.
  ///
  /// It names that, or could not have been said before it, and is therefore later whatever the clocks
  /// were.
  private func laterFact(about subject: Subject, than id: FactID) -> EntryID? {
    facts(about: subject).first { other in
      other.entry != id.entry && isInEffect(other.entry) && !opens(subject, other)
    }?.entry
  }

  private func opens(_ subject: Subject, _ id: FactID) -> Bool {
    switch (subject, fact(id)?.fact.event) {
    case (.activity, .activityAdded): true
    case (.deviation(let deviation), _): deviation.fact == id
    case (.meeting(let meeting), _): meeting.fact == id
    case (.decision(let decision), _): decision.fact == id
    default: false
    }
  }

  /// The entry that was made because of a value, without replacing it.
  private func laterUse(of claim: EventClaim, than id: FactID) -> EntryID? {
    switch (claim.register, claim.value) {
    case (.deviationState(let deviation), .deviationState(.open)):
      // What is said of an open deviation does not name its opening anew; its identifier must do.
      facts(about: .deviation(deviation)).first { $0.entry > id.entry && isInEffect($0.entry) }?
        .entry
    case (.deviationField(let deviation, .remedy), _) where self.deviation(deviation)?.closed != nil:
      register(.deviationState(deviation)).current.last { $0.fact.entry != id.entry }?.fact.entry
    case (.meetingStage(let meeting), .meetingStage(.closed)):
      openMeetingIDs.first { $0 != meeting && body(of: $0) == body(of: meeting) }
        .flatMap { openings(of: $0).last?.entry }
    default: nil
    }
  }

  /// The entry of something said about a meeting, or decided in it.
  private func laterFact(in meeting: MeetingID, than id: FactID) -> EntryID? {
    laterFact(about: .meeting(meeting), than: id) ?? decisions(at: meeting).first?.fact.entry
  }

  /// Refuses to bring back a closing whose remedy has been undone meanwhile (rule 3).
  private func checkClosings(revivedBy undo: Entry) throws(Refusal) {
    for fact in undo.facts {
      guard case .undone(let event) = fact.event, let entry = entry(event.entry) else { continue }
      for fact in entry.facts {
        guard case .deviationClosed(let event) = fact.event, event.remedy == nil,
          let deviation = deviation(event.deviation), deviation.remedy == nil
        else { continue }
        throw .closingWithoutRemedy(deviation.code)
      }
    }
  }

  /// An answer in effect to a handing over.
  private func answer(to id: FactID) -> FactID? {
    guard case .report(let report) = fact(id)?.fact.event.subject(as: id) else { return nil }
    return deliveries(of: report).first { $0.id == id }?.answers.first?.id
  }

  /// The entry that says that a seat was left which was taken before.
  private func leaving(of seat: SeatTaken, than id: FactID) -> EntryID? {
    facts(about: .body(seat.body)).first { later in
      guard later > id, isInEffect(later.entry),
        case .seatLeft(let event) = fact(later)?.fact.event
      else { return false }
      return event.attendee == Attendee(seat.seat)
    }?.entry
  }

  private func laterFact(restingOn decision: DecisionID) -> EntryID? {
    history.first { entry in
      entry.id != decision.fact.entry && isInEffect(entry.id)
        && entry.facts.contains { $0.event.decision == decision }
    }?.id
  }
}

extension Entry {
  /// Whether the entry does nothing but undo.
  public var isUndo: Bool {
    facts.allSatisfy { if case .undone = $0.event { true } else { false } }
  }

  /// Whether the entry does nothing but start its writer.
  var isStart: Bool {
    facts.allSatisfy { if case .writerStarted = $0.event { true } else { false } }
  }

  /// Whether the entry undoes an undo.
  public func isRedo(in state: PlanState) -> Bool {
    facts.contains { fact in
      guard case .undone(let event) = fact.event else { return false }
      return state.entry(event.entry)?.isUndo ?? false
    }
  }
}

extension Event {
  /// The meeting that the event opened, closed or opened again.
  fileprivate var stepOfMeeting: MeetingID? {
    switch self {
    case .meetingOpened(let event): event.meeting
    case .meetingClosed(let event): event.meeting
    case .meetingReopened(let event): event.meeting
    default: nil
    }
  }
}
