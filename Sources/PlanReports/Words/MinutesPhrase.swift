import PlanDomain

/// The words that minutes put around what was said and decided.
enum MinutesPhrase: Hashable, Sendable {
  case minutesOf(String), draft(CalendarDate), approved(MinutesReport.Approval)
  case body, day, time, place, kind, chair, secretary, function, party, presence, notNoted
  case untilItem(Int), items, nothingNoted, putOff(because: String?), decision(String), formerText
  case responsible, due, concerns, adopts, rejects, supersedes, otherDecisions, followedUp, changes
  case parked, noChair(String, isAbsent: Bool)
  case next, notSettled
}
