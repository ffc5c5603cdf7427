import PlanDomain

/// Words about meetings on the screen.
enum MeetingWord: Hashable, Sendable, Worded {
  // The list.
  case counts(total: Int, planned: Int)
  case noMeetings, noneSelected
  case decisions(Int)

  // A meeting.
  case section, gone
  case minutes(Int)
  case parked(String?)
  case until(Int)
  case selectItem
  case whenEnded(String)
  case whyReopen(String), whyTakeBack(String, MeetingStage), noteUnder(String)
  case neverOpened(String)
  case minutesOf(isApproved: Bool), selectSection
  case askApproval(String), approveYes, approveNo
}

extension MeetingWord {
  var words: Words {
    switch self {
    case .counts(let total, let planned):
      Words(
        "Möten (\(total)), \(planned) \(planned == 1 ? "planerat" : "planerade")",
        "Meetings (\(total)), \(planned) planned")
    case .noMeetings:
      Words(
        "Inga möten ännu. a förbereder ett.",
        "No meetings yet. a prepares one.")
    case .noneSelected: Words("Inget möte är valt.", "No meeting is selected.")
    case .decisions(let count):
      Words(
        "\(count) beslut",
        "\(count) \(count == 1 ? "decision" : "decisions")")
    case .section: Label.meetings.words
    case .gone:
      Words(
        "Mötet finns inte längre: det är ångrat.",
        "The meeting is gone: it has been undone.")
    case .minutes(let count): Words("\(count) min", "\(count) min")
    case .parked(let reason):
      Words(
        "bordlagd\(reason.map { ": \($0)" } ?? "")",
        "put off\(reason.map { ": \($0)" } ?? "")")
    case .until(let number): Words("t.o.m. punkt \(number)", "until item \(number)")
    case .selectItem:
      Words(
        "Markera en punkt på dagordningen först.",
        "Select an item of the agenda first.")
    case .whyTakeBack(let code, .open):
      Words(
        "Att \(code) öppnades tas tillbaka: varför?",
        "The opening of \(code) is taken back: why?")
    case .whyTakeBack(let code, _):
      Words(
        "Att \(code) avslutades tas tillbaka: varför?",
        "The closing of \(code) is taken back: why?")
    case .whenEnded(let code):
      Words(
        "\(code) avslutas. När slutade mötet? (klockslag)",
        "\(code) is closed. When did the meeting end? (time of day)")
    case .whyReopen(let code): Words("\(code) öppnas igen: varför?", "\(code) opens again: why?")
    case .noteUnder(let title): Words("Anteckning under \(title)", "Note under \(title)")
    case .minutesOf(isApproved: false): Words("Minnesanteckningar, utkast", "Minutes, draft")
    case .minutesOf(isApproved: true): Words("Minnesanteckningar, godkända", "Minutes, approved")
    case .selectSection:
      Words(
        "Markera en punkt: dess text kan ändras.",
        "Select an item: its text can be changed.")
    case .askApproval(let code):
      Words(
        "Godkänn \(code)? Det kan inte ångras.",
        "Approve \(code)? It cannot be undone.")
    case .approveYes:
      Words(
        "ja: de sparas i reports/ och ändras inte mer",
        "yes: they are saved in reports/ and change no more")
    case .approveNo: Words("nej, inte än", "no, not yet")
    case .neverOpened(let code):
      Words(
        "\(code) har inte öppnats: det finns inget att räkna från.",
        "\(code) has not been opened: there is nothing to count from.")
    }
  }
}
