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

extension CouncilPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .decision: Words("Beslut", "Decision")
    case .decisions: Words("Beslut", "Decisions")
    case .meeting: Words("Möte", "Meeting")
    case .meetings: Words("Möten", "Meetings")
    case .standing: Words("Läge", "Standing")
    case .taken: Words("Fattat", "Taken")
    case .text: Words("Lydelse", "Wording")
    case .formerText: Words("Tidigare lydelse", "Former wording")
    case .takenAt: Words("Möte och punkt", "Meeting and item")
    case .carriedOutBy: Words("Ansvarig", "Responsible")
    case .due: Words("Verkställs senast", "To be carried out by")
    case .concerns: Words("Gäller", "Concerns")
    case .adopts: Words("Antar", "Adopts")
    case .rejects: Words("Avslår", "Rejects")
    case .supersedes: Words("Ersätter", "Supersedes")
    case .supersededBy: Words("Ersatt av", "Superseded by")
    case .body: Words("Grupp", "Group")
    case .kind: Words("Typ", "Kind")
    case .stage: Words("Läge", "Stage")
    case .day: Words("Dag", "Day")
    case .place: Words("Plats", "Place")
    case .agenda: Words("Dagordning", "Agenda")
    case .attendance: Words("Närvaro", "Attendance")
    case .noDecisions: Words("Inga beslut.", "No decisions.")
    case .minutes: Words("Minnesanteckningar", "Minutes")
    case .parked: Words("bordlagd", "put off")
    case .toFollowUp: Words("Beslut att följa upp", "Decisions to follow up")
    case .putOff: Words("Bordlagt vid tidigare möte", "Put off at an earlier meeting")
    case .waiting: Words("Ändringar som väntar på beslut", "Changes that await a decision")
    case .item: Words("Punkt", "Item")
    case .since: Words("Ändrat", "Changed")
    case .silence: Words("Ingen rapport", "No report")
    case .nothingChanged: Words("Inget har ändrats.", "Nothing has changed.")
    case .plannedTime(let minutes): Words("\(minutes) min", "\(minutes) min")
    case .because(let reason): Words("bordlagd: \(reason)", "put off: \(reason)")
    case .until(let item): Words("t.o.m. «\(item)»", "until «\(item)»")
    case .sinceMeeting(let code, let date):
      Words(
        "Sedan möte \(code), \(date)",
        "Since meeting \(code), \(date)")
    case .sinceDay(let date): Words("Sedan \(date)", "Since \(date)")
    case .silent(let days):
      Words(
        days.map { "ingen rapport på \($0) dagar" } ?? "ingen rapport ännu",
        days.map { "no report for \($0) days" } ?? "no report yet")
    case .agendaOf(let code): Words("Dagordning \(code)", "Agenda \(code)")
    case .decidedBy(let code): Words("enligt beslut \(code)", "by decision \(code)")
    case .overdue(1): Words("försenat 1 dag", "overdue 1 day")
    case .overdue(let days): Words("försenat \(days) dagar", "overdue \(days) days")
    case .elsewhere: Words("Utan fokusområde", "Outside the focus areas")
    }
  }
}
