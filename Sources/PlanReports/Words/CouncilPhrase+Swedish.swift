import PlanDomain

extension CouncilPhrase {
  /// The words in Swedish.
  var swedish: String {
    switch self {
    case .decision: "Beslut"
    case .decisions: "Beslut"
    case .meeting: "Möte"
    case .meetings: "Möten"
    case .standing: "Läge"
    case .taken: "Fattat"
    case .text: "Lydelse"
    case .formerText: "Tidigare lydelse"
    case .takenAt: "Möte och punkt"
    case .carriedOutBy: "Ansvarig"
    case .due: "Verkställs senast"
    case .concerns: "Gäller"
    case .adopts: "Antar"
    case .rejects: "Avslår"
    case .supersedes: "Ersätter"
    case .supersededBy: "Ersatt av"
    case .body: "Grupp"
    case .kind: "Typ"
    case .stage: "Läge"
    case .day: "Dag"
    case .place: "Plats"
    case .agenda: "Dagordning"
    case .attendance: "Närvaro"
    case .noDecisions: "Inga beslut."
    case .minutes: "Minnesanteckningar"
    case .parked: "bordlagd"
    case .toFollowUp: "Beslut att följa upp"
    case .putOff: "Bordlagt vid tidigare möte"
    case .waiting: "Ändringar som väntar på beslut"
    case .item: "Punkt"
    case .since: "Ändrat"
    case .silence: "Ingen rapport"
    case .nothingChanged: "Inget har ändrats."
    case .plannedTime(let minutes): "\(minutes) min"
    case .because(let reason): "bordlagd: \(reason)"
    case .until(let item): "t.o.m. «\(item)»"
    case .sinceMeeting(let code, let date): "Sedan möte \(code), \(date)"
    case .sinceDay(let date): "Sedan \(date)"
    case .silent(let days):
      days.map { "ingen rapport på \($0) dagar" } ?? "ingen rapport ännu"
    case .agendaOf(let code): "Dagordning \(code)"
    case .decidedBy(let code): "enligt beslut \(code)"
    case .overdue(1): "försenat 1 dag"
    case .overdue(let days): "försenat \(days) dagar"
    case .elsewhere: "Utan fokusområde"
    }
  }
}
