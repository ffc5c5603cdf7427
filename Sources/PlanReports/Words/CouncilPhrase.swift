import PlanDomain

/// The words that reports on decisions and meetings put around the data.
enum CouncilPhrase: Hashable, Sendable {
  case decision, decisions, meeting, meetings, standing, taken, text, formerText, takenAt
  case carriedOutBy, due, concerns, adopts, rejects, supersedes, supersededBy, body, kind, stage
  case day, place, agenda, attendance, noDecisions, minutes, parked, toFollowUp, putOff, waiting
  case item, since, silence, nothingChanged, plannedTime(Int), because(String), until(String)
  case sinceMeeting(String, CalendarDate), sinceDay(CalendarDate), silent(days: Int?)
  case agendaOf(String), decidedBy(String), overdue(days: Int), elsewhere
}
