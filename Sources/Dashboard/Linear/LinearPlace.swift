import PlanDomain
import PlanReports

/// Where one is, line by line.
enum LinearPlace: Hashable, Sendable {
  case start
  case review(CalendarMonth)
  case meetings
  case meeting(MeetingID)
  case attendance(MeetingID)
  case item(MeetingID, AgendaKey)
  case areas
  /// A focus area or a sub-goal.
  case goal(GoalID)
  case activity(ActivityID)

  var isReview: Bool { if case .review = self { true } else { false } }

  /// Whether what it is about is still there.
  func isThere(_ context: Context) -> Bool {
    switch self {
    case .start, .review, .meetings, .areas, .goal: true
    case .meeting(let id), .attendance(let id): context.state.meeting(id) != nil
    case .item(let id, let key): context.state.meeting(id)?.item(key) != nil
    case .activity(let id): context.picture.activity(id) != nil
    }
  }
}

extension LinearPlace {
  /// What is told of it when one comes there.
  func told(_ program: LinearProgram) -> [String] {
    let context = program.context
    switch self {
    case .start:
      return PlanReports.Overview(from: context.basis).page(in: context.language).linear.lines
    case .review(let month): return program.toldReview(of: month)
    case .meetings:
      return context.state.meetings.isEmpty
        ? [program.worded(.noMeetings)] : [program.worded(.meetings)]
    case .meeting(let id):
      return context.state.meeting(id).map { context.lines(of: context.sheet(of: $0)) } ?? []
    case .attendance: return [context.worded(WallWord.attendance)]
    case .item(let id, let key): return program.told(key, in: id)
    case .areas: return [context.state.plan.agreement.title]
    case .goal(let id):
      let isArea = context.picture.areas.contains { $0.area.id == id && !$0.area.subGoals.isEmpty }
      return context.sheet(of: isArea ? .area(id) : .goal(id)).map(context.lines) ?? []
    case .activity(let id):
      return context.sheet(of: .activity(id)).map(context.lines) ?? []
    }
  }
}

extension Context {
  func lines(of sheet: Sheet) -> [String] { basis.lines(of: sheet, in: language) }
}

extension String {
  fileprivate var lines: [String] { split(separator: "\n").map(String.init) }
}

extension LinearProgram {
  /// The deviation that is to be reviewed, or what the month came to.
  fileprivate func toldReview(of month: CalendarMonth) -> [String] {
    let context = context
    let title = context.worded(DeviationWord.review(month))
    guard let id = reviewed, let picture = context.picture.deviation(id) else {
      return [title] + summary(of: month)
    }
    let done = context.picture.reviewSummary(of: month).reviewed
    let place = DeviationWord.placeOf(done + skipped.count + 1, done + reviewQueue.count)
    return ["\(title), \(context.worded(place))"] + context.lines(of: context.sheet(of: picture))
  }

  private func summary(of month: CalendarMonth) -> [String] {
    let context = context
    let tally = context.picture.reviewSummary(of: month)
    let word: DeviationWord = tally.left == 0 ? .noneLeft(month) : .someLeft(tally.left)
    let verdicts = Verdict.allCases.map { "\(context.worded($0)): \(tally.count(of: $0))" }
    let counts: [(DeviationWord, Int)] = [
      (.escalatedCount, tally.escalated), (.closedCount, tally.closed),
    ]
    return [
      context.worded(word), "\(context.worded(DeviationWord.reviewedCount)): \(tally.reviewed)",
    ]
      + verdicts + counts.map { "\(context.worded($0)): \($1)" }
  }

  /// An item of an agenda, and what has been said and decided under it.
  fileprivate func told(_ key: AgendaKey, in id: MeetingID) -> [String] {
    guard let meeting = context.state.meeting(id), let item = meeting.item(key) else { return [] }
    let decisions = meeting.decisions.compactMap(context.state.decision).filter { $0.item == key }
    return ["\(item.number). \(item.title)"]
      + [item.note.map { worded(.noted($0)) }, item.isParked ? worded(.parked) : nil]
      .compactMap(\.self)
      + decisions.map { "\($0.code) \($0.text)" }
  }
}
