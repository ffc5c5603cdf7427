import PlanDomain
import TestSupport
import Testing

struct DeviationReviewedTests {
  var chronicle = Chronicle()
  let id: DeviationID
  let march = day("2026-03-01").month

  init() throws { id = try chronicle.open() }

  @Test mutating func aReviewIsOfTheMonthOfItsDay() throws {
    try chronicle.record(.reviewDeviation(id, .worse, note: "M\u{F6}tet st\u{E4}lldes in"))
    let review = try #require(chronicle.state.deviation(id)?.review(of: march))
    #expect(review.verdict == .worse && review.note == "M\u{F6}tet st\u{E4}lldes in")
    #expect(review.author == Attribution("kansli") && review.date == day("2026-03-01"))
  }

  @Test mutating func aMonthIsReviewedOnceUntilTheReviewIsUndone() throws {
    try chronicle.record(.reviewDeviation(id, .better))
    #expect(throws: Refusal.alreadyReviewed(march, "AV-2026-01")) {
      try chronicle.record(.reviewDeviation(id, .unchanged))
    }
    try chronicle.record(.undo())
    try chronicle.record(.reviewDeviation(id, .unchanged))
    #expect(chronicle.state.deviation(id)?.reviews.map(\.verdict) == [.unchanged])
  }

  @Test mutating func aWorseReviewNeedsANote() throws {
    #expect(throws: Refusal.noteRequired(.worse)) {
      try chronicle.record(.reviewDeviation(id, .worse, note: " "))
    }
  }

  @Test mutating func monthsAreReviewedInArrearsButNeverAheadOrBeforeTheOpening() throws {
    chronicle.today = day("2026-05-20")
    try chronicle.record(.reviewDeviation(id, .unchanged, month: march.adding(months: 1)))
    try chronicle.record(.reviewDeviation(id, .unchanged, month: march))
    for month in [march.adding(months: -1), march.adding(months: 3)] {
      #expect(throws: Refusal.reviewOutside(month, "AV-2026-01")) {
        try chronicle.record(.reviewDeviation(id, .unchanged, month: month))
      }
    }
    #expect(
      chronicle.state.deviation(id)?.reviews.map(\.month) == [march, march.adding(months: 1)])
  }

  @Test mutating func aClosedDeviationIsReviewedInArrearsUpToTheMonthItClosed() throws {
    chronicle.today = day("2026-04-10")
    try chronicle.record(.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"))
    chronicle.today = day("2026-05-10")
    try chronicle.record(.reviewDeviation(id, .better, month: march.adding(months: 1)))
    let deviation = try #require(chronicle.state.deviation(id))
    #expect(!deviation.isOpen && deviation.conflicts.isEmpty && deviation.reviews.count == 1)
    #expect(throws: Refusal.reviewOutside(march.adding(months: 2), "AV-2026-01")) {
      try chronicle.record(.reviewDeviation(id, .better))
    }
  }

  @Test mutating func twoReviewsOfAMonthMadeAtOnceAreAConflictAndTheWorseCounts() throws {
    let before = chronicle.state
    try chronicle.record(.reviewDeviation(id, .better), by: .kansli, having: before)
    try chronicle.record(
      .reviewDeviation(id, .worse, note: "Nej"), by: .polis, having: before)
    let key = RegisterKey.review(id, march)
    #expect(chronicle.state.conflicts == [key])
    #expect(chronicle.state.deviation(id)?.review(of: march)?.verdict == .worse)
    try chronicle.record(.settle(key, .verdict(.worse)))
    let review = try #require(chronicle.state.deviation(id)?.review(of: march))
    #expect(review.note == "Nej" && review.author == Attribution("polis"))
    #expect(chronicle.state.deviation(id)?.conflicts == [])
  }

  @Test mutating func undoingAReviewLeavesTheRestAlsoAfterTheClosing() throws {
    let review = try chronicle.record(.reviewDeviation(id, .better))
    try chronicle.record(.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"))
    try chronicle.record(.undo(review.id))
    let deviation = try #require(chronicle.state.deviation(id))
    #expect(!deviation.isOpen && deviation.reviews.isEmpty && deviation.conflicts.isEmpty)
  }

  @Test mutating func aReviewOfWhatIsNoLongerShownIsRefused() throws {
    let key = RegisterKey.review(id, march)
    try chronicle.record(.reviewDeviation(id, .better), by: .polis)
    #expect(throws: Refusal.changedMeanwhile(key)) {
      try chronicle.record(Change(.reviewDeviation(id, .better), shown: [key: []]))
    }
  }
}
