import PlanDomain

/// Words about meetings on the screen.
enum WallWord: Hashable, Sendable, Worded {
  case noMeeting, noOtherMeeting, notOnAgenda
  case attendance, notNoted, until(String), presentUntil, presentFrom, everybodyElse
  case chooseAttendance(String)
  case earlier, noneEarlier, since, nothingSince, noneBefore, was(String, CalendarDate), formerly(
    String)
  case open(String, CalendarDate), close(String), reopen(String), howToPrepare
  case opened(String), notFollowed(String, String), parkUnder(String)
  case whichMeeting, ofGroup(String, String, CalendarDate), outside
  case parked(String?), decided, note
  case point(Int, of: Int), page(Int, of: Int), part(Int, of: Int)
  case used(Int?, of: Int, isShort: Bool), over, meeting, minutes(Int)
  case next(String, CalendarDate), noNext, nextMeeting, planNext
  case planned(Int)
  case nothingYet
  case howToJudge, selectGoal, reportIsWhole, howToFreeze, nothingToAnswer
  case untouched, unnoted(Int), ledBy(String), noChair, noSeats, chairs, chairsFrom, untilItem(Int)
  case fromItem(Int), takesOver, isDeputy, keepsRecord, isSecretary, recordedBy(String), unledAfter(
    Int)
  case decides, wording, allPresent, closes
  case attended(String, Presence, [String]), whyRequired
  case present(Int, of: Int), adopts(String), rejects(String), howToDecide, decideOn(Int, Int)
  case whatOf(String), wasDone, isPutOff, doneNote
  case askClosing(String), closeYes, closeNo, askOpening(String, CalendarDate), openYes, openNo
  case openAfterwards(CalendarDate)
  case decidedSo(Int), lacks(String)
  case goesOn(Int?), leaveTwice, noKey(String)
  case speaker, upNext, nothingNext, waitingForWall
}

