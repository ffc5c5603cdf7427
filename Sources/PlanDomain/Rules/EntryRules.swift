/// What is asked about entries: undoing, masking, correcting and settling before it is recorded.
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
    return .undone(Undone(entry: target, reason: try trimmedText(reason)))
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
    if let reason = permanence(of: entry) { return .neverUndone(entry.id, reason) }
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
  public func canBeUndone(_ entry: Entry) -> Bool { permanence(of: entry) == nil }

  /// Why an entry stands for good; `nil` where it may be undone.
  private func permanence(of entry: Entry) -> Refusal.Permanence? {
    for (place, fact) in entry.facts.enumerated() {
      let id = FactID(entry: entry.id, index: place)
      if let meeting = fact.event.meeting(as: id), stage(of: meeting) == .approved {
        return .minutes(code(of: .meeting(meeting)))
      }
      if let reason = permanence(of: fact.event, as: id) { return reason }
    }
    return nil
  }

  private func permanence(of event: Event, as id: FactID) -> Refusal.Permanence? {
    switch event {
    case .reportFrozen: return .frozen(code(of: .report(ReportID(id))))
    case .reportApproved(let event): return .approved(code(of: .report(event.report)))
    case .planAdopted(let event): return .edition(event.version)
    case .masked: return .masking
    case .minutesApproved(let event): return .minutes(code(of: .meeting(event.meeting)))
    case .damageAccepted: return .acceptance
    case .writerStarted: return .start
    case .unknown: return .newer
    case .decisionTaken(let event):
      return event.adopts.allSatisfy { foldings[$0] == nil } ? nil : .plan
    default:
      if let decision = adoption(of: id) { return .decision(code(of: .decision(decision))) }
      return foldings[id] == nil ? nil : .plan
    }
  }

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

  /// Decides on a masking: of an entry that has texts, by a decision, by one who may.
  ///
  /// Where the entry is masked already, what corrects its texts is masked.
  func masking(
    _ id: EntryID, decision: DecisionID, by writer: WriterID?
  ) throws(Refusal) -> Event {
    guard entry(id) != nil else { throw .unknownEntry(id) }
    try requirePlanDecision(decision)
    let entries = entriesHolding(textsOf: id)
    guard let first = entries.first else {
      throw masking(of: id) == nil ? .nothingToMask(id) : .isMasked(id)
    }
    guard masking(of: id) != nil || first.id == id else { throw .nothingToMask(id) }
    let allowed = entries.filter { mayMask($0, writer: writer) }
    guard let entry = allowed.first, entry.id == first.id || first.id != id else {
      throw .mayNotMask(first.id, first.writer)
    }
    return .masked(masking(of: entry, decision: decision))
  }

  /// The maskings of what corrects the texts of an entry, as far as the writer may and a line has room.
  func furtherMaskings(
    of id: EntryID, but first: EntryID, decision: DecisionID, by writer: WriterID?
  ) -> [Event] {
    entriesHolding(textsOf: id).filter { $0.id != first && mayMask($0, writer: writer) }
      .prefix(Masked.limit - 1).map { .masked(masking(of: $0, decision: decision)) }
  }

  /// Decides on masking what the first entries of a writer say its function is, where that is the author.
  ///
  /// - Parameters:
  ///   - entries: Entries whose author is masked.
  ///   - decision: The decision behind it.
  ///   - writer: Who would have it masked.
  ///   - today: The day.
  /// - Returns: The facts; none where no such entry is among them.
  /// - Throws: Why they cannot be masked.
  public func maskingStarts(
    among entries: [Entry], decision: DecisionID, by writer: WriterID?, on today: CalendarDate
  ) throws(Refusal) -> [Fact] {
    try requirePlanDecision(decision)
    return entries.filter { entry in
      masking(of: entry.id) == nil
        && entry.facts.contains { fact in
          if case .writerStarted(let event) = fact.event {
            event.function == entry.author
          } else {
            false
          }
        }
    }.map { Fact(.masked(masking(of: $0, decision: decision))) }
  }

  /// Returns the entries that still show a text of an entry: itself, and what corrects its texts.
  ///
  /// - Parameter id: The entry.
  /// - Returns: Those whose texts are not masked, the entry itself first.
  public func entriesHolding(textsOf id: EntryID) -> [Entry] {
    guard let entry = entry(id) else { return [] }
    let corrections = entry.facts.indices.flatMap { place in
      register(.text(FactID(entry: id, index: place))).claims.map(\.fact.entry)
    }
    var known: Set<EntryID> = []
    return ([id] + corrections).filter { known.insert($0).inserted }.compactMap { id in
      guard masking(of: id) == nil, let entry = self.entry(id), hasTexts(entry) else { return nil }
      return entry
    }
  }

  /// Returns the facts of an entry without its texts.
  ///
  /// The function whose word it is remains where the plan names it, and is a text that somebody has
  /// typed where it does not.
  ///
  /// - Parameter entry: The entry.
  /// - Returns: The facts, in their order.
  public func factsWithoutTexts(of entry: Entry) -> [Fact] {
    entry.facts.map { fact in
      let plain = fact.withoutText
      guard let speaker = plain.reportedFor, !knows(function: speaker.function) else {
        return plain
      }
      return plain.withoutSpeaker
    }
  }

  /// Whether an entry has texts that can be masked.
  private func hasTexts(_ entry: Entry) -> Bool {
    factsWithoutTexts(of: entry) != entry.facts && !entry.facts.contains(where: \.event.isUnknown)
  }

  /// The masking of an entry, which is restated without its texts.
  private func masking(of entry: Entry, decision: DecisionID) -> Masked {
    Masked(entry: entry.id, decision: decision, facts: factsWithoutTexts(of: entry))
  }

  /// Returns the decision by which the texts of an entry are masked.
  ///
  /// - Parameter id: The entry.
  /// - Returns: The decision, or `nil` for an entry that is not masked.
  public func masking(of id: EntryID) -> DecisionID? {
    guard let recorded = underMasks.entries[id] else { return bareMasking(of: id) }
    return mask(on: recorded)?.decision
  }

  /// The decision of a mask on an entry that was read as the mask restates it.
  private func bareMasking(of id: EntryID) -> DecisionID? {
    guard !maskings.isEmpty, let entry = entry(id) else { return nil }
    return mask(on: entry)?.decision
  }

  /// Decides on a correction: of a note that is there, to one that says something else.
  func correcting(_ id: FactID, to text: String) throws(Refusal) -> Event {
    guard let (entry, fact) = fact(id) else { throw .unknownEntry(id.entry) }
    guard masking(of: entry.id) == nil else { throw .isMasked(entry.id) }
    guard fact.event.hasCorrectableNote else { throw .noTextToCorrect(id) }
    let key = RegisterKey.text(id)
    let text = try required(text)
    guard register(key).isConflict || note(of: id) != text else { throw .nothingToChange(key) }
    return .textCorrected(TextCorrected(fact: id, seen: register(key).shown, text: text))
  }

  /// Returns the note of a fact as it is shown: the current correction, else as first written.
  ///
  /// - Parameter id: The fact.
  /// - Returns: The note; `nil` where there is none, or it is masked.
  public func note(of id: FactID) -> String? {
    guard let (entry, fact) = fact(id), masking(of: entry.id) == nil else { return nil }
    guard case .text(let text) = registers[.text(id)]?.worst else { return fact.event.note }
    return text
  }

  /// Decides on a choice: there is a conflict, and the value is one of those shown.
  func settling(_ key: RegisterKey, _ value: RegisterValue) throws(Refusal) -> Event {
    let register = register(key)
    guard register.isConflict else { throw .noConflict(key) }
    guard register.current.contains(where: { $0.value == value }) else {
      throw .notAmongValues(key)
    }
    return .conflictSettled(ConflictSettled(register: key, seen: register.shown, value: value))
  }

  /// Decides on accepting damage: some, by a decision that is in effect.
  func accepting(
    _ damage: [String], of writer: WriterID, decision: DecisionID, note: String?
  ) throws(Refusal) -> Event {
    try requireDecision(decision)
    guard !damage.isEmpty else { throw .nothingDamaged }
    return .damageAccepted(
      DamageAccepted(
        writer: writer, damage: damage, decision: decision, note: try trimmedText(note)))
  }

  /// Returns the decision by which damage to a writer's lines is accepted.
  ///
  /// - Parameters:
  ///   - damage: What is damaged: `missing 3-5`.
  ///   - writer: Whose lines they are.
  /// - Returns: The decision, which is in effect, or `nil`.
  public func acceptance(of damage: String, to writer: WriterID) -> DecisionID? {
    for id in facts(about: .other(writer.rawValue)) {
      guard case .damageAccepted(let event) = fact(id)?.fact.event, event.damage.contains(damage),
        isTaken(event.decision), isInEffect(event.decision.fact.entry)
      else { continue }
      return event.decision
    }
    return nil
  }
}
