import PlanDomain

/// One thing that the council looks at: what fills the wall at a time.
enum WalkthroughStep: Hashable, Sendable {
  /// Which council, which day, and what is on the agenda.
  case opening
  /// Who takes part.
  case attendance
  /// What earlier meetings decided, and whether it is carried out.
  case earlier
  /// What has changed since the last meeting.
  case since
  /// A focus area as a whole.
  case area(GoalID)
  /// A sub-goal, or an area without any, with its activities.
  case goal(GoalID)
  /// The open deviations.
  case deviations
  /// Changes of the plan that wait for a decision, and what has been decided.
  case toDecide
  /// What is due next.
  case due
  /// Another item of the meeting's agenda.
  case item(AgendaKey)
  /// How the plan stands when everything has been looked at, and the next meeting.
  case closing

  /// What the step is about, if it is something of the plan.
  var goal: GoalID? {
    switch self {
    case .area(let id), .goal(let id): id
    default: nil
    }
  }

  /// The steps in the order of the meeting; without one, through the plan as a whole.
  static func all(_ context: Context) -> [WalkthroughStep] {
    let steps = [.opening] + before(context) + plan(context.picture) + [.deviations]
    let meeting = context.meeting
    let last = own(meeting) + [.closing]
    return (steps + [.toDecide, .due]).filter { $0.isOn(meeting, context) } + last
  }

  private static func before(_ context: Context) -> [WalkthroughStep] {
    var steps: [WalkthroughStep] = context.meeting == nil ? [] : [.attendance]
    // What stands on an agenda is taken up also when there is nothing to say.
    let isMeeting = context.meeting != nil
    if isMeeting || !context.earlierDecisions.isEmpty { steps.append(.earlier) }
    if isMeeting || context.startOfChanges != nil { steps.append(.since) }
    return steps
  }

  private static func plan(_ picture: Picture) -> [WalkthroughStep] {
    picture.areas.flatMap { area -> [WalkthroughStep] in
      let isItsOwnGoal = area.area.subGoals.isEmpty
      return (isItsOwnGoal ? [] : [.area(area.area.id)]) + area.goals.map { .goal($0.id) }
    }
  }

  /// The items of the agenda that no other step takes up.
  private static func own(_ meeting: Meeting?) -> [WalkthroughStep] {
    let covered = Set(
      [StandardItem.opening, .previous, .since, .deviations, .decisions, .reports, .next].map(\.key)
    )
    return (meeting?.items ?? []).map(\.key)
      .filter { !covered.contains($0) && !$0.rawValue.hasPrefix("area-") }
      .map(WalkthroughStep.item)
  }

  /// Whether a meeting takes the step up; what has nothing on its agenda is left out.
  private func isOn(_ meeting: Meeting?, _ context: Context) -> Bool {
    guard let meeting, !isAlwaysThere else { return true }
    return key(in: context).map { meeting.item($0) != nil } ?? false
  }

  private var isAlwaysThere: Bool {
    switch self {
    case .opening, .attendance, .toDecide, .closing: true
    default: false
    }
  }

  /// The item of the agenda that the step belongs to.
  func key(in context: Context) -> AgendaKey? {
    switch self {
    case .opening, .attendance: StandardItem.opening.key
    case .earlier: StandardItem.previous.key
    case .since: StandardItem.since.key
    case .area(let id), .goal(let id):
      context.picture.areas.firstIndex { $0.area.id == context.state.plan.area(of: id)?.id }
        .flatMap { StandardItem.key(ofArea: $0 + 1) }
    case .deviations: StandardItem.deviations.key
    case .toDecide: StandardItem.decisions.key
    case .due: StandardItem.reports.key
    case .item(let key): key
    case .closing: StandardItem.next.key
    }
  }

  /// A name of the step that is the same when the program starts again.
  var code: String {
    switch self {
    case .opening, .attendance, .earlier, .since, .deviations, .toDecide, .due, .closing: "\(self)"
    case .area(let id): "area:\(id)"
    case .goal(let id): "goal:\(id)"
    case .item(let key): "item:\(key)"
    }
  }
}

extension Context {
  /// The meeting that the wall follows, while it is under way.
  var meeting: Meeting? {
    guard let followed, let meeting = state.meeting(followed), meeting.stage == .open else {
      return nil
    }
    return meeting
  }

  /// The short name of the group that meets: of the meeting under way, else the council.
  var meetingBody: String? {
    meeting?.body ?? state.plan.agreement.bodies.first(where: \.leads)?.shortName
  }

  /// What earlier meetings have left to follow up.
  var earlierDecisions: [Decision] {
    if let meeting { return state.carriedOver(to: meeting.id).decisions }
    return meetingBody.map { state.carriedOver(to: $0).decisions } ?? []
  }

  /// The meeting whose opening changes are counted from.
  var startOfChanges: Meeting? {
    if let meeting { return state.meeting(before: meeting.id) }
    return meetingBody.flatMap { state.lastMeeting(of: $0) }
  }
}
