import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct ReviewTests {
  static let november = CalendarMonth(index: 2026 * 12 + 10)

  @Test(arguments: [(80, 24), (60, 18)])
  func theWholeQueueIsReviewedByKeysAlone(columns: Int, rows: Int) throws {
    var session = Session(try .deviating(), columns: columns, rows: rows)
    try session.type("r")
    #expect(session.screen.contains("2 av 6") && session.screen.contains("AV-2026-01"))
    try session.type("3Nytt avslag i h\u{F6}gre instans<Enter>")
    #expect(session.screen.contains("3 av 6"))
    try session.type("+Chefen beh\u{F6}ver veta<Enter>2")
    #expect(session.screen.contains("4 av 6"))
    try session.type("xBåda tjänsterna tillsatta<PgUp><Tab>Klart<PgDn><Enter>")
    try session.type("12")
    #expect(session.screen.contains("Ingen avvikelse är kvar att granska för november 2026."))
    for words in ["Granskade", "1 ▼ sämre", "2 ► oförändrad", "Lyfta till nästa nivå", "Stängda"] {
      #expect(session.screen.contains(words), "\(words): \(session.screen)")
    }
    #expect(session.model.picture.reviewQueue(of: ReviewTests.november).isEmpty)
    try session.type("o")
    #expect(
      session.screen.contains(columns < 72 ? "0 ej granskade" : "5 öppna avvikelser, 0 ej"))
    var restarted = Session(session.chronicle, columns: columns, rows: rows)
    try restarted.type("r")
    #expect(restarted.screen.contains("Ingen avvikelse är kvar att granska för november 2026."))
  }

  @Test func theWorstAndThenTheOldestComeFirst() throws {
    let session = Session(try .deviating())
    #expect(
      session.model.picture.reviewQueue(of: ReviewTests.november).map(\.deviation.code)
        == ["AV-2026-01", "AV-2026-02", "AV-2026-04", "AV-2026-06", "AV-2026-07"])
  }

  @Test func lastMonthsVerdictAndNoteStandBeside() throws {
    var session = Session(try .deviating())
    try session.type("r")
    #expect(session.screen.contains("oktober 2026") && session.screen.contains("▼ sämre"))
    #expect(session.screen.contains("”Ägaren överklagar.”"))
    #expect(session.screen.contains("1 ▲ bättre   2 ► oförändrad   3 ▼ sämre"))
  }

  @Test func worseAsksForANoteAndRefusesToGoWithout() throws {
    var session = Session(try .deviating(), columns: 120, rows: 40)
    try session.type("r3<Enter>")
    #expect(
      session.chronicle.state.history.count == (try Chronicle.deviating()).state.history.count)
    #expect(session.screen.contains("sämre. Skriv varför"))
    try session.type("Avslag<Esc>3<Enter>")
    #expect(session.changes.last?.wishes.count == 1)
    let first = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01"))
    #expect(first.review(of: ReviewTests.november)?.note == "Avslag")
  }

  @Test func anyVerdictMayHaveANote() throws {
    var session = Session(try .deviating())
    try session.type("rt1Ljusare<Enter>")
    let first = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01"))
    let review = first.review(of: ReviewTests.november)
    #expect(review?.verdict == .better && review?.note == "Ljusare")
  }

  @Test func undoBringsBackTheOneReviewedLast() throws {
    var session = Session(try .deviating())
    try session.type("r1")
    #expect(session.screen.contains("AV-2026-02 A17"))
    try session.type("u")
    #expect(session.screen.contains("AV-2026-01 A28") && session.screen.contains("2 av 6"))
    try session.type("2")
    let first = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01"))
    #expect(first.review(of: ReviewTests.november)?.verdict == .unchanged)
  }

  @Test func leavingAndComingBackGoesOnWhereItWas() throws {
    var session = Session(try .deviating())
    try session.type("r12<Esc>vh<Esc>r")
    #expect(session.screen.contains("AV-2026-04 A08") && session.screen.contains("4 av 6"))
  }

  @Test func theSkippedComeBackWithEnter() throws {
    var session = Session(try .deviating())
    try session.type("rnnnnn")
    #expect(session.screen.contains("5 avvikelser kvar att granska."))
    #expect(session.screen.contains("Enter tar fram de 5 överhoppade."))
    try session.type("N")
    #expect(session.screen.contains("AV-2026-07"))
    try session.type("n<Enter>")
    #expect(session.screen.contains("AV-2026-01") && session.screen.contains("2 av 6"))
  }

  @Test func anEarlierMonthIsReviewedInArrears() throws {
    var session = Session(try .deviating())
    try session.type("rp")
    #expect(session.screen.contains("november 2026  5 kvar"))
    #expect(session.screen.contains("september 2026") && session.screen.contains("juli 2026"))
    try session.type("2")
    #expect(session.screen.contains("Månadsgranskning oktober 2026 · 5 av 5"))
    try session.type("1")
    let late = try #require(session.chronicle.state.deviation(numbered: "AV-2026-06"))
    #expect(late.review(of: CalendarMonth(index: 2026 * 12 + 9))?.verdict == .better)
    #expect(late.review(of: ReviewTests.november) == nil)
  }

  @Test func reviewingTheSameMonthTwiceIsRefusedAndSaysSo() throws {
    var session = Session(try .deviating(), columns: 120, rows: 40)
    try session.type("r")
    let id = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01")?.id)
    try session.other(.reviewDeviation(id, .unchanged))
    try session.type("1")
    #expect(session.reply.contains("hann före") || session.reply.contains("redan granskad"))
    #expect(
      session.chronicle.state.deviation(id)?.review(of: ReviewTests.november)?.verdict
        == .unchanged)
    #expect(session.screen.contains("redan hanterad; n g\u{E5}r vidare"))
    try session.type("n")
    #expect(session.screen.contains("AV-2026-02 A17"), "the queue goes on")
  }

  @Test func aDeviationClosedByAnotherMeanwhileLeavesTheQueue() throws {
    var session = Session(try .deviating())
    try session.type("r")
    let id = try #require(session.chronicle.state.deviation(numbered: "AV-2026-01")?.id)
    try session.news(.closeDeviation(id, remedy: "Nytt tillstånd", note: "Klart"))
    #expect(session.screen.contains("AV-2026-01 A28"), "no other comes in front without a key")
    try session.type("n")
    #expect(session.screen.contains("AV-2026-02 A17"))
  }

  @Test func theOneJustClosedIsOpenedAgainFromTheReviewAndComesBack() throws {
    var session = Session(try .deviating())
    try session.type("ri")
    #expect(session.changes.isEmpty)
    try session.type("xNytt tillst\u{E5}nd<Tab>Klart<PgDn><Enter>")
    #expect(session.screen.contains("AV-2026-02 A17"))
    try session.type("iInte klart \u{E4}nd\u{E5}<Enter>")
    #expect(session.screen.contains("AV-2026-01 A28") && session.screen.contains("2 av 6"))
    #expect(session.chronicle.state.deviation(numbered: "AV-2026-01")?.isOpen == true)
  }

  @Test func theReviewStartsAtTheSelectedDeviation() throws {
    var session = Session(try .deviating())
    try session.type("vajjr")
    #expect(session.screen.contains("AV-2026-04 A08"))
  }

  @Test func theQueueLeadsToTheWholeDeviationAndBack() throws {
    var session = Session(try .deviating())
    try session.type("r<Enter>")
    #expect(session.screen.contains("A28 › AV-2026-01"))
    try session.type("<Esc>")
    #expect(session.screen.contains("2 av 6"))
  }

  @Test func theHighestLevelCannotBeRaised() throws {
    var session = Session(try .deviating())
    try session.type("r+<Enter>+<Enter>+")
    #expect(session.changes.count == 2 && session.reply.contains("högre"))
  }

  @Test func withoutDeviationsThereIsNothingToReview() throws {
    var session = Session()
    try session.type("r")
    #expect(session.screen.contains("Ingen avvikelse är kvar att granska"))
    for keys in ["1", "3", "x", "+", "e", "n", "<Enter>"] {
      try session.type(keys)
      #expect(session.reply == "Ingen avvikelse är kvar att granska.", "\(keys)")
    }
    #expect(session.commands.isEmpty)
  }

  @Test(arguments: UInt64(0)..<12)
  func noKeysInTheRegisterLeadToABrokenFrame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let keys = [
      "va", "r", "1", "2", "3", "x", "<Enter>", "<Esc>", "n", "N", "t", "+", "e", "i", "f", "p",
      "a", "u", "<Tab>", "<Down>", "<Up>", "<PgDn>", "<End>", "c", "\u{E5}", "/", "<C-r>", "?",
    ]
    let sizes = [(80, 24), (60, 18), (40, 10), (120, 40), (77, 22)]
    let size = sizes[Int(seed) % sizes.count]
    var session = Session(try .deviating(), columns: size.0, rows: size.1)
    for step in 0..<80 {
      try session.type(keys.randomElement(using: &generator) ?? "j")
      let frame = session.model.view()
      let cursor = try #require(frame.cursor, "seed \(seed), step \(step)")
      #expect(frame.bounds.contains(cursor), "seed \(seed), step \(step)")
    }
  }
}
