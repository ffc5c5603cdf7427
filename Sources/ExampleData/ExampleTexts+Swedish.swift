import PlanDomain

/// The words of the example journal: data, and so in Swedish whatever language the program speaks.
enum ExampleTexts {
  /// Stands for the activity's first place.
  static let place = "PLATS"
  static let centre = "centrum"

  static let municipalReports = [
    "Två avstämningar hållna under månaden; nästa är inbokad.",
    "Arbetsgruppen är fulltalig. Rutinen prövas på två enheter till och med nästa månad.",
    "Fältgruppen har varit ute sex kvällar i PLATS tillsammans med föreningslivet.",
    "Utbildningstillfälle genomfört med 24 deltagare från tre förvaltningar.",
    "Rektorerna är informerade och tre skolor har utsett kontaktpersoner.",
    "Trygghetsvandring genomförd i PLATS; sex åtgärder överlämnade till samhällsbyggnad.",
    "Belysning och siktröjning klart på fyra av sex utpekade platser.",
    "Dialogmöte i PLATS med 40 boende. Sammanställning lämnas till KSG.",
    "Underlag till lägesbilden lämnat enligt plan.",
    "Samråd med bostadsbolagen hållet; gemensam kontaktväg fungerar.",
    "Informationen är översatt till sju språk och utlagd på mötesplatserna.",
    "Sju ärenden hanterade under månaden, samtliga inom överenskommen tid.",
  ]

  static let policeReports = [
    "Områdespoliserna har varit i PLATS 14 pass under månaden.",
    "Brottsstatistik för kvartalet överlämnad och genomgången med KSG.",
    "Riktad insats i PLATS två helger; tolv kontroller, tre anmälningar.",
    "Återkoppling till kommunen lämnad varje vecka genom EST.",
    "Utredningsläget är oförändrat; två ärenden överlämnade till åklagare.",
    "Gemensam utsättning med ordningsvakter och fältgrupp inför helgerna.",
    "Kommunpolisen har deltagit i samtliga avstämningar.",
    "Medborgarlöftet följt upp i PLATS; närvaron har märkts enligt dialogen.",
  ]

  static let onPlan = [
    "Löper enligt tidplan.",
    "Båda parters bidrag levereras som överenskommet.",
    "Försening från förra månaden är inhämtad.",
    "Delmoment klart; nästa påbörjas enligt plan.",
  ]

  static let atRisk = [
    "Rekryteringen drar ut på tiden och kan påverka starten av nästa moment.",
    "Samordningen mellan förvaltningarna är inte på plats ännu.",
    "Lokalfrågan är olöst; utan lokal förskjuts nästa moment.",
    "Polisens resurser är tillfälligt omprioriterade till särskild händelse.",
    "Underlag saknas från en av förvaltningarna.",
  ]

  static let deviating = [
    "Tillståndsfrågan är inte avgjord och arbetet kan inte fortsätta som planerat.",
    "Personalbrist: hälften av planerade pass har ställts in.",
    "Informationsutbytet fungerar inte mellan myndigheterna och resultatet uteblir.",
    "Finansieringen är inte klar; momentet är uppskjutet.",
    "Målgruppen nås inte med nuvarande arbetssätt.",
  ]

  static let paused = [
    "Pausas under tiden som arbetsgruppen bemannas om.",
    "Pausas i väntan på besked om lokal.",
  ]

  static let resumed = [
    "Återupptas; gruppen är bemannad.",
    "Återupptas efter genomgång i KSG.",
  ]

  static let done = [
    "Genomförd enligt plan. Slutrapport lämnad till KSG.",
    "Genomförd; arbetssättet övergår i ordinarie verksamhet.",
    "Genomförd. Utvärderingen redovisas i delår 2.",
  ]

  static let postponed = [
    "Mer tid behövs för att nå samtliga skolor.",
    "Upphandlingen är överprövad; slutdatum behöver flyttas.",
    "Utvärderingen hinner inte bli klar till planerat slutdatum.",
  ]

  static let moreTrained = "Fördjupningen hinner inte nå samtliga chefer före årsskiftet."
  static let dropping = "Insatsen täcks av annan verksamhet och föreslås avföras ur planen."
  static let covered = "Ersätts av den kommunikationsplan som KUG har fått redovisad."
  static let mistaken = "Fel rad vald."
  static let proposed = "Föreslås efter genomgång i KSG."
  static let judged = "Bedömning vid KUG:s uppföljning."
  static let notAchieved = "Minst en aktivitet avviker; se aktivitetens kommentar."

  static let title = "Lägesbild, orosamtal och gemensam rutin mot våldsbejakande extremism"
  static let how =
    "Dialogen hålls i mindre grupper på mötesplatserna och återkopplas inom en månad."
  static let followUp = "Kvartalsvis i KSG, redovisas i delår 2 och helår"
  static let function = "förvaltningschef socialförvaltningen"
  static let contribution = "Två riktade insatser i månaden och gemensam återkoppling till kommunen"

  static let addedTitle = "Belysningsronder på otrygga gång- och cykelvägar"
  static let addedHow = "Ronder höst och vår med efterföljande åtgärdslista och återbesök."
  static let addedContribution = "Deltar i ronderna och följer upp åtgärdslistan"
  static let source = "Exempel"
}
