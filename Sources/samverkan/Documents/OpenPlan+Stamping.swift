import PlanDomain
import PlanReports
import PlanStorage

extension OpenPlan {
  /// Puts the stamp on a report where what it rests on is incomplete, and says so beside.
  ///
  /// - Parameter report: A report on ``basis(asOf:)``, which has checked every line.
  /// - Returns: The report as it is handed out.
  func stamped(_ report: any Report) -> StampedReport {
    let gap = store.gap
    if let gap { Output.standardError.write(gap.worded(in: language) + "\n") }
    return StampedReport(report, gap: gap)
  }
}

extension PlanStore {
  /// What is missing from the journal, as far as it has been read and checked.
  var gap: BasisGap? {
    BasisGap(damaged: findings.filter(\.isDamage).map(\.path), hasNewer: hasNewerFormat)
  }
}
