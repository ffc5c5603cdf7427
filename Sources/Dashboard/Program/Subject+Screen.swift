import PlanDomain
import PlanReports

extension Subject {
  var activity: ActivityID? {
    if case .activity(let id) = self { id } else { nil }
  }

  /// The identifier that people know it by; empty for an entry, which has none.
  func shownCode(in state: PlanState) -> String {
    if case .entry = self { "" } else { state.code(of: self) }
  }
}

extension Entry {
  /// What the facts of the entry are about, fact by fact.
  var subjects: [Subject] {
    facts.enumerated().map { place, fact in
      fact.event.subject(as: FactID(entry: id, index: place))
    }
  }
}

extension Screen {
  /// The screen that shows what a fact is about, where there is one.
  static func showing(_ subject: Subject, _ context: Context) -> Screen? {
    switch subject {
    case .activity(let id):
      context.picture.activity(id).map { _ in Screen(ActivityScreen(id)) }
    case .goal(let id):
      context.state.plan.area(of: id).map {
        Screen(AreaScreen(area: $0.id, selecting: .goal(id)))
      }
    case .deviation(let id):
      context.picture.deviation(id).map { Screen(DeviationScreen($0.id)) }
    case .decision(let id):
      context.state.decision(id).map { Screen(DecisionScreen($0.id)) }
    case .meeting(let id):
      context.state.meeting(id).map { Screen(MeetingScreen($0.id)) }
    case .entry(let id):
      context.state.entry(id).map { Screen(EntryScreen($0.id)) }
    default: nil
    }
  }
}

extension Item {
  /// What is told of it, as it leaves the program.
  func report(_ context: Context) -> (any Report)? {
    switch self {
    case .activity(let id), .contribution(let id, _): ActivityReport(id, from: context.basis)
    case .goal(let id): GoalReport(id, from: context.basis)
    case .area(let id): AreaReport(id, from: context.basis)
    }
  }
}

extension Screen {
  /// The screen that searches everything.
  static var everything: Screen { Screen(FoundScreen()) }

  /// The screen that shows an item, where there is one.
  static func showing(item: Item, _ context: Context) -> Screen? {
    switch item {
    case .activity(let id), .contribution(let id, _): showing(Subject.activity(id), context)
    case .goal(let id), .area(let id): showing(Subject.goal(id), context)
    }
  }
}
