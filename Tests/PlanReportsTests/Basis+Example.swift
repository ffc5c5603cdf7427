import PlanDomain
import PlanReports
import TestSupport

extension Chronicle {
  /// What reports draw from after what has been recorded.
  func basis(isAsOf: Bool = false) -> Basis {
    Basis(state, on: today, workspace: "prov", isAsOf: isAsOf)
  }

  /// Reports of most kinds, a conflict, a proposal and an undone entry.
  static func eventful() throws -> Chronicle {
    var chronicle = Chronicle()
    let before = chronicle.state
    try chronicle.record(.progress("A01", to: .ongoing, note: "Startat"))
    try chronicle.record(.assess("A01", .deviating, note: "Personal saknas"))
    try chronicle.record(.progress("A01", to: .done), by: .polis, having: before)
    try chronicle.record(.progressContribution("A02", "polis", to: .done))
    try chronicle.record(.progress("A03", to: .dropped, note: "Ryms inte"))
    try chronicle.record(.attain("D1.1", .partlyAchieved, .up))
    try chronicle.record(.report("A02", "=1+1"))
    try chronicle.record(.progress("A02", to: .ongoing))
    try chronicle.record(.undo())
    return chronicle
  }
}
