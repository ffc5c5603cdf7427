import PlanDomain

/// The words that reports on decisions and meetings put around the data.
enum CouncilPhrase: Hashable, Sendable {
  case decision, decisions, meeting, meetings, standing, taken, text, formerText, takenAt
  case carriedOutBy, due, concerns, adopts, rejects, supersedes, supersededBy, body, kind, stage
  case day, place, agenda, attendance, noDecisions, minutes, parked, toFollowUp, putOff, waiting
  case item, since, nothingChanged, plannedTime(Int), because(String), from(String), until(String)
  case called
  case sinceMeeting(String, CalendarDate), sinceDay(CalendarDate), silent(days: Int?)
  case untouched
  case agendaOf(String), decidedBy(String), overdue(days: Int), elsewhere
}

extension CouncilPhrase: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .decision: Label.decision.words
    case .decisions: Label.decisions.words
    case .meeting: Label.meeting.words
    case .meetings: Label.meetings.words
    case .standing: Label.standing.words
    case .taken: Label.taken.words
    case .text: Label.wording.words
    case .formerText: Label.formerWording.words
    case .takenAt: Label.takenAt.words
    case .carriedOutBy: Label.responsible.words
    case .due: Label.due.words
    case .concerns: Label.concerns.words
    case .adopts: Label.adopts.words
    case .rejects: Label.rejects.words
    case .supersedes: Label.supersedes.words
    case .supersededBy: Label.supersededBy.words
    case .body: Label.body.words
    case .kind: Label.kind.words
    case .stage: Label.standing.words
    case .day: Label.day.words
    case .place: Label.place.words
    case .agenda: Label.agenda.words
    case .attendance: Label.attendance.words
    case .noDecisions: Words("Inga beslut.", "No decisions.")
    case .minutes: Label.minutes.words
    case .parked: Words("bordlagd", "put off")
    case .toFollowUp: Words("Beslut att följa upp", "Decisions to follow up")
    case .putOff: Words("Bordlagt vid tidigare möte", "Put off at an earlier meeting")
    case .untouched: Words("inte behandlad", "not taken up")
    case .waiting: Words("Ändringar som väntar på beslut", "Changes that await a decision")
    case .item: Label.item.words
    case .since: Words("Ändrat", "Changed")
    case .nothingChanged: Words("Inget har ändrats.", "Nothing has changed.")
    case .plannedTime(let minutes): Words("\(minutes) min", "\(minutes) min")
    case .because(let reason): Words("bordlagd: \(reason)", "put off: \(reason)")
    case .from(let item): Words("fr.o.m. «\(item)»", "from «\(item)»")
    case .called: Words("Kallade", "Called")
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
