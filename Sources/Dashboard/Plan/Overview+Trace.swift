import Cells
import PlanDomain

extension Overview: Restorable {
  /// What needs attention has no name: it is remembered by its place, the goals by their names.
  func leave(_ trace: inout Trace) {
    trace[.at] = "\(place)"
    switch selection {
    case .area(let id), .goal(let id): trace[.goal] = id.rawValue
    case .attention, .rest, .beginning, .occasion, nil: break
    }
    trace[.folded] =
      unfolded.isEmpty ? nil : unfolded.map(\.rawValue).sorted().joined(separator: ",")
    trace[.top] = "\(areaWindow.first)"
    trace[.secondTop] = "\(attentionWindow.first)"
  }

  init?(_ trace: Trace, _ context: Context) {
    let targets =
      trace.find(.goal, context, as: GoalID.self).map { [Target.area($0), .goal($0)] } ?? []
    mark = Mark(
      targets.first(where: Targets(context.picture).goals.contains),
      place: trace.number(.at) ?? 0)
    unfolded = Set(
      (trace[.folded] ?? "").split(separator: ",").compactMap {
        Attention.Group(rawValue: String($0))
      })
    areaWindow = ScrollWindow(first: trace.number(.top) ?? 0)
    attentionWindow = ScrollWindow(first: trace.number(.secondTop) ?? 0)
  }
}
