import PlanDomain
import TestSupport
import Testing

/// What is marked as internal stays out of what everybody reads, and nothing else does.
struct InternalTextTests {
  var chronicle = Chronicle()

  /// What everybody may read.
  private var open: PlanState { chronicle.state.withoutInternalTexts ?? chronicle.state }

  @Test(arguments: [
    "intern: Text", "Intern:Text", "INTERNT : Text", "internal: text", "  intern:\nText",
    "[intern]: Text",
    "*Intern*: Text", "\u{200B}intern: Text", "intern\u{FF1A} Text",
  ])
  func theFirstWordMarksWithAColon(text: String) { #expect(InternalMark.marks(text)) }

  @Test(arguments: [
    "", "intern", "Intern utbildning: klar", "Det \u{E4}r internt: ja", "internationell: ja",
    "interna: ja", ":intern",
  ])
  func otherTextsAreForEverybody(text: String) { #expect(!InternalMark.marks(text)) }

  @Test mutating func aMarkedNoteIsGoneAndItsValueStands() throws {
    try chronicle.record(
      .assess("A01", .deviating, note: "intern: V\u{E4}ntar p\u{E5} \u{E5}klagaren"))
    try chronicle.record(.report("A02", "Intern: Namnet \u{E4}r k\u{E4}nt"))
    try chronicle.record(.report("A03", "\u{D6}ppet"))
    #expect(open.assessment(of: "A01") == .deviating)
    #expect(open.facts(about: .activity("A01")).allSatisfy { open.note(of: $0) == nil })
    #expect(open.latestReport(on: "A02")?.text == Masked.placeholder)
    #expect(open.latestReport(on: "A03")?.text == "\u{D6}ppet")
    #expect(chronicle.state.latestReport(on: "A02")?.text == "Intern: Namnet \u{E4}r k\u{E4}nt")
  }

  @Test mutating func withoutMarksNothingIsMadeAnew() throws {
    try chronicle.record(.report("A01", "\u{D6}ppet"))
    #expect(chronicle.state.withoutInternalTexts == nil)
  }

  @Test mutating func whoMarksATextByCorrectingItMeansWhatStoodThereToo() throws {
    let id = try chronicle.record(.report("A01", "Hemligt")).id.firstFact
    try chronicle.record(.correct(id, to: "intern: Hemligt"))
    #expect(!"\(open.history)".contains("Hemligt"))
    // The mark is taken away in the same way; what was marked stays out.
    try chronicle.record(.correct(id, to: "Inget hemligt l\u{E4}ngre"))
    #expect(open.note(of: id) == "Inget hemligt l\u{E4}ngre")
    #expect(!"\(open.history)".contains("intern:"))
  }

  @Test mutating func ofADeviationOnlyTheFieldThatIsMarkedIsLeftOut() throws {
    let opened = try chronicle.open(
      NewDeviation(
        "A01", kind: .external, description: "Tillst\u{E5}nd dr\u{F6}jer",
        cause: "intern: \u{C4}rendet ligger hos \u{E5}klagaren",
        responsible: [Responsible(party: "kommun", function: "s\u{E4}kerhetschef")],
        due: day("2026-12-31")))
    let deviation = try #require(open.deviation(opened))
    #expect(deviation.cause == Masked.placeholder)
    #expect(deviation.description == "Tillst\u{E5}nd dr\u{F6}jer")
    try chronicle.record(.changeDeviation(opened, .remedy("Ny ans\u{F6}kan")))
    try chronicle.record(.changeDeviation(opened, .remedy("internt: Ny ans\u{F6}kan till nn")))
    try chronicle.record(.changeDeviation(opened, .description("intern: Dr\u{F6}jer")))
    let changed = try #require(open.deviation(opened))
    #expect(changed.remedy == Masked.placeholder && changed.description == Masked.placeholder)
    #expect(changed.due == day("2026-12-31"))
    let said = "\(open.history)"
    for text in ["Ny ans\u{F6}kan", "dr\u{F6}jer", "Dr\u{F6}jer", "\u{E5}klagaren"] {
      #expect(!said.contains(text), "\(text)")
    }
  }

  @Test mutating func thePlanAndDecisionsAreForEverybody() throws {
    let decision = try chronicle.record(.takeDecision(text: "R\u{E5}det beslutar."))
    let id = DecisionID(decision.id.firstFact)
    let wishes: [Wish] = [
      .takeDecision(text: "intern: Beslut"), .changeActivity("A01", .title("intern: Titel")),
      .correctDecision(id, .text("Intern: Beslut"), note: "Fel"),
    ]
    for wish in wishes {
      #expect(throws: Refusal.cannotBeInternal) { try chronicle.record(wish) }
    }
    try chronicle.record(
      .correctDecision(id, .text("R\u{E5}det beslutar nu."), note: "intern: Fel"))
    try chronicle.record(
      .changeActivity("A01", .title("Ny titel"), note: "intern: Fel", decision: id))
    #expect(open.decision(id)?.text == "R\u{E5}det beslutar nu.")
    #expect(open.activity("A01")?.title == "Ny titel")
    #expect(!"\(open.history)".contains("intern:"))
  }
}
