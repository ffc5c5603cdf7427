import Cells
import PlanDomain

extension Detail {
  /// Adds where a decision stands, and its text; Enter opens it.
  mutating func addSummary(of decision: Decision) {
    let first = lines.count
    let standing = StatusMark(decision.standing(on: context.today), in: language).line
    add(label: decision.code, standing, rest: decision.text, .plain, party: nil)
    link(from: first, to: .decision(decision.id))
  }

  mutating func add(_ label: some Worded, _ mark: StyledLine) {
    add(label: context.worded(label), mark, rest: "", .plain, party: nil)
  }
}
