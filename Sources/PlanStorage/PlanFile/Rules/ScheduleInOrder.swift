import PlanDomain

/// An activity has days, the first not after the last, and is checked within them.
///
/// A document may leave the days out; that is a warning.
enum ScheduleInOrder: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    for activity in plan.activities {
      guard let schedule = activity.schedule else {
        findings.report(.noSchedule(activity.id.value), at: activity.location)
        continue
      }
      check(schedule, into: &findings)
    }
  }

  private static func check(_ schedule: WrittenSchedule, into findings: inout Findings) {
    guard let from = schedule.from, let to = schedule.to else { return }
    guard let period = schedule.period else {
      findings.report(.reversedPeriod(from: from.value, to: to.value), at: from.location)
      return
    }
    for day in schedule.checkpoints where !period.contains(day.value) {
      findings.report(.outsideSchedule(day.value, period: period), at: day.location)
    }
  }
}
