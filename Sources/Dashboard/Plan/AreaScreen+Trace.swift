import Cells
import PlanDomain

extension AreaScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.id] = area?.rawValue
    trace[.row] = selection?.traced
    (trace[.at], trace[.top]) = ("\(mark.place)", "\(window.first)")
    trace.set(.pane, pane == .detail)
    trace.set(detail.cursor, .detail, .detailTop)
    trace[.query] = query
    let goals = folded.map(\.rawValue).sorted()
    trace[.folded] = goals.isEmpty ? nil : goals.joined(separator: ",")
  }

  init?(_ trace: Trace, _ context: Context) {
    let area = trace.find(.id, context, as: GoalID.self)
    guard area != nil || !trace.isSet(.id) else { return nil }
    self.init(area: area, selecting: trace[.row].flatMap { Row(traced: $0) })
    mark = Mark(selection, place: trace.number(.at) ?? 0)
    window = ScrollWindow(first: trace.number(.top) ?? 0)
    pane = trace.isSet(.pane) ? .detail : .tree
    (detail.cursor, isRestored) = (trace.cursor(marking: nil, .detail, .detailTop), true)
    filter(by: trace[.query])
    folded = Set((trace[.folded] ?? "").split(separator: ",").compactMap { GoalID(String($0)) })
  }
}

extension AreaScreen.Row {
  fileprivate var traced: String {
    switch self {
    case .area(let id): "area:\(id)"
    case .goal(let id): "goal:\(id)"
    case .whole(let id): "whole:\(id)"
    case .activity(let id, let goal): "activity:\(id):\(goal)"
    case .proposed(let id, let goal): "proposed:\(id):\(goal)"
    }
  }

  fileprivate init?(traced text: String) {
    let parts = text.split(separator: ":").map(String.init)
    guard let kind = parts.first, let goal = parts.last.flatMap({ GoalID($0) }) else { return nil }
    switch (kind, parts.count) {
    case ("area", 2): self = .area(goal)
    case ("goal", 2): self = .goal(goal)
    case ("whole", 2): self = .whole(goal)
    case ("activity", 3):
      guard let id = ActivityID(parts[1]) else { return nil }
      self = .activity(id, under: goal)
    case ("proposed", 3):
      guard let id = FactID(parts[1]) else { return nil }
      self = .proposed(id, under: goal)
    default: return nil
    }
  }
}
