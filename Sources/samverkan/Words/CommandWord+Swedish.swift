import PlanDomain

extension CommandWord {
  /// The words in Swedish.
  var swedish: String {
    switch self {
    case .samverkan: "Följer upp samverkansöverenskommelsen mellan kommun och polis."
    case .open: "Öppna instrumentpanelen. Utan terminal skrivs läget ut."
    case .demo: "Öppna exemplet: en egen kopia av Eskilstuna 2024–2027."
    case .show: "Visa hela planen, ett fokusområde, ett delmål eller en aktivitet."
    case .list: "Lista aktiviteter, eller det som behöver uppmärksamhet."
    case .log: "Visa historiken, senaste posten först."
    case .progress: "Ändra genomförande: pågår, genomförd …"
    case .assess: "Ändra bedömning: enligt plan, avviker … För ett delmål: uppnås …"
    case .note: "Skriv en rapport om en aktivitet."
    case .undo: "Ångra din senaste ändring, eller en viss post."
    case .redo: "Gör om det du senast ångrade."
    case .settle: "Avgör en oenighet genom att välja ett av värdena."
    case .check: "Kontrollera planfilerna."
    case .verify: "Kontrollera att journalen är hel och oförändrad."
    case .item: "Ett id: F1, D3.2 eller A07."
    case .listed: "activities (aktiviteter) eller attention (behöver uppmärksamhet)."
    case .activity: "Aktivitetens id: A07."
    case .goalOrActivity: "Aktivitetens eller delmålets id: A07, D3.2."
    case .progressValue: "ej påbörjad, pågår, pausad, genomförd eller avförd."
    case .assessmentValue:
      "enligt plan, risk för avvikelse, avviker eller ej bedömd; för delmål uppnås, uppnås delvis "
        + "eller uppnås inte."
    case .noteText: "Rapportens text."
    case .entry: "Postens beteckning, som i log; utan den din senaste ändring."
    case .settleValue: "Det värde som ska gälla."
    case .workspaceArgument: "Arbetsytans mapp."
    case .workspaceOption: "Arbetsytans mapp."
    case .todayOption: "Räkna med den här dagen som i dag, ÅÅÅÅ-MM-DD."
    case .languageOption: "Språk: sv eller en."
    case .readOnlyOption: "Läs bara; skriv inget."
    case .asciiOption: "Rita bara med ASCII-tecken."
    case .colourOption: "Använd inga färger."
    case .jsonOption: "Skriv JSON, som i docs/json.md."
    case .csvOption: "Skriv CSV för kalkylprogram."
    case .asOfOption: "Läget som det var känt den dagen, ÅÅÅÅ-MM-DD."
    case .byOption: "Din funktion, aldrig ditt namn."
    case .noteOption: "Kommentar; krävs vid pausad, avförd, risk för avvikelse och avviker."
    case .dateOption: "Dagen som uppgiften avser, ÅÅÅÅ-MM-DD."
    case .forOption: "Vems uppgift det är, part:funktion."
    case .decisionOption: "Beslutet bakom ändringen: B-2026-14."
    case .partyOption: "Gäller bara den här partens bidrag."
    case .trendOption: "Trend för ett delmål: förbättras, oförändrat eller försämras."
    case .resetOption: "Gör om kopian från början; det som skrivits i den försvinner."
    case .reasonOption: "Varför."
    case .limitOption: "Visa högst så många."
    }
  }
}
