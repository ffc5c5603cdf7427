import PlanDomain

/// What is said line by line, and nowhere on the screen.
enum LinearWord: Hashable, Worded {
  case meetings, noMeetings, planMeeting, plan
  case anotherAttendee, decide, goneThrough, next(String), goThrough(String)
  case noted(String), parked, done
  case zeroEnds, zeroGoesBack, zeroLeavesOff
  case notUnderstood(Int), notADay(String), tooLong(Int, limit: Int)
  case now(String), present, forAnother, nameYourself
  case writeText(isOptional: Bool, keeps: Bool)
  case writeLine, writeDay, writeNumber, writeNumberOrText, writeNumbers, writeAnswers
  case emptyKeeps(isEmpty: Bool), required(String)
  case save, goThroughAgain
  case unfinished(String), saved(String), change, assess

  /// The words.
  var words: Words {
    switch self {
    case .meetings: Words("Möten", "Meetings")
    case .noMeetings: Words("Inga möten ännu.", "No meetings yet.")
    case .planMeeting: Words("Planera ett möte", "Plan a meeting")
    case .plan:
      Words("Planen: fokusområden, mål och aktiviteter", "The plan: areas, goals and activities")
    case .anotherAttendee: Words("Någon annan deltar", "Somebody else takes part")
    case .decide: Words("Anteckna ett beslut", "Record a decision")
    case .goneThrough: Words("Punkten är genomgången", "The item was gone through")
    case .next(let title): Words("Nästa punkt: \(title)", "Next item: \(title)")
    case .goThrough(let title): Words("Gå igenom: \(title)", "Go through: \(title)")
    case .noted(let text): Words("Anteckning: \(text)", "Note: \(text)")
    case .parked: Words("bordlagd", "put off")
    case .done: Words("klar", "done")
    case .zeroEnds:
      Words(
        "Svara med ett nummer. 0 avslutar, ? läser upp igen.",
        "Answer with a number. 0 ends, ? tells it again.")
    case .zeroGoesBack:
      Words(
        "Svara med ett nummer. 0 går tillbaka, ? läser upp igen.",
        "Answer with a number. 0 goes back, ? tells it again.")
    case .zeroLeavesOff: Words("0 avbryter.", "0 leaves off.")
    case .notUnderstood(0): Words("Svara 0.", "Answer 0.")
    case .notUnderstood(let count):
      Words(
        "Det svaret finns inte. Svara med ett nummer från 1 till \(count), eller 0.",
        "There is no such answer. Answer with a number from 1 to \(count), or 0.")
    case .notADay(let text):
      Words(
        "«\(text)» är ingen dag. Skriv den som 2026-11-20, 20/11 eller +14.",
        "“\(text)” is no day. Write it as 2026-11-20, 20/11 or +14.")
    case .tooLong(let excess, let limit):
      Words(
        "Texten är \(excess) tecken för lång: den får ha \(limit).",
        "The text is \(excess) characters too long: it may have \(limit).")
    case .now(let text): Words("Nu: \(text)", "Now: \(text)")
    case .present: Words("gäller nu", "as it is")
    case .forAnother: Words("Säg vems uppgift det är", "Say whose word it is")
    case .nameYourself: Words("Vilken funktion har du?", "Which function have you?")
    case .writeText(isOptional: _, keeps: true):
      Words("Skriv texten. Tom rad behåller den.", "Write the text. An empty line keeps it.")
    case .writeText(isOptional: true, keeps: false):
      Words("Skriv en text, eller en tom rad.", "Write a text, or an empty line.")
    case .writeText(isOptional: false, keeps: false):
      Words("Skriv en text; den krävs.", "Write a text; it is required.")
    case .writeLine: Words("Skriv på en rad.", "Write on one line.")
    case .writeDay:
      Words("Skriv en dag: 2026-11-20, 20/11 eller +14.", "Write a day: 2026-11-20, 20/11 or +14.")
    case .writeNumber: Words("Svara med ett nummer.", "Answer with a number.")
    case .writeNumberOrText:
      Words("Svara med ett nummer, eller skriv.", "Answer with a number, or write.")
    case .writeNumbers:
      Words("Svara med ett eller flera nummer: 1, 3.", "Answer with one or more numbers: 1, 3.")
    case .writeAnswers:
      Words("Antas 1+, avslås 1-.", "Adopted 1+, rejected 1-.")
    case .emptyKeeps(isEmpty: true):
      Words("Tom rad hoppar över.", "An empty line skips.")
    case .emptyKeeps(isEmpty: false):
      Words("Tom rad behåller, - tar bort.", "An empty line keeps, - takes away.")
    case .required(let label): Words("\(label), krävs", "\(label), required")
    case .save: Words("Spara", "Save")
    case .goThroughAgain: Words("Gå igenom svaren igen", "Go through the answers again")
    case .saved(let summary): Words("Sparat. \(summary)", "Saved. \(summary)")
    case .change: Words("Ändra", "Change")
    case .assess: Words("Bedöm", "Assess")
    case .unfinished(let title):
      Words("Inte avslutat: \(title)", "Not finished: \(title)")
    }
  }
}
