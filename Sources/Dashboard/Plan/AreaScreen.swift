import Cells
import PlanDomain
import PlanReports

/// A focus area, or all of them: the tree of goals and activities, and the detail of one of them.
struct AreaScreen: ScreenContent {
  static let kind = Screen.Kind.area

  /// A row of the tree.
  enum Row: Hashable, Sendable {
    case area(GoalID)
    case goal(GoalID)
    /// The heading of the activities that serve an area as a whole.
    case whole(GoalID)
    /// An activity, which may stand under several goals.
    case activity(ActivityID, under: GoalID)
    /// An activity that is proposed and waits for a decision.
    case proposed(FactID, under: GoalID)
  }

  enum Pane: Equatable, Sendable {
    case tree
    case detail
  }

  /// The area; `nil` for all of them.
  let area: GoalID?
  var pane = Pane.tree
  var mark: Mark<Row>
  var folded: Set<GoalID> = [] { didSet { areRowsCurrent = false } }
  var window = ScrollWindow()
  var detail = DetailState()
  /// The row that the detail tells of.
  var told: Row?
  private(set) var query: String?
  /// What the filter lets through; `nil` until it has been applied.
  var matches: Set<Item>? { didSet { areRowsCurrent = false } }
  /// The rows that are not folded and that the filter lets through.
  var rows: [Row] = []
  /// Whether the rows are those of this picture, filter and folding.
  var areRowsCurrent = false
  /// What the selection can be acted on as.
  var item: Item?
  /// Whether the place in the detail is one that a restart came back to.
  var isRestored = false

  init(area: GoalID?, selecting selection: Row? = nil) {
    self.area = area
    mark = Mark(selection)
  }

  mutating func filter(by query: String?) {
    self.query = query
    matches = nil
    mark.askAgain()
  }

  var selection: Row? { mark.id }

  mutating func forgetMatches() { matches = nil }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    switch action {
    case .add: .begin(.openForm(.addActivity(goal)))
    case .prepareProposal: context.meaning(of: action, ofActivity: proposedActivity(context))
    default: context.meaning(of: action, ofActivity: item?.activity)
    }
  }

  /// The activity that is selected, also one that only is proposed.
  private func proposedActivity(_ context: Context) -> ActivityID? {
    if case .proposed(let id, under: _) = selection { return context.state.proposal(id)?.activity }
    return item?.activity
  }

  /// The goal that is selected, or that the selected activity stands under.
  private var goal: GoalID? {
    switch selection {
    case .goal(let id), .whole(let id), .activity(_, under: let id), .proposed(_, under: let id):
      id
    case .area, nil: nil
    }
  }

  func report(_ context: Context) -> (any Report)? {
    guard let area else { return PlanReport(from: context.basis) }
    return Item.area(area).report(context)
  }

  func selectedReport(_ context: Context) -> (any Report)? { item?.report(context) }

  func matchCount(in language: Language) -> Int { query == nil ? 0 : matches?.count ?? 0 }
}

extension AreaScreen.Row {
  var item: Item? {
    switch self {
    case .area(let id), .whole(let id): .area(id)
    case .goal(let id): .goal(id)
    case .activity(let id, _): .activity(id)
    case .proposed: nil
    }
  }

  /// The proposal that it stands for, if it is one.
  var proposal: FactID? {
    if case .proposed(let id, _) = self { id } else { nil }
  }
}
