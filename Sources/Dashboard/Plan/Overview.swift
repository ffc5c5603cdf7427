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
    /// What comes next.
    case occasion(Occasion)

    var isBeginning: Bool { if case .beginning = self { true } else { false } }

    var pane: Pane {
      switch self {
      case .area, .goal: .areas
      case .attention, .rest, .beginning: .attention
      case .occasion: .occasions
      }
    }
  }

  /// The parts of the screen, from top to bottom.
  enum Pane: Int, Hashable, Sendable {
    case areas, attention, occasions
  }

  var mark = Mark<Target>()
  /// What the selection can be acted on as.
  var item: Item?
  var areaWindow = ScrollWindow()
  var attentionWindow = ScrollWindow()
  var occasionWindow = ScrollWindow()
  /// The groups of reasons that are shown whole.
  var unfolded: Set<Attention.Group> = []
  /// What needs attention, row by row; made anew where the picture is another.
  var rows: AttentionRows?
  /// What was marked in the panes that were left.
  var marks: [Pane: Mark<Target>] = [:]

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
    /// What comes next.
    let occasions: [Occasion]

    init(_ picture: Picture, _ rows: AttentionRows? = nil) {
      goals = picture.areas.flatMap { area in
        [Target.area(area.area.id)]
          + area.goals.map(\.id).filter { $0 != area.area.id }.map(Target.goal)
      }
      attention = rows?.all ?? []
      occasions = picture.comingOccasions
    }

    var count: Int { goals.count + attention.count + occasions.count }

    subscript(place: Int) -> Target {
      if place < goals.count { return goals[place] }
      let place = place - goals.count
      return place < attention.count
        ? attention[place].target : .occasion(occasions[place - attention.count])
    }

    /// The panes that have anything to mark, from top to bottom, each with the place of its first row.
    var panes: [(pane: Pane, start: Int)] {
      [
        (Pane.areas, 0, goals.count), (.attention, goals.count, attention.count),
        (.occasions, goals.count + attention.count, occasions.count),
      ].filter { $0.2 > 0 }.map { ($0.0, $0.1) }
    }

    /// Returns the place of a target, which most often is where it was.
    func place(of target: Target, after place: Int) -> Int? {
      if (0..<count).contains(place), self[place] == target { return place }
      switch target {
      case .area, .goal: return goals.firstIndex(of: target)
      case .attention, .rest, .beginning:
        return attention.firstIndex { $0.target == target }.map { $0 + goals.count }
      case .occasion(let occasion):
        return occasions.firstIndex(of: occasion).map { $0 + goals.count + attention.count }
      }
    }
  }
}

extension Picture {
  /// What comes next, as long as the agreement holds.
  var comingOccasions: [Occasion] { isEnded ? [] : occasions }
}
