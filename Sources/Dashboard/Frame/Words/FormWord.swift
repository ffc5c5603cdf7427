import PlanDomain

/// What forms say beside data and the names of their fields.
enum FormWord: Hashable, Sendable {
  /// What is decided about a proposal.
  case answer(ProposalField.Answer?)
  case newDeviation(String), editDeviation(String), closeDeviation(String)
  case newDecision(String?), correctDecision(String)
  case planMeeting, editMeeting(String), addActivity, editActivity(String), adoptEdition(String)
  case prepareProposal(String), deliverReport(String), answerReport(String)
  case nothingToPrepare(String), nothingToAdopt
  case takeSeat, leaveSeat, noGroups, noSeats, addAttendee(String)
  case endsBeforeStart, noSuchCode, partyFirst
  case save, toSaving, next, field, pick
  case required
  case measure(String), noNumber
  case missing, noSuchDate, notInList, noSuchTime, phraseNotChosen, unfinishedPhrase
  case exactlyOne, oneFunction
  case saveWhole
  case choosesOnly
  case discardWhat, keepWriting, discard, discarded
  case draftFound
  /// 1 is Monday.
  case weekday(Int)
}

extension FormWord: Worded {
  var words: Words {
    switch self {
    case .answer(.adopts): Words("antas", "adopt")
    case .answer(.rejects): Words("avslås", "reject")
    case .answer(nil): Words("väntar", "wait")
    case .newDeviation(let name):
      Words(
        name.isEmpty ? "Ny avvikelse" : "Ny avvikelse: \(name)",
        name.isEmpty ? "New deviation" : "New deviation: \(name)")
    case .editDeviation(let code): Words("Ändra avvikelse \(code)", "Change deviation \(code)")
    case .newDecision(let meeting):
      Words(
        meeting.map { "Nytt beslut i \($0)" } ?? "Nytt beslut",
        meeting.map { "New decision in \($0)" } ?? "New decision")
    case .correctDecision(let code): Words("Rätta beslut \(code)", "Correct decision \(code)")
    case .closeDeviation(let code): Words("Stäng avvikelse \(code)", "Close deviation \(code)")
    case .planMeeting: Words("Nytt möte", "New meeting")
    case .editMeeting(let code): Words("Ändra möte \(code)", "Change meeting \(code)")
    case .adoptEdition(let version): Words("Anta utgåva \(version)", "Adopt edition \(version)")
    case .addActivity:
      Words(
        "Ny aktivitet (väntar på beslut)",
        "New activity (waits for a decision)")
    case .editActivity(let code):
      Words(
        "Ändra aktivitet \(code) (väntar på beslut)",
        "Change activity \(code) (waits for a decision)")
    case .endsBeforeStart: Words("Slutar före den börjar.", "Ends before it begins.")
    case .noSuchCode:
      Words(
        "Skriv en eller två bokstäver och siffror, till exempel A36.",
        "Type one or two letters and digits, such as A36.")
    case .partyFirst:
      Words(
        "Börja varje rad med partens namn och kolon.",
        "Begin each line with the name of the party and a colon.")
    case .prepareProposal(let id): Words("Bered förslag om \(id)", "Prepare a proposal on \(id)")
    case .deliverReport(let number): Words("\(number) överlämnad", "\(number) handed over")
    case .answerReport(let number): Words("Svar på \(number)", "Answer to \(number)")
    case .nothingToPrepare(let id):
      Words(
        "Inget förslag om \(id) väntar på beslut.",
        "No proposal on \(id) awaits a decision.")
    case .addAttendee(let code):
      Words("Ny deltagare i \(code)", "New participant in \(code)")
    case .takeSeat: Words("Ny plats i en grupp", "New seat in a group")
    case .leaveSeat: Words("Plats som lämnas", "Seat that is left")
    case .noGroups: Words("Överenskommelsen har inga grupper.", "The agreement has no groups.")
    case .noSeats:
      Words(
        "Ingen funktion har en plats i någon grupp.",
        "No function has a seat in any group.")
    case .nothingToAdopt:
      Words(
        "Ingen utgåva av planen väntar på att antas.",
        "Every edition of the plan is adopted.")
    case .measure(let name): Words("Mät \(name)", "Measure \(name)")
    case .noNumber:
      Words(
        "Skriv ett tal: 63,5. Högst sex decimaler.",
        "Type a number: 63.5. At most six decimals.")
    case .save: Words("Spara", "Save")
    case .toSaving: Words("till Spara", "to Save")
    case .next: Words("nästa", "next")
    case .field: Words("fält", "field")
    case .pick: Words("välj i listan", "choose in the list")
    case .required: Words("(krävs)", "(required)")
    case .missing: Words("Krävs: fyll i.", "Required: fill it in.")
    case .noSuchDate:
      Words(
        "Skriv en dag: 2026-12-15, 15/12, 15 dec, fre, v 51, +14 (dagar) eller nästa möte.",
        "Type a day: 2026-12-15, 15/12, 15 Dec, Fri, w 51, +14 (days) or next meeting.")
    case .noSuchTime: Words("Skriv ett klockslag: 13.00.", "Type a time of day: 13:00.")
    case .phraseNotChosen:
      Words(
        "Ingen fras är vald: välj med Enter, eller radera och skriv beslutet i fältet under.",
        "No phrase is chosen: choose with Enter, or erase it and write the decision below.")
    case .unfinishedPhrase:
      Words("Frasen är inte avslutad: skriv färdigt.", "The phrase is not finished: go on writing.")
    case .notInList:
      Words(
        "Finns inte i listan. Skriv en del av namnet och välj med pilarna.",
        "Not in the list. Type a part of the name and choose with the arrows.")
    case .exactlyOne:
      Words(
        "Exakt en funktion är ansvarig (regel 3). Välj en i listan, eller skriv funktion (part).",
        "Exactly one function is responsible (rule 3). Choose one in the list, or type function (party)."
      )
    case .oneFunction:
      Words(
        "Välj en funktion i listan, eller skriv funktion (part).",
        "Choose a function in the list, or write function (party).")
    case .choosesOnly:
      Words(
        "Här väljer siffror, pilar och ordets första bokstäver. Enter går till nästa fält.",
        "Digits, arrows and the word's first letters choose here. Enter goes to the next field.")
    case .discardWhat: Words("Kasta det du har skrivit?", "Throw away what you have written?")
    case .keepWriting: Words("nej, skriv vidare", "no, go on writing")
    case .discard: Words("ja, kasta", "yes, throw away")
    case .discarded: Words("Kastat. Inget är ändrat.", "Thrown away. Nothing has changed.")
    case .saveWhole:
      Words(
        "Enter sparar. Pil upp går tillbaka till fälten.",
        "Enter saves. The up arrow goes back to the fields.")
    case .draftFound:
      Words(
        "Utkast finns: fortsätt fylla i eller spara.",
        "There is a draft: go on filling in, or save.")
    case .weekday(let day):
      Words(
        ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"][(day + 6) % 7],
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][
          (day + 6) % 7])
    }
  }
}
