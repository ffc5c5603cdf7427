import PlanDomain

extension Story {
  /// Takes an item of the agenda, and writes down what was said.
  mutating func take(_ item: Meeting.Item, of meeting: Meeting) throws {
    let said: String?
    switch StandardItem(rawValue: item.key.rawValue) {
    case .opening: said = ExampleMinutes.opening
    case .previous: said = try followUpDecisions()
    case .since: said = recorder.chance.pick(ExampleTexts.sinceNotes)
    case .goals: said = try judge(asOf: meeting.kind == .annual ? 12 : 8)
    case .deviations: said = try reviewTogether(in: meeting)
    case .decisions: said = try decide(in: meeting)
    case .reports: said = ExampleMinutes.nextReport(meeting.date.month)
    case .interimReport, .annualReport:
      try handOver(item, of: meeting)
      said = nil
    case .other: said = recorder.chance.pick(ExampleTexts.otherNotes)
    case .next: said = nextMeetingDay(after: meeting.date).map(ExampleMinutes.next)
    // These stand on the agendas of other groups than the council.
    case .activities, .proposals, .newestReport, .brief, .viewpoints: said = nil
    case nil: said = try takeOther(item, of: meeting)
    }
    guard let said else { return }
    try recorder.record(Change(.noteItem(meeting.id, item.key, said)), at: coordinator)
  }

  /// A focus area, or a matter of the council's own.
  private mutating func takeOther(_ item: Meeting.Item, of meeting: Meeting) throws -> String? {
    if let area = (1...9).first(where: { StandardItem.key(ofArea: $0) == item.key }) {
      guard let notes = ExampleTexts.areaNotes[area], recorder.chance.happens(45) else {
        return nil
      }
      return recorder.chance.pick(notes)
    }
    let own = ExampleTexts.ownItems[meeting.date.month.description]
    guard let own, own.title == item.title else { return ExampleTexts.broughtBack }
    guard own.isParked else { return own.note }
    try recorder.record(
      Change(.parkItem(meeting.id, item.key, note: own.note)), at: coordinator)
    return nil
  }

  /// Hears which decisions have been carried out, and which are late.
  private mutating func followUpDecisions() throws -> String {
    let month = recorder.today.month
    var done: [String] = []
    for promise in promises where promise.month <= month {
      guard let decision = state.decision(promise.decision), decision.isToCarryOut else { continue }
      try recorder.record(
        Change(.carryOut(decision.id, note: promise.result)), at: coordinator)
      done.append(decision.code)
    }
    promises.removeAll { $0.month <= month }
    let late = state.decisions.filter { $0.standing(on: recorder.today) == .overdue }
    return ExampleMinutes.previous(done: done, late: late.map(\.code))
  }

  /// Goes through the deviations, and asks for a plan for those that have come before the council.
  private mutating func reviewTogether(in meeting: Meeting) throws -> String {
    for key in state.conflicts {
      guard let value = state.register(key).worst else { continue }
      try recorder.record(Change(.settle(key, value)), at: coordinator)
    }
    let before = state.history.count
    try review()
    let events = state.history.dropFirst(before).flatMap(\.facts).map(\.event)
    var (verdicts, closed, lifted): ([Verdict], Int, [DeviationID]) = ([], 0, [])
    for event in events {
      switch event {
      case .deviationReviewed(let event): verdicts.append(event.verdict)
      case .deviationClosed: closed += 1
      case .deviationEscalated(let event): lifted.append(event.deviation)
      default: break
      }
    }
    for id in lifted { try askForPlan(of: id, in: meeting) }
    return ExampleMinutes.review(verdicts, closed: closed, escalated: lifted.count)
  }

  func nextMeetingDay(after date: CalendarDate) -> CalendarDate? {
    (1...2).lazy.compactMap { meetingDay(in: date.month.adding(months: $0)) }.first
  }
}
