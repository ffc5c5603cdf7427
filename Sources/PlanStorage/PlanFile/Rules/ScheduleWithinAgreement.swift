import PlanDomain

/// Activities begin and end within the agreement's period.
enum ScheduleWithinAgreement: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    guard let period = plan.agreement?.period else { return }
    for schedule in plan.activities.compactMap(\.schedule) {
      for day in [schedule.from, schedule.to].compactMap(\.self)
      where !period.contains(day.value) {
        findings.report(.outsideAgreement(day.value, period: period), at: day.location)
      }
    }
  }
}
