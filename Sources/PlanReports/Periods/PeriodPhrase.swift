import PlanDomain

/// The words that reports on a period put around the data.
enum PeriodPhrase: Hashable, Sendable {
  case title(ReportKind, Period, year: String), reportOn(Period), interim(String), draft(
    CalendarDate), frozen(String), approved(
      String, CalendarDate)
  case covers, cutOff, record, made, plan, parties
  case summary, doneOf(Int, Int), troubles(Tally), goals(String, [Int]), measure, whole,
    progressByArea(String)
  case comment, noComment, activity, activities, standing, responsibleAndTime, contributions, result
  case noReport, party, late, lateOn(String), partiesExplained, place, places, deviations
  case deviationCount(opened: Int, closed: Int, open: Int), missing
  case opened, closed, kind, cause, consequence, remedy, responsible, due, latestReview, closingNote
  case decisions, situation, sources(String), noSituation, outlook, day, matter, undoneWork, why
  case allActivities, legend, addedLater, addedLaterExplained
  case said(about: CalendarDate, on: CalendarDate, by: String)
  case latestReport(String), assessmentNote(String), untold(Tally), untoldWork, begins(
    CalendarDate), comparedWith(String), notCompared
  case gaps(Int), changed, change, comparison(String, String), changedGoals, changedActivities
  case notInPlan, goalsReached, doneShare, deviatingOrAtRisk, month, openedCount, closedCount
  case reports, reportKind, frozenOn, approvedOn, deliveredTo, answer, lateCount, file, digest
  case reviewedCount, openCount, openByMonth, yearByYear
}

/// What a word for a status means, as the legend says it.
enum Meaning: Hashable, Sendable {
  case progress(Progress), assessment(Assessment), attainment(Attainment), trend(Trend)
  case overdue, reportMissing, stale
}
