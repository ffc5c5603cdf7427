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
  /// When the next meeting is.
  case next
  /// How the plan stands when everything has been looked at, and the end of the meeting.
  case closing

  /// What the step is about, if it is something of the plan.
  var goal: GoalID? {
    switch self {
    case .area(let id), .goal(let id): id
    default: nil
    }
  }

  /// The steps in the order of the meeting's agenda; without one, through the plan as a whole.
  static func all(_ context: Context) -> [WalkthroughStep] {
    guard let meeting = context.meeting else { return through(context) }
    let taken = meeting.items.flatMap { steps(of: $0.key, context.picture) }
    // What belongs to every meeting is there also where its agenda does not say so.
    let begun = [WalkthroughStep.opening, .attendance].filter { !taken.contains($0) }
    let left = taken.contains(.toDecide) ? [] : [WalkthroughStep.toDecide]
    return begun + taken + left + [.closing]
  }

  /// The steps that an item of an agenda is taken up in; never none.
  private static func steps(of key: AgendaKey, _ picture: Picture) -> [WalkthroughStep] {
    switch StandardItem(rawValue: key.rawValue) {
    case .opening: [.opening, .attendance]
    case .previous: [.earlier]
    case .since: [.since]
    case .deviations: [.deviations]
    case .decisions: [.toDecide]
    case .reports: [.due]
    case .next: [.next]
    case .goals, .activities, .proposals, .newestReport, .brief, .viewpoints, .interimReport,
      .annualReport, .other:
      [.item(key)]
    case nil:
      picture.areas.first { StandardItem.key(ofArea: $0.number) == key }.map(steps) ?? [.item(key)]
    }
  }

  /// An area that has sub-goals, and each of its goals.
  private static func steps(of area: AreaPicture) -> [WalkthroughStep] {
    (area.area.subGoals.isEmpty ? [] : [.area(area.area.id)]) + area.goals.map { .goal($0.id) }
  }

  /// The steps without a meeting: what there is nothing to say of is left out.
  private static func through(_ context: Context) -> [WalkthroughStep] {
    let before: [WalkthroughStep] =
      (context.earlierDecisions.isEmpty ? [] : [.earlier])
      + (context.startOfChanges == nil ? [] : [.since])
    return [.opening] + before + context.picture.areas.flatMap(steps)
      + [.deviations, .toDecide, .due, .closing]
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
    case .next: StandardItem.next.key
    // Where the agenda ends with something else, what ends the meeting is no part of it.
    case .closing:
      context.meeting?.items.last.flatMap { $0.key == StandardItem.next.key ? $0.key : nil }
    }
  }

  /// A name of the step that is the same when the program starts again.
  var code: String {
    switch self {
    case .opening, .attendance, .earlier, .since, .deviations, .toDecide, .due, .next, .closing:
      "\(self)"
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

  /// The next planned meeting: of the group that meets, else of the one whose plan is gone through.
  var nextMeeting: Meeting? {
    if let meeting { return state.meeting(after: meeting.id) }
    return state.plannedMeetings.first { $0.body == meetingBody && $0.date >= today }
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
