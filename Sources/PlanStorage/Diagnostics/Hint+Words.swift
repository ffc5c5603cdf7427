public import PlanDomain

extension Hint: Worded {
  /// What to do, as a sentence.
  public var words: Words {
    switch problem {
    case .fileTooLarge:
      Words(
        "Dela upp åtgärdsplanen på flera filer i workspace.yaml.",
        "Divide the action plan into several files in workspace.yaml.")
    case .notUTF8:
      Words(
        "Spara om filen med teckenkodningen UTF-8.",
        "Save the file again with the encoding UTF-8.")
    case .tab: Words("Använd mellanslag.", "Use spaces.")
    case .controlCharacter: Words("Ta bort tecknet.", "Remove the character.")
    case .syntax(let fault): Words(swedishTold(about: fault), englishTold(about: fault))
    case .severalDocuments:
      Words(
        "Ta bort raden med tre bindestreck.",
        "Remove the line with three hyphens.")
    case .anchor, .alias, .tag:
      Words(
        "Skriv ut värdet, eller sätt texten inom citattecken.",
        "Write the value out, or put the text in quotation marks.")
    case .tooDeep:
      Words(
        "Så djupt nästlade värden läses inte.",
        "Values nested this deep are not read.")
    case .tooManyValues: Words("Så stora filer läses inte.", "Files this large are not read.")
    case .keyIsNoText: Words("Sätt texten inom citattecken.", "Put the text in quotation marks.")
    case .duplicateKey: Words("Behåll en av dem.", "Keep one of them.")
    case .newerFormat:
      Words(
        "Uppdatera programmet, eller skriv format: 2.",
        "Update the program, or write format: 2.")
    case .needsFormat(_, let format):
      Words(
        "Skriv format: \(format) överst i filen.",
        "Write format: \(format) at the top of the file.")
    case .unknownKey(_, _, let suggestion):
      Words(
        swedishSuggested(suggestion) ?? "Se docs/plan-file.md.",
        englishSuggested(suggestion) ?? "See docs/plan-file.md.")
    case .unneededKey: Words("Ta bort raden.", "Remove the line.")
    case .missingKey(let key, _, _): Words("Lägg till \(key).", "Add \(key).")
    case .expectedText: Words("Sätt texten inom citattecken.", "Put the text in quotation marks.")
    case .expectedList:
      Words(
        "Skriv [ett, två], eller en rad med bindestreck för varje.",
        "Write [one, two], or a line with a hyphen for each.")
    case .expectedGroup:
      Words(
        "Skriv nyckel: värde, en på varje rad.",
        "Write key: value, one on each line.")
    case .emptyValue:
      Words(
        "Skriv ett värde eller ta bort nyckeln.",
        "Write a value or remove the key.")
    case .emptyList: Words("Minst ett behövs.", "At least one is needed.")
    case .unknownValue(_, let allowed):
      Words(
        "Möjliga värden: \(allowed.joined(separator: ", ")).",
        "Possible values: \(allowed.joined(separator: ", ")).")
    case .badIdentifier(_, .planObject):
      Words(
        "En eller två versaler, sedan bokstäver a–z, siffror, punkt och bindestreck: D3.2.",
        "One or two capitals, then letters a–z, digits, dots and hyphens: D3.2.")
    case .badIdentifier(_, .writer):
      Words(
        "En skrivare som samverkan verify visar: kansli-7q3k.",
        "A writer that samverkan verify shows: kansli-7q3k.")
    case .badIdentifier(_, .word):
      Words(
        "Små bokstäver a–z, siffror och bindestreck, högst 16: kommun.",
        "Small letters a–z, digits and hyphens, sixteen at most: kommun.")
    case .badDate:
      Words(
        "Skriv år-månad-dag inom citattecken: \"2026-03-31\".",
        "Write year-month-day in quotation marks: \"2026-03-31\".")
    case .badYearDay:
      Words(
        "Skriv månad-dag, utan år, inom citattecken: \"08-31\".",
        "Write month-day, without the year, in quotation marks: \"08-31\".")
    case .badYear: Words("Skriv fyra siffror: \"2027\".", "Write four digits: \"2027\".")
    case .badCountry:
      Words(
        "Skriv landets två versaler: \"FI\".",
        "Write the country's two capitals: \"FI\".")
    case .badNumber:
      Words(
        "Skriv siffror inom citattecken: \"63,5\".",
        "Write digits within quotation marks: \"63.5\".")
    case .badWorkspaceID:
      Words(
        "Små bokstäver a–z, siffror och bindestreck, högst 63 tecken.",
        "Small letters a–z, digits and hyphens, 63 at most.")
    case .badTimeZone:
      Words(
        "Skriv till exempel \"Europe/Stockholm\".",
        "Write for example \"Europe/Stockholm\".")
    case .unsafePath:
      Words(
        "Skriv en sökväg inom arbetsytans mapp: plan/activities.yaml.",
        "Write a path within the workspace's folder: plan/activities.yaml.")
    case .duplicateIdentifier:
      Words(
        "Ge den ena en annan beteckning; ingen beteckning återanvänds.",
        "Give one of them another identifier; none is reused.")
    case .duplicateItem: Words("Ta bort den ena.", "Remove one of them.")
    case .reversedPeriod: Words("Byt plats på from och to.", "Exchange from and to.")
    case .outsideAgreement, .outsideSchedule:
      Words(
        "Ändra dagen eller perioden.",
        "Change the day or the period.")
    case .unknownParty(_, let known), .unknownPerspective(_, let known), .unknownBody(_, let known),
      .unknownIndicator(_, let known):
      Words(
        known.isEmpty ? "Inga finns." : "Det finns: \(known.joined(separator: ", ")).",
        known.isEmpty ? "There are none." : "There are: \(known.joined(separator: ", ")).")
    case .unknownGoal(_, let suggestion):
      Words(
        swedishSuggested(suggestion) ?? "Målens beteckningar står i överenskommelsens fil.",
        englishSuggested(suggestion) ?? "The goals' identifiers stand in the agreement's file.")
    case .noResponsible:
      Words(
        "Lägg till responsible: { party: …, function: … }.",
        "Add responsible: { party: \u{2026}, function: \u{2026} }.")
    case .severalResponsible:
      Words(
        "Programmet vill ha exakt en ansvarig funktion.",
        "The program asks for exactly one responsible function.")
    case .misspeltFunction(_, let known):
      Words("Menade du \(known.quotable)?", "Did you mean \(known.quotable)?")
    case .noSchedule:
      Words(
        "Lägg till schedule: { from: …, to: … }.",
        "Add schedule: { from: \u{2026}, to: \u{2026} }.")
    case .otherVersion:
      Words(
        "Ändra version i filen eller i workspace.yaml.",
        "Change the version in the file or in workspace.yaml.")
    case .missingFile:
      Words(
        "Rätta sökvägen eller lägg dit filen.",
        "Correct the path or put the file there.")
    case .notAFile:
      Words(
        "Länkar och mappar läses inte; lägg filen i arbetsytan.",
        "Links and folders are not read; put the file in the workspace.")
    case .emptyFile, .unreadableFile, .furtherProblems: Words("", "")
    }
  }

  private func swedishSuggested(_ suggestion: String?) -> String? {
    suggestion.map { "Menar du \($0)?" }
  }

  private func swedishTold(about fault: SyntaxFault) -> String {
    switch fault {
    case .misplacedColon, .badStart: "Sätt texten inom citattecken."
    case .quotation: "Kontrollera att varje citattecken har ett par."
    case .bracket: "Kontrollera att varje [ och { har ett par."
    case .indentation: "Kontrollera mellanslagen i början av raden och raden före."
    case .escape: "Skriv två omvända snedstreck, eller använd enkla citattecken."
    case .other: "Jämför med en fil som fungerar."
    }
  }

  private func englishSuggested(_ suggestion: String?) -> String? {
    suggestion.map { "Did you mean \($0)?" }
  }

  private func englishTold(about fault: SyntaxFault) -> String {
    switch fault {
    case .misplacedColon, .badStart: "Put the text in quotation marks."
    case .quotation: "See that every quotation mark has its pair."
    case .bracket: "See that every [ and { has its pair."
    case .indentation: "Look at the spaces before this line and the line before it."
    case .escape: "Write two backslashes, or use single quotation marks."
    case .other: "Compare with a file that works."
    }
  }
}
