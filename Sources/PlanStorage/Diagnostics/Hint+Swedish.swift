public import PlanDomain

extension Hint: Worded {
  /// What to do, as a sentence.
  public var swedish: String {
    switch problem {
    case .fileTooLarge: "Dela upp åtgärdsplanen på flera filer i workspace.yaml."
    case .notUTF8: "Spara om filen med teckenkodningen UTF-8."
    case .tab: "Använd mellanslag."
    case .controlCharacter: "Ta bort tecknet."
    case .syntax(let fault): swedish(about: fault)
    case .severalDocuments: "Ta bort raden med tre bindestreck."
    case .anchor, .alias, .tag: "Skriv ut värdet, eller sätt texten inom citattecken."
    case .tooDeep: "Så djupt nästlade värden läses inte."
    case .tooManyValues: "Så stora filer läses inte."
    case .keyIsNoText: "Sätt texten inom citattecken."
    case .duplicateKey: "Behåll en av dem."
    case .newerFormat: "Uppdatera programmet, eller skriv format: 2."
    case .needsFormat(_, let format): "Skriv format: \(format) överst i filen."
    case .unknownKey(_, _, let suggestion): suggested(suggestion) ?? "Se docs/plan-file.md."
    case .unneededKey: "Ta bort raden."
    case .missingKey(let key, _, _): "Lägg till \(key)."
    default: swedishAboutValues
    }
  }

  private var swedishAboutValues: String {
    switch problem {
    case .expectedText: "Sätt texten inom citattecken."
    case .expectedList: "Skriv [ett, två], eller en rad med bindestreck för varje."
    case .expectedGroup: "Skriv nyckel: värde, en på varje rad."
    case .emptyValue: "Skriv ett värde eller ta bort nyckeln."
    case .emptyList: "Minst ett behövs."
    case .unknownValue(_, let allowed): "Möjliga värden: \(allowed.joined(separator: ", "))."
    case .badIdentifier(_, .planObject):
      "En eller två versaler, sedan bokstäver a–z, siffror, punkt och bindestreck: D3.2."
    case .badIdentifier(_, .writer): "En skrivare som samverkan verify visar: kansli-7q3k."
    case .badIdentifier(_, .word): "Små bokstäver a–z, siffror och bindestreck, högst 16: kommun."
    case .badDate: "Skriv år-månad-dag inom citattecken: \"2026-03-31\"."
    case .badYearDay: "Skriv månad-dag, utan år, inom citattecken: \"08-31\"."
    case .badYear: "Skriv fyra siffror: \"2027\"."
    case .badCountry: "Skriv landets två versaler: \"FI\"."
    case .badNumber: "Skriv siffror inom citattecken: \"63,5\"."
    case .badWorkspaceID: "Små bokstäver a–z, siffror och bindestreck, högst 63 tecken."
    case .badTimeZone: "Skriv till exempel \"Europe/Stockholm\"."
    case .unsafePath: "Skriv en sökväg inom arbetsytans mapp: plan/activities.yaml."
    default: swedishAboutWhole
    }
  }

  private var swedishAboutWhole: String {
    switch problem {
    case .duplicateIdentifier: "Ge den ena en annan beteckning; ingen beteckning återanvänds."
    case .duplicateItem: "Ta bort den ena."
    case .reversedPeriod: "Byt plats på from och to."
    case .outsideAgreement, .outsideSchedule: "Ändra dagen eller perioden."
    case .unknownParty(_, let known), .unknownPerspective(_, let known), .unknownBody(_, let known),
      .unknownIndicator(_, let known):
      known.isEmpty ? "Inga finns." : "Det finns: \(known.joined(separator: ", "))."
    case .unknownGoal(_, let suggestion):
      suggested(suggestion) ?? "Målens beteckningar står i överenskommelsens fil."
    case .noResponsible: "Lägg till responsible: { party: …, function: … }."
    case .severalResponsible: "Programmet vill ha exakt en ansvarig funktion."
    case .noSchedule: "Lägg till schedule: { from: …, to: … }."
    case .otherVersion: "Ändra version i filen eller i workspace.yaml."
    case .missingFile: "Rätta sökvägen eller lägg dit filen."
    case .notAFile: "Länkar och mappar läses inte; lägg filen i arbetsytan."
    default: ""
    }
  }

  private func suggested(_ suggestion: String?) -> String? {
    suggestion.map { "Menar du \($0)?" }
  }

  private func swedish(about fault: SyntaxFault) -> String {
    switch fault {
    case .misplacedColon, .badStart: "Sätt texten inom citattecken."
    case .quotation: "Kontrollera att varje citattecken har ett par."
    case .bracket: "Kontrollera att varje [ och { har ett par."
    case .indentation: "Kontrollera mellanslagen i början av raden och raden före."
    case .escape: "Skriv två omvända snedstreck, eller använd enkla citattecken."
    case .other: "Jämför med en fil som fungerar."
    }
  }
}
