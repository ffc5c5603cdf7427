import PlanDomain

extension MeetingWord {
  var swedish: String {
    switch self {
    case .counts(let total, let planned):
      "Möten (\(total)), \(planned) \(planned == 1 ? "planerat" : "planerade")"
    case .shown(let count, let total): "Möten (\(count) av \(total))"
    case .noMeetings: "Inga möten ännu. a förbereder ett."
    case .noneShown: "Inget möte passar sökningen. Esc visar alla."
    case .noneSelected: "Inget möte är valt."
    case .decisions(let count): "\(count) beslut"
    case .section: "Möten"
    case .gone: "Mötet finns inte längre: det är ångrat."
    case .day: "Dag"
    case .place: "Plats"
    case .time: "Planerad tid"
    case .record: "Minnesant."
    case .agenda: "Dagordning"
    case .attendance: "Närvaro"
    case .carriedOver: "Från tidigare möten"
    case .minutes(let count): "\(count) min"
    case .parked(let reason): "bordlagd\(reason.map { ": \($0)" } ?? "")"
    case .until(let number): "t.o.m. punkt \(number)"
    case .nobodyNoted: "Ingen närvaro är antecknad."
    case .selectItem: "Markera en punkt på dagordningen först."
    case .whyTakeBack(let code, .open): "Att \(code) öppnades tas tillbaka: varför?"
    case .whyTakeBack(let code, _): "Att \(code) avslutades tas tillbaka: varför?"
    case .whyReopen(let code): "\(code) öppnas igen: varför?"
    case .noteUnder(let title): "Anteckning under \(title)"
    case .minutesOf(isApproved: false): "Minnesanteckningar, utkast"
    case .minutesOf(isApproved: true): "Minnesanteckningar, godkända"
    case .selectSection: "Markera en punkt: dess text kan ändras."
    case .askApproval(let code): "Godkänn \(code)? Det kan inte ångras."
    case .approveYes: "ja: de sparas i reports/ och ändras inte mer"
    case .approveNo: "nej, inte än"
    case .neverOpened(let code): "\(code) har inte öppnats: det finns inget att räkna från."
    }
  }
}
