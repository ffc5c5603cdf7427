import PlanDomain
import PlanReports
import PlanStorage

extension OpenPlan {
  /// Stamps a report that is an example or rests on something incomplete, which is said beside as well.
  ///
  /// - Parameter report: A report on ``basis(asOf:)``, which has checked every line.
  /// - Returns: The report as it is handed out.
  func stamped(_ report: any Report) -> StampedReport {
    let gap = store.gap
    if let gap { Output.standardError.write(gap.worded(in: language) + "\n") }
    return StampedReport(report, gap: gap, isExample: workspace.plan.isExample)
  }
}

extension PlanStore {
  /// What is missing from the journal, as far as it has been read and checked.
  var gap: BasisGap? {
    let damage = findings.filter(\.isDamage)
    let decisions = Set(damage.compactMap(acceptance)).map { state.code(of: .decision($0)) }
    return BasisGap(
      damaged: damage.map(\.path), hasNewer: hasNewerFormat,
      acceptedBy: openDamage.isEmpty ? decisions.sorted() : [])
  }
}
