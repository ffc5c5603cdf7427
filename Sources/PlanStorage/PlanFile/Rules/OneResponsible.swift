import PlanDomain

/// Each activity has exactly one responsible function, and days.
///
/// A document may leave either out or name several; that is a warning.
enum OneResponsible: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    for activity in plan.activities {
      let id = activity.id.value
      switch activity.activity.responsible.count {
      case 0: findings.report(.noResponsible(id), at: activity.location)
      case 1: break
      case let count:
        findings.report(.severalResponsible(id, count: count), at: activity.location)
      }
    }
  }
}
