import Cells
import PlanDomain
import PlanReports

/// Everything that a text can be searched for in: activities, goals, deviations, decisions, meetings and
/// indicators, kind by kind.
struct FoundScreen: ListScreen {
  static let kind = Screen.Kind.found

  /// Something that can be found.
  enum Found: Identifiable, Equatable {
    case activity(ActivityPicture)
    case goal(GoalPicture)
    case deviation(DeviationPicture)
    case decision(Decision)
    case meeting(Meeting)
    case indicator(Indicator)

    var id: Subject {
      switch self {
      case .activity(let picture): .activity(picture.id)
      case .goal(let picture): .goal(picture.id)
      case .deviation(let picture): .deviation(picture.id)
      case .decision(let decision): .decision(decision.id)
      case .meeting(let meeting): .meeting(meeting.id)
      case .indicator(let indicator): .indicator(indicator.id)
      }
    }
  }

  var list = ListState<Subject, Unconditional<Found>>()
  /// What can be found; made once for each state and day.
  private var all: [Found]?

  init() {}

  mutating func forgetMatches() {
    all = nil
    list.forgetMatches()
  }

  mutating func prepare(_ context: Context) {
    guard all == nil else { return }
    let (picture, state) = (context.picture, context.state)
    let goals = picture.areas.filter { !$0.area.subGoals.isEmpty }.flatMap(\.goals)
    all =
      picture.activities.map(Found.activity) + goals.map(Found.goal)
      + picture.deviations.map(Found.deviation)
      + state.decisions.reversed().map(Found.decision)
      + state.meetings.reversed().map(Found.meeting)
      + state.plan.indicators.map(Found.indicator)
  }

  func rows(_ context: Context) -> [Found] { all ?? [] }

  var selectedDeviation: DeviationID? {
    if case .deviation(let id) = selection { id } else { nil }
  }

  var selectedMeeting: MeetingID? { if case .meeting(let id) = selection { id } else { nil } }

  var item: Item? {
    switch selection {
    case .activity(let id): .activity(id)
    case .goal(let id): .goal(id)
    case .deviation, .decision, .meeting, .entry, .report, .indicator, .situation, .commitment,
      .edition, .body, .fact, .other, nil:
      nil
    }
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    context.meaning(of: action, ofActivity: item?.activity)
  }

  func line(columns: Int, _ context: Context) -> (Found) -> StyledLine {
    FoundLine(columns: columns, context: context).line
  }

  func describe(_ row: Found, _ detail: inout Detail) {
    let context = detail.context
    switch row {
    case .activity(let picture): describe(.activity(picture.id), &detail)
    case .goal(let picture): describe(.goal(picture.id), &detail)
    case .deviation(let picture): detail.addSheet(context.sheet(of: picture).essentials)
    case .decision(let decision):
      detail.add(decision.text, .plain.bold)
      detail.addSheet(context.sheet(of: decision).essentials)
    case .meeting(let meeting): detail.addSheet(context.sheet(of: meeting).essentials)
    case .indicator(let indicator): detail.add(indicator.title, .plain.bold)
    }
  }

  private func describe(_ item: Item, _ detail: inout Detail) {
    guard let sheet = detail.context.sheet(of: item) else { return }
    detail.addSheet(sheet)
  }

  func opened(_ row: Found, _ context: Context) -> Screen? {
    if case .indicator(let indicator) = row { return Screen(IndicatorScreen(indicator.id)) }
    return .showing(row.id, context)
  }

  func name(_ context: Context) -> String { context.worded(FoundWord.everything) }

  func title(of row: Found, _ context: Context) -> String {
    [FoundLine.code(of: row, context), FoundLine.title(of: row, context)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  func texts(of row: Found, _ context: Context) -> [String?] {
    switch row {
    // Asked of the search for activities, which understands conditions too.
    case .activity: []
    case .goal(let picture): picture.texts(context)
    case .deviation(let picture): DeviationsScreen().texts(of: picture, context)
    case .decision(let decision): DecisionsScreen().texts(of: decision, context)
    case .meeting(let meeting): MeetingsScreen().texts(of: meeting, context)
    case .indicator(let indicator): [indicator.id.rawValue, indicator.title]
    }
  }

  func finder(_ query: Query, _ context: Context) -> (Found) -> Bool {
    let search = ActivitySearch(context.picture, in: context.state, context.language)
    return { row in
      if case .activity(let picture) = row { return search.matches(query, picture) }
      return query.matches(texts(of: row, context))
    }
  }
}

extension Subject: Traceable {
  /// A letter for the kind before what the kind itself is called by.
  var traced: String? {
    switch self {
    case .activity(let id): id.traced.map { "a\($0)" }
    case .goal(let id): id.traced.map { "g\($0)" }
    case .deviation(let id): id.traced.map { "d\($0)" }
    case .decision(let id): id.traced.map { "b\($0)" }
    case .meeting(let id): id.traced.map { "m\($0)" }
    case .indicator(let id): id.traced.map { "i\($0)" }
    case .entry, .report, .situation, .commitment, .edition, .body, .fact, .other: nil
    }
  }

  init?(traced: String?, _ context: Context) {
    let rest = traced.map { String($0.dropFirst()) }
    let found: Subject? =
      switch traced?.first {
      case "a": ActivityID(traced: rest, context).map(Subject.activity)
      case "g": GoalID(traced: rest, context).map(Subject.goal)
      case "d": DeviationID(traced: rest, context).map(Subject.deviation)
      case "b": DecisionID(traced: rest, context).map(Subject.decision)
      case "m": MeetingID(traced: rest, context).map(Subject.meeting)
      case "i": IndicatorID(traced: rest, context).map(Subject.indicator)
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}
