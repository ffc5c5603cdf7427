import PlanDomain

extension Story {
  /// The day that the council meets in a month: a third Thursday, but never in July.
  ///
  /// In the last month the meeting lies ahead of the last day, so that there is one to prepare.
  func meetingDay(in month: CalendarMonth) -> CalendarDate? {
    guard month.month != 7 else { return nil }
    if let moved = ExampleTexts.movedMeetings[month.description] { return CalendarDate(moved) }
    return month == end.month ? end.adding(days: 5) : month.thirdThursday
  }

  /// What the council and those who prepare its meetings do in a month.
  func councilDays(in month: CalendarMonth) -> [(CalendarDate, Happening)] {
    guard let day = meetingDay(in: month) else { return [(month.thirdThursday, .review)] }
    let held: Happening = day > end ? .review : .meeting
    return [
      (day.adding(days: -9), .preparation(day)), (min(day, month.thirdThursday), held),
      (day.adding(days: 1), .correction), (day.adding(days: 1), .filing),
    ]
  }

  /// Plans a meeting with its standard agenda, what was put off, and the month's own matter.
  mutating func prepare(for date: CalendarDate) throws {
    guard let body else { return }
    let kind = kind(of: date.month)
    var agenda = state.standardAgenda(kind, of: body.shortName, in: .swedish)
    if let own = ExampleTexts.ownItems[date.month.description],
      let key = state.ownKey(for: body.shortName, besides: agenda)
    {
      let place = agenda.firstIndex { $0.key == StandardItem.other.key } ?? agenda.endIndex
      agenda.insert(AgendaItem(key, title: own.title, minutes: own.minutes), at: place)
    }
    let isMoved = ExampleTexts.movedMeetings[date.month.description] != nil
    let new = NewMeeting(
      of: body.shortName, on: isMoved ? date.month.thirdThursday : date,
      place: ExampleMinutes.place, kind: kind, agenda: agenda)
    try recorder.record(Change(.planMeeting(new)), at: coordinator)
    if isMoved, let meeting = state.meetings.last {
      try recorder.record(Change(.changeMeeting(meeting.id, .date(date))), at: coordinator)
    }
    try prepareProposals()
    try hearAnswers()
    try approveReports()
    // The last day finds minutes that still await approval.
    if date <= end { try fileMinutes() }
  }

  /// The council of the agreement.
  var body: Body? { state.plan.agreement.bodies.first(where: \.leads) }

  private func kind(of month: CalendarMonth) -> MeetingKind {
    switch month.month {
    case 9: .interim
    case 1 where month > state.plan.agreement.period.start.month: .annual
    default: .monthly
    }
  }

  /// Lets the planned meeting be held, item by item, and written down as it goes.
  mutating func meet(on date: CalendarDate) throws {
    guard let meeting = state.meetings.last(where: { $0.stage == .planned }) else { return }
    recorder.begin(date, hour: 13)
    try recorder.record(Change(.openMeeting(meeting.id)), at: coordinator)
    try callTheRoll(of: meeting)
    for item in meeting.items {
      recorder.pass(minutes: recorder.chance.number(1...6))
      try take(item, of: meeting)
    }
    try recorder.record(Change(.closeMeeting(meeting.id)), at: coordinator)
    guard let forgotten = ExampleTexts.forgotten[date.month.description] else { return }
    try addForgotten(forgotten, to: meeting)
  }

  /// Opens a meeting again for something that was not written down.
  private mutating func addForgotten(_ forgotten: ExampleTexts.Forgotten, to meeting: Meeting)
    throws
  {
    recorder.pass(minutes: 20)
    let id = meeting.id
    try recorder.record(Change(.reopenMeeting(id, note: forgotten.reason)), at: coordinator)
    try recorder.record(
      Change(.noteItem(id, StandardItem.other.key, forgotten.note)), at: coordinator)
    try recorder.record(Change(.closeMeeting(id)), at: coordinator)
  }

  /// Who is there: most are, now and then one has to leave, and the police bring a guest.
  private mutating func callTheRoll(of meeting: Meeting) throws {
    var change = Change()
    for member in body?.members ?? [] {
      let isAway = member.role == .member && recorder.chance.happens(14)
      let leaves = !isAway && member.role == .member && recorder.chance.happens(4)
      let presence: Presence = isAway ? .absent : member.role == .coOpted ? .coOpted : .present
      let until = leaves ? StandardItem.deviations.key : nil
      change.wishes.append(
        .attend(meeting.id, Attendee(member), Attendance(presence, until: until)))
    }
    if let party = parties.last, recorder.chance.happens(30) {
      let guest = Attendee(ExampleMinutes.guest, party: party)
      change.wishes.append(.attend(meeting.id, guest, Attendance(.coOpted)))
    }
    try recorder.record(change, at: coordinator)
  }
}
