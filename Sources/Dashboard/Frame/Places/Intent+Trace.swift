import PlanDomain

extension Intent {
  /// What a change that is being written is remembered by; `nil` for those that nothing is said with.
  func trace(named name: String) -> Trace? {
    var trace = Trace(name)
    trace[.draft] = draftKey?.rawValue
    switch self {
    case .progress(let id, let value):
      trace.set("progress", id.rawValue, value.rawValue)
    case .contribution(let id, let party, let value):
      trace.set("contribution", id.rawValue, value.rawValue)
      trace[.party] = party.rawValue
    case .assess(let id, let value): trace.set("assessment", id.rawValue, value.rawValue)
    case .report(let id): trace.set("report", id.rawValue)
    case .attain(let id, let value, let trend):
      trace.set("attainment", id.rawValue, value.rawValue)
      trace[.trend] = trend?.rawValue
    case .undoEntry(let id, let asksWhy):
      trace.set("undo", "\(id)")
      trace.set(.about, asksWhy)
    case .review(let id, let month, let verdict, let asksWhy):
      trace.set("review", "\(id)", verdict.rawValue)
      trace[.month] = "\(month)"
      trace.set(.about, asksWhy)
    case .escalate(let id, let level): trace.set("escalation", "\(id)", level.rawValue)
    case .reopen(let id): trace.set("reopening", "\(id)")
    case .carryOut(let id): trace.set("carrying-out", "\(id)")
    case .reopenMeeting(let id): trace.set("meeting-reopening", "\(id)")
    case .takeBack(let id): trace.set("meeting-taking-back", "\(id)")
    case .closeMeeting(let id): trace.set("meeting-closing", "\(id)")
    case .noteItem(let id, let key):
      trace.set("note", "\(id)")
      trace[.item] = key.rawValue
    case .parkItem(let id, let key):
      trace.set("parking", "\(id)")
      trace[.item] = key.rawValue
    case .freezeReport(let kind, let cutOff):
      trace.set("freezing", kind.rawValue, "\(cutOff)")
    case .approveReport(let id, let asksRecord):
      trace.set("report-approval", "\(id)")
      trace.set(.about, asksRecord)
    case .openForm(let subject):
      trace[.does] = "form"
      subject.leave(&trace)
    case .settle, .undo, .redo, .openMeeting, .convene, .attend, .hold, .say, .approveMinutes,
      .fill, .acceptDamage, .many:
      return nil
    }
    return trace
  }

  /// Brings back what was being written; `nil` where what it is about is gone.
  init?(_ trace: Trace, _ context: Context) {
    let found =
      Intent(ofActivity: trace, context) ?? Intent(ofGoal: trace, context) ?? Intent(
        ofDeviation: trace, context)
      ?? Intent(ofMeeting: trace, context) ?? Intent(ofEntry: trace, context)
    guard let found else { return nil }
    self = found
  }

  private init?(ofActivity trace: Trace, _ context: Context) {
    guard let id = trace.find(.id, context, as: ActivityID.self) else { return nil }
    switch (trace[.does], Progress(rawValue: trace[.value] ?? "")) {
    case ("progress", let value?): self = .progress(id, value)
    case ("contribution", let value?):
      guard let party = trace[.party].flatMap({ PartyID($0) }),
        context.picture.activity(id)?.activity.contributions.contains(where: { $0.party == party })
          == true
      else { return nil }
      self = .contribution(id, party, value)
    case ("report", _): self = .report(id)
    case ("assessment", _):
      guard let value = trace[.value].flatMap({ Assessment(rawValue: $0) }) else { return nil }
      self = .assess(id, value)
    default: return nil
    }
  }

  private init?(ofGoal trace: Trace, _ context: Context) {
    guard trace[.does] == "attainment", let id = trace[.id].flatMap({ GoalID($0) }),
      context.picture.goal(id) != nil,
      let value = trace[.value].flatMap({ Attainment(rawValue: $0) })
    else { return nil }
    self = .attain(id, value, trace[.trend].flatMap { Trend(rawValue: $0) })
  }

  private init?(ofDeviation trace: Trace, _ context: Context) {
    guard let id = trace.find(.id, context, as: DeviationID.self) else { return nil }
    let isOpen = context.picture.deviation(id)?.deviation.isOpen ?? false
    switch trace[.does] {
    case "review":
      guard let month = trace[.month].flatMap({ CalendarMonth($0) }),
        let verdict = trace[.value].flatMap({ Verdict(rawValue: $0) })
      else { return nil }
      self = .review(id, month, verdict, asksWhy: trace.isSet(.about))
    case "escalation" where isOpen:
      guard let level = trace[.value].flatMap({ DeviationLevel(rawValue: $0) }) else { return nil }
      self = .escalate(id, level)
    case "reopening" where !isOpen: self = .reopen(id)
    default: return nil
    }
  }

  private init?(ofMeeting trace: Trace, _ context: Context) {
    guard let id = trace.find(.id, context, as: MeetingID.self),
      let meeting = context.state.meeting(id)
    else {
      return nil
    }
    let key = trace[.item].flatMap { AgendaKey($0) }.flatMap { meeting.item($0)?.key }
    switch (trace[.does], key) {
    case ("meeting-reopening", _): self = .reopenMeeting(id)
    case ("meeting-taking-back", _): self = .takeBack(id)
    case ("meeting-closing", _): self = .closeMeeting(id)
    case ("note", let key?): self = .noteItem(id, key)
    case ("parking", let key?): self = .parkItem(id, key)
    default: return nil
    }
  }

  private init?(ofEntry trace: Trace, _ context: Context) {
    switch trace[.does] {
    case "undo":
      guard let id = trace.find(.id, context, as: EntryID.self), context.state.isInEffect(id) else {
        return nil
      }
      self = .undoEntry(id, asksWhy: trace.isSet(.about))
    case "carrying-out":
      guard let id = trace.find(.id, context, as: DecisionID.self) else { return nil }
      self = .carryOut(id)
    case "freezing":
      guard let kind = trace[.id].flatMap({ ReportKind(rawValue: $0) }),
        let cutOff = trace[.value].flatMap({ CalendarDate($0) })
      else { return nil }
      self = .freezeReport(kind, cutOff: cutOff)
    case "report-approval":
      guard let id: ReportID = trace.find(.id, context) else { return nil }
      self = .approveReport(id, asksRecord: trace.isSet(.about))
    case "form":
      guard let subject = FormSubject(trace, context) else { return nil }
      self = .openForm(subject)
    default: return nil
    }
  }
}

extension Trace {
  fileprivate mutating func set(_ what: String, _ id: String, _ value: String? = nil) {
    (self[.does], self[.id], self[.value]) = (what, id, value)
  }
}
