import PlanDomain
import TestSupport
import Testing

/// What has been said about the days up to a cut-off, whenever it was said.
struct CutOffTests {
  var chronicle = Chronicle(today: day("2026-08-01"))
  let cutOff = day("2026-08-31")

  private var state: PlanState { chronicle.state.about(daysUpTo: cutOff) }

  /// Records a wish about a day.
  @discardableResult
  private mutating func record(
    _ wish: Wish, about date: String? = nil, on today: String
  ) throws -> Entry {
    chronicle.today = day(today)
    var change = Change(wish)
    change.date = date.map(day)
    return try chronicle.record(change)
  }

  @Test mutating func whatIsSaidLaterAboutAnEarlierDayCounts() throws {
    try record(.progress("A01", to: .ongoing), on: "2026-08-20")
    try record(.assess("A01", .atRisk, note: "Sent"), about: "2026-08-31", on: "2026-09-10")
    try record(.progress("A02", to: .ongoing), about: "2026-09-01", on: "2026-09-10")
    #expect(state.progress(of: "A01") == .ongoing && state.assessment(of: "A01") == .atRisk)
    #expect(state.progress(of: "A02") == .notStated)
  }

  @Test mutating func aValueAboutALaterDayIsNotSeenAsReplacedTwice() throws {
    try record(.assess("A01", .onPlan), on: "2026-08-20")
    try record(.assess("A01", .deviating, note: "H\u{F6}st"), on: "2026-09-05")
    try record(.assess("A01", .atRisk, note: "Sent"), about: "2026-08-31", on: "2026-09-10")
    #expect(state.assessment(of: "A01") == .atRisk)
    #expect(!state.register(.assessment("A01")).isConflict)
  }

  @Test mutating func whatIsReplacedPastManyLaterOnesIsReplaced() throws {
    try record(.assess("A01", .onPlan), on: "2026-08-20")
    for value in [Assessment.deviating, .atRisk, .onPlan, .deviating] {
      try record(.assess("A01", value, note: "H\u{F6}st"), on: "2026-09-05")
    }
    let late = try record(
      .assess("A01", .atRisk, note: "Sent"), about: "2026-08-31", on: "2026-09-10")
    #expect(state.assessment(of: "A01") == .atRisk)
    #expect(state.register(.assessment("A01")).current.count == 1)
    // What the one that is undone had replaced counts again.
    try record(.undo(late.id), on: "2026-09-11")
    #expect(state.assessment(of: "A01") == .onPlan)
    #expect(state.register(.assessment("A01")).current.count == 1)
  }

  @Test mutating func whatIsUndoneLaterDoesNotCount() throws {
    let mistake = try record(.progress("A01", to: .done), on: "2026-08-20")
    try record(.undo(mistake.id), on: "2026-09-10")
    #expect(state.progress(of: "A01") == .notStated)
    try record(.redo, on: "2026-09-11")
    #expect(state.progress(of: "A01") == .done)
  }

  @Test mutating func aTextIsReadAsItWasCorrectedLater() throws {
    let entry = try record(.report("A01", "Fell"), on: "2026-08-20")
    try record(.correct(entry.id.firstFact, to: "Fel"), on: "2026-09-10")
    #expect(state.note(of: entry.id.firstFact) == "Fel")
  }

  @Test mutating func whatCameAfterTheHeadsIsToldApart() throws {
    try record(.progress("A01", to: .ongoing), on: "2026-08-20")
    let last = try #require(chronicle.state.history.last)
    let head = try #require(
      ChainHead(writer: last.writer, number: last.number, hash: String(repeating: "0", count: 32)))
    let late = try record(.report("A01", "Sent"), about: "2026-08-30", on: "2026-09-10")
    try record(.report("A02", "Om h\u{F6}sten"), on: "2026-09-10")
    let undo = try record(.undo(last.id), on: "2026-09-12")
    let added = chronicle.state.added(after: [head], aboutDaysUpTo: cutOff)
    #expect(added == [late.id.firstFact, undo.id.firstFact])
    #expect(chronicle.state.upTo([head]).history.map(\.id) == [last.id])
  }

  @Test(arguments: UInt64(1)...20)
  func everythingCountsWhereNothingIsLater(seed: UInt64) {
    let chronicle = randomChronicle(seed: seed)
    #expect(chronicle.state.about(daysUpTo: chronicle.today) == chronicle.state)
  }
}
