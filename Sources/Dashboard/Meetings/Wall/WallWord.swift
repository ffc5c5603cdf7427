import PlanDomain

/// Words about meetings on the screen.
enum WallWord: Hashable, Sendable, Worded {
  case noMeeting, notOnAgenda
  case attendance, notNoted, until(String), presentUntil, everybodyElse
  case chooseAttendance(String)
  case earlier, noneEarlier, since, nothingSince, noneBefore, silent(String)
  case open(String, CalendarDate), close(String), reopen(String), howToPrepare
  case opened(String), notFollowed(String, String), parkUnder(String)
  case whichMeeting, ofGroup(String, String, CalendarDate), outside
  case parked(String?), decided, note
  case elapsed(Int, planned: Int)
  case next(String, CalendarDate), noNext
  case planned(Int)
  case speaker, upNext, nothingNext, waitingForWall
}

extension WallWord {
  var words: Words {
    switch self {
    case .noMeeting:
      Words(
        "Inget möte pågår. Öppna ett i genomgångens början eller under v m.",
        "No meeting is under way. Open one where the walkthrough begins or under v m.")
    case .notOnAgenda:
      Words(
        "Mötets dagordning har ingen punkt för det som visas.",
        "The meeting's agenda has no item for what is shown.")
    case .attendance: Label.attendance.words
    case .notNoted: Words("inte noterad", "not noted")
    case .until(let item): Words("till och med \(item)", "until \(item)")
    case .presentUntil: Words("närvarande till och med en punkt …", "present until an item …")
    case .everybodyElse:
      Words(
        "alla som inte är noterade är närvarande",
        "all that are not noted are present")
    case .chooseAttendance(let function): Words("Närvaro: \(function)", "Attendance: \(function)")
    case .earlier: Words("Tidigare beslut", "Earlier decisions")
    case .noneEarlier: Words("Inga beslut att följa upp.", "No decisions to follow up.")
    case .since: Words("Sedan förra mötet", "Since the last meeting")
    case .noneBefore:
      Words(
        "Inget tidigare möte att jämföra med.",
        "No earlier meeting to compare with.")
    case .nothingSince: Words("Inget har ändrats.", "Nothing has changed.")
    case .silent(let codes):
      Words(
        "Ingen rapport på länge: \(codes)",
        "No report for long: \(codes)")
    case .open(let code, let date):
      Words(
        "Öppna mötet \(code), \(date)",
        "Open meeting \(code), \(date)")
    case .close(let code): Words("Avsluta mötet \(code)", "Close meeting \(code)")
    case .reopen(let code): Words("Öppna mötet \(code) igen", "Open meeting \(code) again")
    case .howToPrepare:
      Words(
        "Inget möte är planerat. v m, sedan a, förbereder ett.",
        "No meeting is planned. v m, then a, prepares one.")
    case .opened(let code): Words("Mötet \(code) pågår.", "Meeting \(code) is under way.")
    case .notFollowed(let code, let body):
      Words(
        "Mötet \(code) (\(body)) pågår. m följer det; annars skrivs inget i det härifrån.",
        "Meeting \(code) (\(body)) is under way. m follows it; else nothing goes to it from here.")
    case .whichMeeting:
      Words(
        "Flera möten pågår. Vilket gäller det?",
        "Several meetings are under way. Which one?")
    case .ofGroup(let code, let body, let date):
      Words(
        "\(code)  \(body), \(date)",
        "\(code)  \(body), \(date)")
    case .outside: Words("inget av dem", "none of them")
    case .parkUnder(let title):
      Words(
        "Varför bordläggs punkten? (frivilligt) \(title)",
        "Why is it put off? (optional) \(title)")
    case .parked(let reason):
      Words(
        reason.map { "bordlagd: \($0)" } ?? "bordlagd",
        reason.map { "put off: \($0)" } ?? "put off")
    case .decided: Words("Beslutat", "Decided")
    case .note: Words("Anteckning", "Note")
    case .elapsed(let minutes, let planned):
      Words(
        planned > 0 ? "\(minutes) av \(planned) min" : "\(minutes) min",
        planned > 0 ? "\(minutes) of \(planned) min" : "\(minutes) min")
    case .next(let code, let date):
      Words(
        "Nästa möte: \(code), \(date)",
        "Next meeting: \(code), \(date)")
    case .noNext: Words("Nästa möte är inte planerat.", "The next meeting is not planned.")
    case .planned(let minutes): Words("planerat \(minutes) min", "planned \(minutes) min")
    case .speaker: Words("TALARVY – visas inte på väggen", "SPEAKER VIEW – not shown on the wall")
    case .upNext: Words("Härnäst", "Next")
    case .nothingNext: Words("Sista steget.", "The last step.")
    case .waitingForWall:
      Words(
        "Väntar på genomgången: tryck m i det andra fönstret.",
        "Waiting for the walkthrough: press m in the other window.")
    }
  }
}
