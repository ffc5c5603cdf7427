import PlanDomain

/// The words that reports on the year wheel, the law and reporting put around the data.
enum WheelPhrase: Hashable, Sendable {
  case law, shows, lacks, section, standing, due
  case reporting, function, party, reported, awaited, notReported, stale, nobody
  case summary(Int, of: Int, cutOff: CalendarDate, since: CalendarDate)
  case wheel, day, kind, what
  case everything, identifier, belongsTo, from, to, cause, remedy
  case kindOf(WheelKind)
}

/// What kind of row stands in a table of everything, or of what is due.
enum WheelKind: String, CaseIterable, Hashable, Sendable {
  case activity, deviation, decision
}
