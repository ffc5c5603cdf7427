import PlanDomain
import TestSupport
import Testing

/// A judgement that is the same as before is a fact when it is said anew.
struct ConfirmationTests {
  var chronicle = Chronicle()

  private static let wishes: [(Wish, RegisterKey)] = [
    (.progress("A01", to: .ongoing), .progress("A01")),
    (.progress("A01", to: .paused, note: "Sjukdom"), .progress("A01")),
    (.progressContribution("A01", "polis", to: .ongoing), .contribution("A01", "polis")),
    (.assess("A01", .atRisk, note: "F\u{F6}r f\u{E5}"), .assessment("A01")),
    (.attain("D1.1", .partlyAchieved, .up, note: "Fler p\u{E5} plats"), .attainment("D1.1")),
  ]

  private func silent(_ wish: Wish) -> Wish {
    switch wish {
    case .progress(let id, let value, _, let decision):
      .progress(id, to: value, decision: decision)
    case .assess(let id, let value, _): .assess(id, value)
    case .attain(let id, let value, let trend, _): .attain(id, value, trend)
    default: wish
    }
  }

  @Test(arguments: wishes)
  mutating func aDayOrANoteConfirmsAndNeitherIsRefused(wish: Wish, key: RegisterKey) throws {
    let first = try chronicle.record(wish)
    #expect(throws: Refusal.nothingToChange(key)) { try chronicle.record(silent(wish)) }
    chronicle.today = day("2026-05-01")
    let entry = try chronicle.record(Change(silent(wish), date: day("2026-04-30")))
    let register = chronicle.state.register(key)
    #expect(register.claims.map(\.seen) == [[], [first.id.firstFact]])
    #expect(register.current.map(\.fact) == [entry.id.firstFact] && !register.isConflict)
    let summary = try #require(chronicle.state.summaries(of: entry).first)
    #expect(summary.isConfirmation && summary.swedish.hasSuffix("(bekr\u{E4}ftad)"))
    #expect(summary.english.hasSuffix("(confirmed)"))
    #expect(chronicle.state.lastDay(about: key.subject) == day("2026-04-30"))
    try chronicle.record(.undo())
    #expect(chronicle.state.register(key).current.map(\.fact) == [first.id.firstFact])
  }

  @Test(arguments: wishes)
  mutating func theReasonStaysUntilItIsReplaced(wish: Wish, key: RegisterKey) throws {
    let first = try chronicle.record(wish)
    let reason = chronicle.state.note(of: first.id.firstFact)
    #expect(chronicle.state.reason(for: key)?.note == reason)
    try chronicle.record(Change(silent(wish), date: day("2026-02-01")))
    #expect(chronicle.state.reason(for: key)?.note == reason)
  }

  @Test mutating func anotherValueHasNoReasonUntilOneIsGiven() throws {
    try chronicle.record(.attain("D1.1", .partlyAchieved, .up, note: "Fler"))
    try chronicle.record(.attain("D1.1", .partlyAchieved, .level))
    #expect(chronicle.state.reason(for: .attainment("D1.1"))?.note == "Fler")
    try chronicle.record(.attain("D1.1", .achieved, .level))
    #expect(chronicle.state.reason(for: .attainment("D1.1")) == nil)
    try chronicle.record(.attain("D1.1", .partlyAchieved, .level))
    #expect(chronicle.state.reason(for: .attainment("D1.1")) == nil, "the chain was broken")
  }

  @Test mutating func aJudgementWithoutATrendHasNone() throws {
    let entry = try chronicle.record(.attain("D1.1", .achieved, nil))
    #expect(chronicle.state.attainment(of: "D1.1")?.trend == nil)
    #expect(Picture(of: chronicle.state, on: chronicle.today).goal("D1.1")?.trend == nil)
    let summary = try #require(chronicle.state.summaries(of: entry).first)
    #expect(summary.swedish.hasSuffix("ej bed\u{F6}mt \u{2192} uppn\u{E5}s"))
    #expect(summary.english.hasSuffix("not assessed \u{2192} achieved"))
    #expect(throws: Refusal.nothingToChange(.attainment("D1.1"))) {
      try chronicle.record(.attain("D1.1", .achieved, nil))
    }
    try chronicle.record(.attain("D1.1", .achieved, .level))
    #expect(chronicle.state.attainment(of: "D1.1")?.trend == .level)
  }

  /// Where one has said where a goal is heading and another has not, what was said counts meanwhile.
  @Test mutating func whatWasSaidOfATrendCountsBesideWhatWasNot() throws {
    let before = chronicle.state
    try chronicle.record(.attain("D1.1", .achieved, nil), by: .kansli, having: before)
    try chronicle.record(.attain("D1.1", .achieved, .up), by: .polis, having: before)
    #expect(chronicle.state.conflicts == [.attainment("D1.1")])
    #expect(chronicle.state.attainment(of: "D1.1")?.trend == .up)
  }

  @Test mutating func twoWhoConfirmAtOnceAgreeAndOneWhoChangesDoesNot() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    let before = chronicle.state
    try chronicle.record(.progress("A01", to: .ongoing, note: "Ett"), by: .kansli, having: before)
    try chronicle.record(
      .progress("A01", to: .ongoing, note: "Tv\u{E5}"), by: .polis, having: before)
    #expect(chronicle.state.register(.progress("A01")).current.count == 2)
    #expect(chronicle.state.conflicts.isEmpty)
    try chronicle.record(.progress("A01", to: .done), by: .polis, having: before)
    #expect(chronicle.state.conflicts == [.progress("A01")])
  }

  @Test mutating func stalenessCountsFromTheConfirmation() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    chronicle.today = day("2026-06-20")
    #expect(Picture(of: chronicle.state, on: chronicle.today).activity("A01")?.isStale == true)
    try chronicle.record(Change(.progress("A01", to: .ongoing), date: day("2026-06-01")))
    let picture = Picture(of: chronicle.state, on: chronicle.today).activity("A01")
    #expect(picture?.isStale == false && picture?.lastReport == day("2026-06-01"))
  }

  @Test mutating func whatIsDroppedIsNotProposedToBeOnceMore() throws {
    let decision = try chronicle.record(.takeDecision(text: "Avf\u{F6}rs")).decision
    try chronicle.record(.progress("A01", to: .dropped, note: "Beslutat", decision: decision))
    #expect(throws: Refusal.nothingToChange(.progress("A01"))) {
      try chronicle.record(Change(.progress("A01", to: .dropped), date: day("2026-02-01")))
    }
    #expect(chronicle.state.waitingProposals.isEmpty)
  }

  @Test mutating func aGoalThatIsConfirmedHasChangedSince() throws {
    try chronicle.record(.attain("D1.1", .achieved, .level, note: "N\u{E5}tt"))
    chronicle.today = day("2026-04-02")
    try chronicle.record(Change(.attain("D1.1", .achieved, .level), date: day("2026-04-01")))
    let since = Since(day("2026-04-01"), in: chronicle.state, on: chronicle.today)
    #expect(
      since.areas[0].goals.map(\.swedish) == ["uppn\u{E5}s, of\u{F6}r\u{E4}ndrat (bekr\u{E4}ftad)"])
    #expect(!since.isEmpty)
  }
}
