import Cells
import PlanDomain

/// The first screen: the areas and how they stand, what needs attention, and what comes next.
struct Overview: Equatable, Sendable {
  /// What can be selected.
  enum Target: Hashable, Sendable {
    case area(GoalID)
    case goal(GoalID)
    case attention(Attention)

    var isAttention: Bool {
      if case .attention = self { true } else { false }
    }
  }

  var selection: Target?
  /// The place of the selection, from which a neighbour is taken when it vanishes.
  var place = 0
  /// What the selection can be acted on as.
  var item: Item?
  var areaWindow = ScrollWindow()
  var attentionWindow = ScrollWindow()
}

extension Overview {
  /// Everything that can be selected, from top to bottom.
  static func targets(_ picture: Picture) -> [Target] {
    let areas = picture.areas.flatMap { area in
      [Target.area(area.area.id)]
        + area.goals.map(\.id).filter { $0 != area.area.id }.map(Target.goal)
    }
    return areas + picture.attention.map(Target.attention)
  }
}
