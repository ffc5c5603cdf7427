import Cells
import PlanDomain
import PlanReports

/// The first screen: the areas and how they stand, what needs attention, and what comes next.
struct Overview: ScreenContent {
  static let kind = Screen.Kind.overview

  /// What can be selected.
  enum Target: Hashable, Sendable {
    case area(GoalID)
    case goal(GoalID)
    /// What needs attention, whatever days it has been so.
    case attention(Attention)
    /// The rest of a group of reasons.
    case rest(Attention.Group)
    /// A first step in a workspace where nothing has been done.
    case beginning(Beginning)

    var isBeginning: Bool { if case .beginning = self { true } else { false } }

    var isAttention: Bool {
      switch self {
      case .attention, .rest, .beginning: true
      case .area, .goal: false
      }
    }
  }

  var mark = Mark<Target>()
  /// What the selection can be acted on as.
  var item: Item?
  var areaWindow = ScrollWindow()
  var attentionWindow = ScrollWindow()
  /// The groups of reasons that are shown whole.
  var unfolded: Set<Attention.Group> = []
  /// What needs attention, row by row; made anew where the picture is another.
  var rows: AttentionRows?
  /// What was marked in the pane that was left.
  var areasMark: Mark<Target>?
  var attentionMark: Mark<Target>?

  var selection: Target? { mark.id }
  var place: Int { mark.place }

  func report(_ context: Context) -> (any Report)? { PlanReports.Overview(from: context.basis) }

  func selectedReport(_ context: Context) -> (any Report)? { item?.report(context) }

  mutating func forgetMatches() { rows = nil }

  /// A search from here is one in everything.
  func meaning(of action: Action, _ context: Context) -> Meaning? {
    action == .find ? .does { .find(in: .everything) } : nil
  }
}

extension Overview {
  /// Everything that can be selected, from top to bottom.
  struct Targets {
    /// The areas and their sub-goals.
    let goals: [Target]
    let attention: [AttentionRows.Row]

    init(_ picture: Picture, _ rows: AttentionRows? = nil) {
      goals = picture.areas.flatMap { area in
        [Target.area(area.area.id)]
          + area.goals.map(\.id).filter { $0 != area.area.id }.map(Target.goal)
      }
      attention = rows?.all ?? []
    }

    var count: Int { goals.count + attention.count }

    subscript(place: Int) -> Target {
      place < goals.count ? goals[place] : attention[place - goals.count].target
    }

    /// Returns the place of a target, which most often is where it was.
    func place(of target: Target, after place: Int) -> Int? {
      if (0..<count).contains(place), self[place] == target { return place }
      guard target.isAttention else { return goals.firstIndex(of: target) }
      return attention.firstIndex { $0.target == target }.map { $0 + goals.count }
    }
  }
}
