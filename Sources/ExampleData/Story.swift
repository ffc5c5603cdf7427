import PlanDomain

/// What happens to a plan month by month: work begins, is reported, slips, recovers and ends.
struct Story {
  var recorder: Recorder
  /// The identifier of the workspace.
  let workspace: String
  let end: CalendarDate
  /// Activities that someone has asked to postpone, so that they do not end before the decision.
  var postponed: Set<ActivityID> = []
  /// The mandates that the council has given, by the month of the meeting.
  var mandated: [String: DecisionID] = [:]
  /// The decisions that will be carried out.
  var promises: [Promise] = []

  var state: PlanState { recorder.state }
  var coordinator: Desk { Desk.both[0] }
  var police: Desk { Desk.both[1] }

  mutating func tell() throws {
    let start = state.plan.agreement.period.start
    recorder.begin(start.adding(days: 8))
    for desk in Desk.both { try recorder.open(desk) }
    try takeOverValues()
    var month = start.month
    while month <= end.month {
      try tell(month)
      month = month.adding(months: 1)
    }
    try leaveOpen()
  }

  private mutating func tell(_ month: CalendarMonth) throws {
    for (date, happening) in happenings(in: month) {
      recorder.begin(date)
      try happen(happening, on: date)
    }
  }

  private mutating func happen(_ happening: Happening, on date: CalendarDate) throws {
    switch happening {
    case .work(let id): try work(on: id, date)
    case .preparation(let day): try prepare(for: day)
    case .meeting: try meet(on: date)
    case .review: try review()
    case .correction: try correctDecision()
    case .stocktaking: try takeStock()
    case .measurement: try measure()
    case .filing: try fileReport()
    case .lateReport(let report): try hear(report)
    case .episode(let episode): try play(episode)
    }
  }

  /// What a month holds, in the order of days; nothing falls after the last day.
  private mutating func happenings(in month: CalendarMonth) -> [(CalendarDate, Happening)] {
    var found: [(CalendarDate, Happening)] = councilDays(in: month)
    for activity in state.activities where activity.isAtHand(in: month) {
      let day = month.firstDay.adding(days: recorder.chance.number(0...27)).weekdayAtOrAfter
      found.append((day, .work(activity.id)))
    }
    if month.month == 2 { found.append((month.firstDay.adding(days: 9), .stocktaking)) }
    found += Episode.script[month.description, default: []].map {
      (month.thirdThursday.adding(days: -2), .episode($0))
    }
    if month.month == 1 || month.month == 7 {
      found.append((month.firstDay.adding(days: 8).weekdayAtOrAfter, .measurement))
    }
    found += ExampleTexts.lateReports[month.description, default: []].map {
      (month.firstDay.adding(days: 5).weekdayAtOrAfter, .lateReport($0))
    }
    return found.filter { $0.0 <= end }.enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
  }
}

/// Something that happens on a day.
enum Happening {
  /// Someone works on an activity and says so.
  case work(ActivityID)
  /// The coordinator plans the meeting of a day.
  case preparation(CalendarDate)
  /// The council meets and decides on what waits.
  case meeting
  /// The coordinator reviews the deviations without a meeting.
  case review
  /// A slip of the pen in the last meeting's decision is corrected.
  case correction
  /// The coordinator writes down the situation and how the commitments are kept.
  case stocktaking
  /// The coordinator measures the indicators.
  case measurement
  /// The coordinator files the report that the meeting has decided on.
  case filing
  /// Someone tells of something that a frozen report should have had.
  case lateReport(ExampleTexts.LateReport)
  /// Something written into the story.
  case episode(Episode)
}

extension CalendarMonth {
  /// The day on which the council of the example usually meets.
  var thirdThursday: CalendarDate {
    firstDay.adding(days: (11 - firstDay.weekday) % 7 + 14)
  }
}

extension CalendarDate {
  /// The day itself, or the Monday after a weekend.
  var weekdayAtOrAfter: CalendarDate { weekday > 5 ? adding(days: 8 - weekday) : self }
}

extension Activity {
  /// Whether the activity's time has come, and ended half a year ago at most.
  fileprivate func isAtHand(in month: CalendarMonth) -> Bool {
    guard let period = schedule?.period else { return false }
    return period.start.month <= month && month <= period.end.month.adding(months: 6)
  }
}
