extension FormWord {
  var swedish: String {
    switch self {
    case .newDeviation(let name): name.isEmpty ? "Ny avvikelse" : "Ny avvikelse: \(name)"
    case .editDeviation(let code): "Ändra avvikelse \(code)"
    case .newDecision(let meeting): meeting.map { "Nytt beslut i \($0)" } ?? "Nytt beslut"
    case .correctDecision(let code): "Rätta beslut \(code)"
    case .closeDeviation(let code): "Stäng avvikelse \(code)"
    case .planMeeting: "Nytt möte"
    case .editMeeting(let code): "Ändra möte \(code)"
    case .adoptEdition(let version): "Anta utgåva \(version)"
    case .addActivity: "Ny aktivitet (väntar på beslut)"
    case .editActivity(let code): "Ändra aktivitet \(code) (väntar på beslut)"
    case .endsBeforeStart: "Slutar före den börjar."
    case .noSuchCode: "Skriv en eller två bokstäver och siffror, till exempel A36."
    case .partyFirst: "Börja varje rad med partens namn och kolon."
    case .prepareProposal(let id): "Bered förslag om \(id)"
    case .deliverReport(let number): "\(number) överlämnad"
    case .answerReport(let number): "Svar på \(number)"
    case .nothingToPrepare(let id): "Inget förslag om \(id) väntar på beslut."
    case .takeSeat: "Ny plats i en grupp"
    case .leaveSeat: "Plats som lämnas"
    case .noGroups: "Överenskommelsen har inga grupper."
    case .noSeats: "Ingen funktion har en plats i någon grupp."
    case .nothingToAdopt: "Ingen utgåva av planen väntar på att antas."
    case .measure(let name): "Mät \(name)"
    case .noNumber: "Skriv ett tal: 63,5. Högst sex decimaler."
    case .save: "Spara"
    case .toSaving: "till Spara"
    case .next: "nästa"
    case .field: "fält"
    case .pick: "välj i listan"
    case .required: "(krävs)"
    case .missing: "Krävs: fyll i."
    case .noSuchDate: "Skriv en dag: 2026-12-15, 15/12, +14 (dagar) eller +2v (veckor)."
    case .notInList: "Finns inte i listan. Skriv en del av namnet och välj med pilarna."
    case .exactlyOne:
      "Exakt en funktion är ansvarig (regel 3). Välj en i listan, eller skriv funktion (part)."
    case .oneFunction: "Välj en funktion i listan, eller skriv funktion (part)."
    case .saveWhole: "Enter sparar. Pil upp går tillbaka till fälten."
    case .draftFound: "Utkast finns: fortsätt fylla i eller spara."
    case .weekday(let day):
      ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"][(day + 6) % 7]
    }
  }
}
