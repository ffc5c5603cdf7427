import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct DeviationRegisterTests {
  /// The numbers in the register, from top to bottom.
  private func codes(_ session: Session) -> [String] {
    session.screen.split(separator: "\n").compactMap {
      $0.firstMatch(of: /^[› ] \S \S+ +(AV-\d{4}-\d\d)/).map { String($0.1) }
    }
  }

  @Test func theMostUrgentStandsFirstAndTheClosedLast() throws {
    var session = Session(try .deviating(), columns: 120, rows: 40)
    try session.type("va")
    #expect(
      codes(session) == [
        "AV-2026-01", "AV-2026-03", "AV-2026-04", "AV-2026-02", "AV-2026-06", "AV-2026-07",
        "AV-2026-05",
      ])
    #expect(session.screen.contains("Avvikelser (7), 6 öppna, 5 ej granskade"))
  }

  @Test func aRowSaysEverythingWithoutColour() throws {
    var session = Session(try .deviating(), columns: 120, rows: 40)
    try session.type("va")
    let row = try #require(session.screen.split(separator: "\n").first { $0.contains("›") })
    for words in [
      "! öppen", "AV-2026-01", "A28", "3.2", "200 dagar", "yttre faktor", "KSG", "2026-09-30!",
      "– ej granskad", "säkerhetsc",
    ] {
      #expect(row.contains(words), "\(words)")
    }
    #expect(session.screen.contains("↑ lyft") && session.screen.contains("✓ stängd"))
    #expect(session.screen.contains("▲ bättre"))
  }

  @Test(arguments: [
    ("f1", ["AV-2026-01", "AV-2026-03", "AV-2026-04", "AV-2026-02", "AV-2026-06", "AV-2026-07"]),
    ("f3", ["AV-2026-01", "AV-2026-03"]),
    ("f2", ["AV-2026-01", "AV-2026-02", "AV-2026-04", "AV-2026-06", "AV-2026-07"]),
    ("f2f3", ["AV-2026-01"]), ("f72", ["AV-2026-04"]), ("f1f8", nil), ("f3<Esc>", nil),
    ("f3f3", nil), ("/upphandling<Enter>", ["AV-2026-05"]), ("f1/upphandling<Enter>", []),
  ])
  func filtersCombine(keys: String, expected: [String]?) throws {
    var session = Session(try .deviating(), columns: 120, rows: 40)
    try session.type("va" + keys)
    #expect(codes(session).count == (expected?.count ?? 7))
    if let expected { #expect(codes(session) == expected) }
  }

  @Test func theConditionsAreShownAboveTheList() throws {
    var session = Session(try .deviating(), columns: 120, rows: 40)
    try session.type("vaf1f51f41f61")
    #expect(
      session.screen.contains(
        "Avvikelser (1 av 7) · öppna · säkerhetschef · Kommunen · Fokusområde"))
    try session.type("f")
    #expect(session.screen.contains("✓ öppna"))
  }

  @Test func aDeviationIsAddedFromTheRegisterAndKeepsItsActivity() throws {
    var session = Session(try .deviating())
    try session.type("vaa")
    #expect(session.screen.contains("Ny avvikelse") && session.screen.contains("Aktivitet"))
    try session.type("A11<Enter>2<Enter><Enter>Orsak<Enter><Enter><Enter>säkerhetsc<Enter>+30")
    try session.type("<PgDn><Enter>")
    let deviation = try #require(session.chronicle.state.deviation(numbered: "AV-2026-08"))
    #expect(deviation.activity == "A11")
    #expect(session.screen.contains("Avvikelser (8)"))
  }

  @Test func aDeviationIsChangedAndOnlyWhatDiffersIsRecorded() throws {
    var session = Session(try .deviating())
    try session.type("vaeSöker nytt tillstånd<Tab><C-u>2026-12-31<PgUp><PgDn><Enter>")
    let id = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01")?.id)
    #expect(
      session.changes.last?.wishes == [
        .changeDeviation(id, .remedy("Söker nytt tillstånd")),
        .changeDeviation(id, .due(day("2026-12-31"))),
      ])
    #expect(session.screen.contains("◐ åtgärdas"))
    try session.type("e<PgDn><Enter>")
    #expect(session.changes.count == 1 && session.screen.contains("! Inget ändrat."))
  }

  @Test func closingNeedsARemedyAndANoteAndNothingTypedIsLost() throws {
    var session = Session(try .deviating())
    try session.type("vax<Tab>Klart nu<PgDn><Enter>")
    #expect(session.changes.isEmpty && session.screen.contains("! Krävs: fyll i."))
    #expect(session.screen.contains("› Åtgärd") && session.screen.contains("Klart nu"))
    try session.type("Nytt tillst\u{E5}nd<PgDn><Enter>")
    let closed = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01"))
    #expect(!closed.isOpen && closed.remedy == "Nytt tillstånd")
    #expect(closed.closingNote == "Klart nu")
  }

  @Test func aClosedDeviationIsOpenedAgainWithItsNumber() throws {
    var session = Session(try .deviating())
    try session.type("va<End>x")
    #expect(session.reply.contains("AV-2026-05") && session.changes.isEmpty)
    try session.type("iDet brister igen<Enter>")
    #expect(session.chronicle.state.deviation(numbered: "AV-2026-05")?.isOpen == true)
  }

  @Test func theChainFromActivityToClosingIsShown() throws {
    var session = Session(try .deviating(), columns: 120, rows: 60)
    try session.type("va<End><Enter>")
    for words in [
      "A02 › AV-2026-05", "✓ stängd", "Upphandlingen drog ut på tiden.", "Avtal tecknat.",
      "Månadsgranskningar", "Avslut", "Insatsen är igång.", "Bidrar till", "Vad som har hänt (",
    ] {
      #expect(session.screen.contains(words), "\(words)")
    }
    try session.type("<Enter>")
    #expect(session.screen.contains("Aktivitet A02"))
  }

  @Test func anActivityShowsItsDeviationsAndEnterOpensThem() throws {
    var session = Session(try .deviating())
    try session.type("vajj<Enter><Enter>")
    #expect(session.screen.contains("Aktivitet A08") && session.screen.contains("AV-2026-04"))
    try session.type("jjj")
    while !session.screen.contains("› AV-2026-04"), !session.screen.contains("› Källa") {
      let before = session.screen
      try session.type("j")
      if session.screen == before { break }
    }
    try session.type("<Enter>")
    #expect(session.screen.contains("A08 › AV-2026-04"))
  }

  @Test func assessingAnActivityAsDeviatingOffersToOpenADeviation() throws {
    var session = Session()
    try session.type("1jb3Sen<Enter>")
    #expect(session.chronicle.state.assessment(of: "A01") == .deviating)
    #expect(session.screen.contains("Öppna en avvikelse nu? A01"))
    #expect(session.reply.hasPrefix("Sparat."))
    try session.type("<Enter>")
    #expect(session.screen.contains("Ny avvikelse: A01"))
    try session.type("<Esc>b1")
    #expect(session.chronicle.state.assessment(of: "A01") == .onPlan)
  }

  @Test func theOfferIsDeclinedWithEscapeAndNotMadeWhereADeviationIsOpen() throws {
    var session = Session()
    try session.type("1jb3Sen<Enter><Esc>")
    #expect(!session.screen.contains("Öppna en avvikelse nu?"))
    #expect(session.chronicle.state.assessment(of: "A01") == .deviating)
    try session.type("d" + FormTests.answers + "<PgDn><Enter>b2Bättre<Enter>b3Sämre igen<Enter>")
    #expect(!session.screen.contains("Öppna en avvikelse nu?"))
  }

  @Test func anActivityWithAnOpenDeviationCannotSilentlyReturnToOnPlan() throws {
    var session = Session(columns: 120, rows: 40)
    try session.type("1jb3Sen<Enter><Enter>" + FormTests.answers + "<PgDn><Enter>b1")
    #expect(session.chronicle.state.assessment(of: "A01") == .deviating)
    #expect(session.reply.contains("AV-2026-01"))
  }

  @Test func theOverviewCountsOpenAndUnreviewedDeviations() throws {
    let session = Session(try .deviating())
    #expect(session.screen.contains("6 öppna avvikelser, 5 ej granskade"))
  }

  @Test func whatNeedsAttentionAboutADeviationOpensIt() throws {
    var session = Session(try .deviating())
    try session.type("<Tab>")
    while !session.screen.contains("› ! åtgärd försenad"), !session.screen.contains("› ?") {
      try session.type("j")
    }
    try session.type("<Enter>")
    #expect(session.screen.contains("A28 › AV-2026-01"))
  }

  @Test func whenADatePassesADeviationIsOffered() throws {
    var chronicle = Chronicle()
    try chronicle.record(.progress("A02", to: .ongoing))
    var session = Session(chronicle)
    session.send(.dayChanged(day("2026-07-01")))
    #expect(session.reply == "Försenad från i dag: A02. d öppnar en avvikelse.")
    try session.type("2j")
    #expect(session.screen.contains("d öppnar en"))
  }

  @Test func aReaderIsToldWhyNothingCanBeChanged() throws {
    var session = Session(try .deviating(), readOnlyReason: "Mappen är skrivskyddad.")
    for keys in ["vaa", "e", "x", "+", "<Enter>e", "<Esc>r1", "3", "x"] {
      try session.type(keys)
      #expect(session.reply == "Mappen är skrivskyddad.", "\(keys)")
    }
    #expect(session.commands.isEmpty)
  }

  @Test func whatAnotherHasSaidMeanwhileIsNotOverwritten() throws {
    var session = Session(try .deviating())
    let id = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01")?.id)
    try session.type("vaeMin \u{E5}tg\u{E4}rd")
    try session.other(.changeDeviation(id, .remedy("Polisens åtgärd")))
    try session.type("<PgDn><Enter>")
    #expect(session.chronicle.state.deviation(id)?.remedy == "Polisens åtgärd")
    #expect(session.screen.contains("Min åtgärd") && session.screen.contains("hann före"))
    try session.type("<PgDn><Enter>")
    #expect(session.chronicle.state.deviation(id)?.remedy == "Min åtgärd")
  }

  @Test func whatAnotherChangesWhileAFormIsOpenIsNotPutBack() throws {
    var session = Session(try .deviating())
    let id = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01")?.id)
    try session.type("vae<Tab><C-u>2027-01-15")
    try session.news(.changeDeviation(id, .remedy("Polisens åtgärd")))
    try session.type("<PgDn><Enter>")
    #expect(session.changes.map(\.wishes) == [[.changeDeviation(id, .due(day("2027-01-15")))]])
    #expect(session.chronicle.state.deviation(id)?.remedy == "Polisens åtgärd")
  }

  @Test func whatAnotherChangesInTheSameFieldIsShownBeforeItIsReplaced() throws {
    var session = Session(try .deviating())
    let id = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01")?.id)
    try session.type("vaeMin \u{E5}tg\u{E4}rd")
    try session.news(.changeDeviation(id, .remedy("Polisens åtgärd")))
    try session.type("<PgDn><Enter>")
    #expect(session.chronicle.state.deviation(id)?.remedy == "Polisens åtgärd")
    #expect(session.screen.contains("hann före") && session.screen.contains("Min åtgärd"))
  }

  @Test func aDraftOfAChangeHoldsOnlyWhatWasAnswered() throws {
    var session = Session(try .deviating())
    let id = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01")?.id)
    try session.type("vae<Tab><C-u>2027-01-15<Esc>")
    let draft = session.model.setting.drafts[DraftKey(rawValue: "\(id)/edit")]
    #expect(draft == "due: 2027-01-15")
  }

  @Test func aClosingAndAReviewAtOnceAreShownAsOpenWithBothAndSettledByChoosing() throws {
    var chronicle = try Chronicle.deviating()
    let id = try #require(chronicle.state.deviation(numbered: "AV-2026-01")?.id)
    let before = chronicle.state
    try chronicle.record(
      .closeDeviation(id, remedy: "Nytt tillstånd", note: "Klart"), by: .kansli, having: before)
    try chronicle.record(.reviewDeviation(id, .better), by: .polis, having: before)
    var session = Session(chronicle, columns: 120, rows: 40)
    try session.type("va")
    #expect(session.screen.contains("AV-2026-01≠") && session.screen.contains("6 öppna"))
    try session.type("<Enter>")
    #expect(session.screen.contains("stängd  kansli 2026-11-20"))
    #expect(session.screen.contains("öppen  polis 2026-11-20"))
    try session.type("c")
    #expect(session.screen.contains("vilket värde gäller"))
    try session.type("1")
    #expect(session.chronicle.state.deviation(id)?.conflicts.isEmpty == true)
    try session.type("vk")
    #expect(session.screen.contains("Ingen oenighet"))
  }

  @Test func anUndoneDeviationIsGoneAndItsScreenSaysSo() throws {
    var session = Session()
    try session.type("1jd" + FormTests.answers + "<PgDn><Enter>va<Enter>u")
    #expect(session.screen.contains("Avvikelsen finns inte längre: den har ångrats."))
  }
}
