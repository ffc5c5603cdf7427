extension PlanState {
  /// The most characters that a note or another text may have.
  public static let textLimit = 4000

  /// Turns a change into facts, or refuses it.
  ///
  /// - Parameters:
  ///   - change: What someone wants to record.
  ///   - writer: Who writes; decides what undo and redo take.
  ///   - today: The day on the workspace's clock.
  /// - Returns: The facts, at least one, ready to be recorded as one entry.
  /// - Throws: The rule that the change breaks.
  public func facts(
    for change: Change, by writer: WriterID?, on today: CalendarDate
  ) throws(Refusal) -> [Fact] {
    if let lines = change.seenAt {
      var answered = change
      answered.seenAt = nil
      return try upTo(lines: lines).facts(for: answered, by: writer, on: today)
    }
    try requireDecidable(change, on: today)
    var facts: [Fact] = []
    var closed: Set<DeviationID> = []
    for wish in change.wishes {
      if let id = wish.deviation, closed.contains(id) {
        throw .deviationIsClosed(code(of: .deviation(id)))
      }
      if case .closeDeviation(let id, _, _) = wish { closed.insert(id) }
      switch wish {
      case .assess(let id, .onPlan, _), .settle(.assessment(let id), .assessment(.onPlan)):
        try checkReturn(of: id, within: change)
      default: break
      }
      let day = change.date ?? day(of: wish, on: today)
      let date = change.date ?? (day == today ? nil : day)
      for event in try events(for: wish, by: writer, on: day, isDated: change.date != nil) {
        facts.append(Fact(event, date: date, reportedFor: change.reportedFor))
      }
    }
    return facts
  }

  /// What a wish becomes: a single event, but for a masking, which takes corrections with it.
  private func events(
    for wish: Wish, by writer: WriterID?, on date: CalendarDate, isDated: Bool
  ) throws(Refusal) -> [Event] {
    let event = try event(for: wish, by: writer, on: date, isDated: isDated)
    guard case .masked(let first) = event, case .mask(let id, let decision) = wish else {
      return [event]
    }
    return [event] + furtherMaskings(of: id, but: first.entry, decision: decision, by: writer)
  }

  private func event(
    for wish: Wish, by writer: WriterID?, on date: CalendarDate, isDated: Bool
  ) throws(Refusal) -> Event {
    switch wish {
    case .progress(let id, let progress, let note, let decision):
      try progressing(id, to: progress, note: note, decision: decision, isDated: isDated)
    case .progressContribution(let id, let party, let progress, let note):
      try progressingContribution(id, party, to: progress, note: note, isDated: isDated)
    case .assess(let id, let assessment, let note):
      try assessing(id, assessment, note: note, isDated: isDated)
    case .report(let id, let text): try reporting(id, text)
    case .addActivity(let activity, let decision): try adding(activity, decision: decision)
    case .changeActivity(let id, let field, let note, let decision):
      try changing(id, field, note: note, decision: decision)
    case .attain(let id, let attainment, let trend, let note):
      try attaining(id, attainment, trend, note: note, isDated: isDated)
    case .openDeviation(let new): try openingDeviation(new, on: date)
    case .reviewDeviation(let id, let verdict, let month, let note):
      try reviewing(id, verdict, month, note: note, on: date)
    case .changeDeviation(let id, let field, let note): try changing(id, field, note: note)
    case .escalateDeviation(let id, let level, let note):
      try escalating(id, to: level, note: note)
    case .closeDeviation(let id, let remedy, let note):
      try closing(id, remedy: remedy, note: note)
    case .reopenDeviation(let id, let note): try reopening(id, note: note)
    case .takeDecision(let text, let adopts, let rejects, let terms):
      try deciding(text, terms, adopts: adopts, rejects: rejects, on: date)
    case .carryOut(let id, let note): try carryingOut(id, note: note)
    case .correctDecision(let id, let field, let note): try correcting(id, field, note: note)
    case .planMeeting, .changeMeeting, .openMeeting, .attend, .noteItem, .parkItem,
      .closeMeeting, .reopenMeeting, .takeBack, .approveMinutes:
      try meetingEvent(for: wish, on: date)
    case .freezeReport(
      let kind, let cutOff, let start, let owner, let record, let corrected, let document):
      try freezing(
        kind, cutOff: cutOff, from: start, owner: owner, record: record, corrects: corrected,
        document: document,
        on: date)
    case .approveReport(let id, let record, let note):
      try approving(id, record: record, note: note)
    case .deliverReport(let id, let receiver, let record, let note):
      try delivering(id, to: receiver, record: record, note: note, on: date)
    case .answerReport(let id, let receiver, let record, let note):
      try answering(id, by: receiver, record: record, note: note, on: date)
    case .prepareProposal(let id, let body, let meeting, let note):
      try preparing(id, by: body, in: meeting, note: note, on: date)
    case .takeSeat(let seat, let body, let decision, let note):
      try seating(seat, in: body, decision: decision, note: note, on: date)
    case .leaveSeat(let attendee, let body, let decision, let note):
      try leaving(attendee, body, decision: decision, note: note, on: date)
    case .measure(let id, let value, let source, let note):
      try measuring(id, value, source: source, note: note)
    case .registerSituation(let title, let sources, let note, let dated):
      try registering(title, sources: sources, note: note, dated: dated, on: date)
    case .reportCommitment(let id, let text): try reporting(id, text)
    case .adoptPlan(let version, let digest, let decision):
      try adopting(version, digest: digest, decision: decision)
    case .correct(let id, let text): try correcting(id, to: text)
    case .mask(let id, let decision): try masking(id, decision: decision, by: writer)
    case .acceptDamage(let writer, let damage, let decision, let note):
      try accepting(damage, of: writer, decision: decision, note: note)
    case .undo(let id, let reason): try undoing(id, reason: reason, by: writer)
    case .redo: try redoing(by: writer)
    case .settle(let key, let value): try settling(key, value)
    }
  }

  private func requireDecidable(_ change: Change, on today: CalendarDate) throws(Refusal) {
    for (key, shown) in change.shown where Set(register(key).shown) != Set(shown) {
      throw .changedMeanwhile(key)
    }
    guard change.acceptsOddDay || !isOdd(today) else { throw .oddDay(today) }
    guard let date = change.date else { return }
    guard date <= today else { throw .inTheFuture(date) }
    try requireInPeriod(date)
  }

  /// Whether a day is so far from the agreement's years that the clock may be wrong: more than two
  /// years before them, or ten after.
  private func isOdd(_ day: CalendarDate) -> Bool {
    let period = plan.agreement.period
    return day.parts.year < period.start.parts.year - 2
      || day.parts.year > period.end.parts.year + 10
  }

  func known(_ id: ActivityID) throws(Refusal) -> Activity {
    guard let activity = activity(id) else { throw .unknownActivity(id) }
    return activity
  }

  func requireInPeriod(_ date: CalendarDate) throws(Refusal) {
    let period = plan.agreement.period
    guard period.contains(date) else { throw .outsidePeriod(date, period) }
  }

  func requireInPeriod(_ schedule: Schedule) throws(Refusal) {
    try requireInPeriod(schedule.period.start)
    try requireInPeriod(schedule.period.end)
    for checkpoint in schedule.checkpoints { try requireInPeriod(checkpoint) }
  }

  func requireDecision(_ decision: DecisionID?) throws(Refusal) {
    guard let decision, self.decision(decision) == nil else { return }
    throw .unknownDecision(code(of: .decision(decision)))
  }

  /// A note without blanks around it and without control characters; an empty one is none.
  func trimmedText(_ note: String?) throws(Refusal) -> String? {
    guard let note else { return nil }
    let trimmed = note.withoutControls.trimmed
    guard trimmed.unicodeScalars.count <= PlanState.textLimit else {
      throw .textTooLong(limit: PlanState.textLimit)
    }
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A text without blanks around it, which must say something.
  func required(_ text: String) throws(Refusal) -> String {
    guard let text = try trimmedText(text) else { throw .emptyText }
    return text
  }

  /// Refuses a value that is already so without anything said about it, and a repeated proposal.
  ///
  /// A judgement that is said anew with a day or a note of its own is a fact: it confirms the value.
  func refuseRepetition(_ event: Event, isDated: Bool = false) throws(Refusal) {
    guard let claim = event.claims(as: .yetToCome).first else { return }
    if event.isProposal {
      let same = waitingProposals.first { proposal in
        proposal.event.claims(as: proposal.id).value(in: claim.register) == claim.value
      }
      if let same { throw .alreadyProposed(same.id) }
    }
    guard event.note == nil, !isDated else { return }
    let current = register(claim.register).current
    if current.count == 1, current[0].value == claim.value {
      throw .nothingToChange(claim.register)
    }
    if current.isEmpty, claim.value.isUntouched { throw .nothingToChange(claim.register) }
  }
}

extension String {
  /// The text without control characters; line breaks stay, and a tab becomes a blank.
  var withoutControls: String {
    let kept = unicodeScalars.lazy.filter { scalar in
      scalar.properties.generalCategory != .control || scalar == "\n" || scalar == "\t"
    }
    return String(String.UnicodeScalarView(kept.map { $0 == "\t" ? " " : $0 }))
  }

  /// The text without white space around it.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