extension WallWord {
  var words: Words {
    switch self {
    case .noMeeting:
      Words(
        "Inget möte pågår. Öppna ett i genomgångens början eller under v m.",
        "No meeting is under way. Open one where the walkthrough begins or under v m.")
    case .noOtherMeeting:
      Words("Inget annat möte pågår.", "No other meeting is under way.")
    case .notOnAgenda:
      Words(
        "Mötets dagordning har ingen punkt för det som visas.",
        "The meeting's agenda has no item for what is shown.")
    case .attendance: Label.attendance.words
    case .notNoted: Words("inte noterad", "not noted")
    case .until(let item): Words("till och med \(item)", "until \(item)")
    case .presentUntil: Words("närvarande till och med en punkt …", "present until an item …")
    case .presentFrom: Words("närvarande från och med en punkt …", "present from an item …")
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
    case .was(let words, let date):
      Words("var: \(words) (\(date))", "was: \(words) (\(date))")
    case .formerly(let words): Words("var: \(words)", "was: \(words)")
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
    case .point(let number, let count):
      Words("Punkt \(number) av \(count)", "Item \(number) of \(count)")
    case .page(let number, let count):
      Words("sida \(number) av \(count)", "page \(number) of \(count)")
    case .part(let number, let count):
      Words("\(number) av \(count)", "\(number) of \(count)")
    case .used(nil, let planned, _): Words(everywhere: "\(planned) min")
    case .used(let minutes?, 0, _): Words(everywhere: "\(minutes) min")
    case .used(let minutes?, let planned, isShort: true):
      Words(everywhere: "\(minutes)/\(planned) min")
    case .used(let minutes?, let planned, isShort: false):
      Words("\(minutes) av \(planned) min", "\(minutes) of \(planned) min")
    case .over: Words("över", "over")
    case .meeting: Words("mötet", "meeting")
    case .minutes(let count): Words(everywhere: "\(count) min")
    case .next(let code, let date):
      Words(
        "Nästa möte: \(code), \(date)",
        "Next meeting: \(code), \(date)")
    case .planNext: Words("Planera nästa möte …", "Plan the next meeting …")
    case .nextMeeting: Words("Nästa möte", "Next meeting")
    case .noNext: Words("Nästa möte är inte planerat.", "The next meeting is not planned.")
    case .planned(let minutes): Words("planerat \(minutes) min", "planned \(minutes) min")
    case .howToJudge:
      Words(
        "Pila till ett mål: 1 uppnås, 2 uppnås delvis, 3 uppnås inte, 4 ej bedömt.",
        "Point at a goal: 1 achieved, 2 partly achieved, 3 not achieved, 4 not assessed.")
    case .selectGoal: Words("Pila till ett mål först.", "Point at a goal first.")
    case .reportIsWhole: Words("Rapporten saknar inget.", "The report lacks nothing.")
    case .howToFreeze:
      Words(
        "Enter öppnar det som saknas där det fylls i. f fryser rapporten.",
        "Enter opens what is missing where it is filled in. f freezes the report.")
    case .nothingToAnswer:
      Words(
        "Pila till en funktion eller ett förslag först.",
        "Point at a function or a proposal first.")
    case .untouched:
      Words(
        "Inte behandlade punkter: Enter, sedan b bordlägg eller k klar",
        "Items not taken up: Enter, then b put off or k done")
    case .unnoted(1): Words("Närvaro saknas för 1 plats", "Attendance is missing for 1 seat")
    case .unnoted(let count):
      Words(
        "Närvaro saknas för \(count) platser", "Attendance is missing for \(count) seats")
    case .ledBy(let function): Words("Ordförande: \(function)", "Chair: \(function)")
    case .noChair:
      Words(
        "Ordförande är inte antecknad. Enter på en funktion under Närvaro väljer.",
        "The chair is not recorded. Enter on a function under Attendance chooses.")
    case .noSeats:
      Words(
        "Gruppen har inga platser i överenskommelsen. a lägger till en deltagare.",
        "The agreement lists no seats of the group. a adds a participant.")
    case .chairs: Words("ordförande", "chair")
    case .chairsFrom: Words("leder mötet", "leads the meeting")
    case .fromItem(let number): Words("från och med punkt \(number)", "from item \(number)")
    case .takesOver:
      Words("tar över när ordföranden lämnar", "takes over when the chair leaves")
    case .isDeputy: Words("tar över ordförandeskapet", "takes over the chair")
    case .keepsRecord: Words("antecknar", "keeps the record")
    case .isSecretary: Words("antecknar", "keeps the record")
    case .recordedBy(let function):
      Words(
        "\(Label.secretary.swedish): \(function)", "\(Label.secretary.english): \(function)")
    case .unledAfter(let number):
      Words(
        "Ordföranden lämnade efter punkt \(number): vem som tog över är inte antecknat.",
        "The chair left after item \(number): who took over is not recorded.")
    case .attended(let code, let presence, let counts):
      Words(
        "\(code) \(presence.swedish): \(counts.joined(separator: ", "))",
        "\(code) \(presence.english): \(counts.joined(separator: ", "))")
    case .decides: Words("beslutar", "decides")
    case .wording: Words("lydelse", "wording")
    case .allPresent: Words("alla närvarande", "all present")
    case .closes: Words("avsluta", "close")
    case .whyRequired:
      Words(
        "Skriv varför. Bara en bedömning som är oförändrad får sakna motivering.",
        "Say why. Only a judgement that is unchanged may lack a reason.")
    case .untilItem(let number):
      Words("till och med punkt \(number)", "until item \(number)")
    case .present(let count, let all):
      Words("\(count) av \(all) närvarande", "\(count) of \(all) present")
    case .adopts(let words):
      Words("Förslaget antas: \(words).", "The proposal is adopted: \(words).")
    case .rejects(let words):
      Words("Förslaget avslås: \(words).", "The proposal is rejected: \(words).")
    case .howToDecide:
      Words(
        "Pila till ett förslag. + antas, - avslås, e ändrar lydelsen; Enter beslutar.",
        "Point at a proposal. + adopts, - rejects, e changes the wording; Enter decides.")
    case .decideOn(let adopted, let rejected):
      Words(
        "Enter beslutar: \(adopted) antas, \(rejected) avslås. e ändrar lydelsen först.",
        "Enter decides: \(adopted) adopted, \(rejected) rejected. e changes the wording first.")
    case .whatOf(let title): Words("\(title): vad blev det?", "\(title): what came of it?")
    case .wasDone: Words("klar: den är genomgången", "done: it was gone through")
    case .isPutOff: Words("bordläggs till nästa möte", "put off to the next meeting")
    case .doneNote: Words("Punkten är genomgången.", "The item was gone through.")
    case .askClosing(let code): Words("Avsluta \(code)?", "Close \(code)?")
    case .closeYes: Words("ja, mötet är slut", "yes, the meeting is over")
    case .closeNo: Words("nej, inte än", "no, not yet")
    case .askOpening(let code, let date):
      Words(
        "\(code) är planerat till \(date). Öppna det i dag?",
        "\(code) is planned for \(date). Open it today?")
    case .openYes: Words("ja, mötet hålls i dag", "yes, the meeting is held today")
    case .openAfterwards(let date):
      Words(
        "det gäller mötet \(date), som antecknas nu", "it is the meeting of \(date), recorded now")
    case .openNo: Words("nej, inte i dag", "no, not today")
    case .decidedSo(let count):
      Words("\(count) beslut fattade", "\(count) \(count == 1 ? "decision" : "decisions") taken")
    case .lacks(let text): Words("Saknas: \(text)", "Missing: \(text)")
    case .nothingYet:
      Words(
        "Inget antecknat än. t anteckning, a beslut, p bordlägg.",
        "Nothing noted yet. t note, a decision, p put off.")
    case .goesOn(nil):
      Words("Genomgången fortsätter där den var: m.", "The walkthrough goes on where it was: m.")
    case .goesOn(let number?):
      Words(
        "Genomgången fortsätter på punkt \(number): m.",
        "The walkthrough goes on at item \(number): m.")
    case .leaveTwice:
      Words("Esc en gång till lämnar genomgången.", "Esc once more leaves the walkthrough.")
    case .noKey(let key):
      Words(
        "\(key) gör inget här. ? visar tangenterna.", "\(key) does nothing here. ? shows the keys.")
    case .speaker:
      Words("TALARVY – visas inte på storskärmen", "SPEAKER VIEW – not shown on the big screen")
    case .upNext: Words("Härnäst", "Next")
    case .nothingNext: Words("Sista steget.", "The last step.")
    case .waitingForWall:
      Words(
        "Väntar på genomgången: tryck m i det andra fönstret.",
        "Waiting for the walkthrough: press m in the other window.")
    }
  }
}
