import PlanDomain

/// The words that reports put around the data.
enum ReportPhrase: Hashable, Sendable {
  case activities, assessment, attainment, attention, awaitsDecision, checkpoints, conflict
  case contribution, contributions, coordination, decided, example, ended, entry, firstDay
  case followUp, goal, how, id, inEffect, indicators, lastDay, lastReport, log
  case aim, assessmentNote, latestReport, reportMissing, reportMissingAfter(CalendarDate?)
  case needsAttention, next, no, noActivities, none, note, nothing, outdated, overdue, partOf
  case parties, party, period, perspectives, places, plan, progress, reason, responsible
  case schedule, serves, source, stale, time, titleColumn, undone, what, writer, yes, about, author
  case activity, age, closed, closingNote, deviation, deviations, level, opened, reviews, standing
  case part(DeviationField.Kind)
  case reviewed(CalendarMonth)
  case unreviewedMonths(String)
  case days(Int)
  case chain, agreement, disputed, formerText, unit, baseline, target, direction, latestValue
  case nextMeasurement, measurements, commitments
  case edition(PlanEdition)
  case outcome(Proposal.Standing)
  case formerNote(String)
  case today(CalendarDate)
  case ownersPlan(String), asArea
  case asOf(CalendarDate)
  case tally(Tally)
  case shortTally(Tally)
  case elapsed(percent: Int)
  case attentionCount(Int)
  case more(Int)
  case postponed(times: Int, days: Int)
}

/// A word at the head of a field.
func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
