import PlanDomain
import TestSupport
import Testing

struct DeviationLifecycleTests {
  var chronicle = Chronicle()
  let id: DeviationID

  init() throws { id = try chronicle.open() }

  private var deviation: Deviation? { chronicle.state.deviation(id) }

  @Test mutating func closingNeedsARemedyAndANote() throws {
    #expect(throws: Refusal.closingWithoutRemedy("AV-2026-01")) {
      try chronicle.record(.closeDeviation(id, note: "Klart"))
    }
    #expect(throws: Refusal.noteRequired(.closing)) {
      try chronicle.record(.closeDeviation(id, remedy: "Fast m\u{F6}testid", note: nil))
    }
    try chronicle.record(.closeDeviation(id, remedy: "Fast m\u{F6}testid", note: "Klart"))
    #expect(deviation?.standing == .closed && deviation?.remedy == "Fast m\u{F6}testid")
    #expect(deviation?.closingNote == "Klart" && deviation?.closed == day("2026-03-01"))
  }

  @Test mutating func aRemedyGivenEarlierIsEnough() throws {
    try chronicle.record(.changeDeviation(id, .remedy("Fast m\u{F6}testid")))
    try chronicle.record(.closeDeviation(id, note: "Klart"))
    #expect(deviation?.isOpen == false && deviation?.remedy == "Fast m\u{F6}testid")
  }

  @Test mutating func whatIsClosedIsReopenedWithItsNumberBeforeItIsChanged() throws {
    try chronicle.record(.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"))
    let wishes: [Wish] = [
      .changeDeviation(id, .place("\u{C5}rby")), .escalateDeviation(id),
      .closeDeviation(id, note: "Igen"),
    ]
    for wish in wishes {
      #expect(throws: Refusal.deviationIsClosed("AV-2026-01")) { try chronicle.record(wish) }
    }
    #expect(throws: Refusal.noteRequired(.reopening)) {
      try chronicle.record(.reopenDeviation(id, note: nil))
    }
    chronicle.today = day("2026-05-01")
    try chronicle.record(.reopenDeviation(id, note: "M\u{F6}tena uteblev"))
    #expect(deviation?.isOpen == true && deviation?.code == "AV-2026-01")
    #expect(deviation?.spells.count == 2 && deviation?.closed == nil)
    #expect(deviation?.isOpen(during: day("2026-04-01").month) == false)
    #expect(throws: Refusal.deviationIsOpen("AV-2026-01")) {
      try chronicle.record(.reopenDeviation(id, note: "Igen"))
    }
  }

  @Test mutating func escalationGoesUpOneLevelOrToTheOneNamed() throws {
    try chronicle.record(.escalateDeviation(id))
    #expect(deviation?.level == .council && deviation?.standing == .escalated)
    #expect(throws: Refusal.notHigher(than: .council)) {
      try chronicle.record(.escalateDeviation(id, to: .coordination))
    }
    try chronicle.record(.escalateDeviation(id, to: .political, note: "R\u{E4}cker inte"))
    #expect(throws: Refusal.notHigher(than: .political)) {
      try chronicle.record(.escalateDeviation(id))
    }
  }

  @Test mutating func aChangeOfAPartKeepsToTheRulesOfANewOne() throws {
    #expect(
      throws: Refusal.remedyBeforeOpening(day("2026-02-01"), opened: day("2026-03-01"))
    ) { try chronicle.record(.changeDeviation(id, .due(day("2026-02-01")))) }
    #expect(throws: Refusal.emptyText) {
      try chronicle.record(.changeDeviation(id, .cause(" ")))
    }
    #expect(throws: Refusal.nothingToChange(.deviationField(id, .kind))) {
      try chronicle.record(.changeDeviation(id, .kind(.collaboration)))
    }
    try chronicle.record(.changeDeviation(id, .due(day("2026-09-30")), note: "Fler m\u{F6}ten"))
    #expect(deviation?.due == day("2026-09-30"))
  }

  @Test mutating func aClosingAndAReviewMadeAtOnceAreBothKeptAndSettledByChoosing() throws {
    try chronicle.record(.changeDeviation(id, .remedy("M\u{F6}testid")))
    let before = chronicle.state
    try chronicle.record(.closeDeviation(id, note: "Klart"), by: .kansli, having: before)
    try chronicle.record(.reviewDeviation(id, .unchanged), by: .polis, having: before)
    let key = RegisterKey.deviationState(id)
    #expect(chronicle.state.conflicts == [key] && deviation?.isOpen == true)
    #expect(deviation?.spells.count == 1 && deviation?.closed == nil)
    let writers = chronicle.state.register(key).shown.compactMap {
      chronicle.state.entry($0.entry)?.author
    }
    #expect(writers == ["kansli", "polis"])
    try chronicle.record(.settle(key, .deviationState(.closed)))
    #expect(deviation?.isOpen == false && deviation?.closingNote == "Klart")
    #expect(deviation?.reviews.count == 1 && chronicle.state.conflicts.isEmpty)
  }

  @Test mutating func aClosingHasSeenTheReviewsBeforeIt() throws {
    try chronicle.record(.reviewDeviation(id, .better), by: .polis)
    try chronicle.record(.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"))
    #expect(deviation?.isOpen == false && chronicle.state.conflicts.isEmpty)
  }

  @Test mutating func whatAClosingOrALaterReviewRestsOnIsNotUndone() throws {
    let remedy = try chronicle.record(.changeDeviation(id, .remedy("M\u{F6}testid")))
    let closing = try chronicle.record(.closeDeviation(id, note: "Klart"), by: .polis)
    #expect(throws: Refusal.replacedSince(remedy.id, by: closing.id)) {
      try chronicle.record(.undo(remedy.id))
    }
    let reopening = try chronicle.record(.reopenDeviation(id, note: "Uteblev"))
    let review = try chronicle.record(.reviewDeviation(id, .better), by: .polis)
    #expect(throws: Refusal.replacedSince(reopening.id, by: review.id)) {
      try chronicle.record(.undo(reopening.id))
    }
  }

  @Test mutating func aClosingIsNotBroughtBackWhenItsRemedyIsGone() throws {
    let remedy = try chronicle.record(.changeDeviation(id, .remedy("M\u{F6}testid")))
    let closing = try chronicle.record(.closeDeviation(id, note: "Klart"))
    let undo = try chronicle.record(.undo(closing.id))
    try chronicle.record(.undo(remedy.id))
    #expect(throws: Refusal.closingWithoutRemedy("AV-2026-01")) {
      try chronicle.record(.undo(undo.id))
    }
  }

  @Test mutating func aReviewAndTheClosingMayBeOneChange() throws {
    try chronicle.record(
      Change(
        .reviewDeviation(id, .better),
        .closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart")))
    #expect(deviation?.isOpen == false && deviation?.reviews.count == 1)
    #expect(chronicle.state.conflicts.isEmpty)
    try chronicle.record(.undo())
    #expect(deviation?.isOpen == true && deviation?.reviews.isEmpty == true)
    #expect(throws: Refusal.deviationIsClosed("AV-2026-01")) {
      try chronicle.record(
        Change(
          .closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart"),
          .reviewDeviation(id, .better)))
    }
  }

  @Test mutating func aClosingMadeOnWhatIsNoLongerShownIsRefused() throws {
    let key = RegisterKey.deviationState(id)
    let shown = chronicle.state.register(key).shown
    try chronicle.record(.reviewDeviation(id, .unchanged), by: .polis)
    let wish = Wish.closeDeviation(id, remedy: "M\u{F6}testid", note: "Klart")
    #expect(throws: Refusal.changedMeanwhile(key)) {
      try chronicle.record(Change(wish, shown: [key: shown]))
    }
    try chronicle.record(Change(wish, shown: [key: chronicle.state.register(key).shown]))
    #expect(deviation?.isOpen == false)
  }

  @Test mutating func anActivityReturnsToOnPlanOnlyWhenItsDeviationsAreClosed() throws {
    try chronicle.record(.assess("A01", .deviating, note: "Inga m\u{F6}ten"))
    #expect(throws: Refusal.openDeviations("A01", ["AV-2026-01"])) {
      try chronicle.record(.assess("A01", .onPlan))
    }
    try chronicle.record(.assess("A01", .atRisk, note: "B\u{E4}ttre"))
    try chronicle.record(
      Change(
        .assess("A01", .onPlan),
        .closeDeviation(id, remedy: "M\u{F6}testid", note: "M\u{F6}tena h\u{E5}lls")))
    #expect(chronicle.state.assessment(of: "A01") == .onPlan && deviation?.isOpen == false)
  }

  @Test mutating func noChoiceBetweenAssessmentsEscapesAnOpenDeviation() throws {
    let before = chronicle.state
    try chronicle.record(.assess("A01", .deviating, note: "Nej"), by: .kansli, having: before)
    let other = PlanState(before.plan)
    try chronicle.record(.assess("A01", .onPlan), by: .polis, having: other)
    #expect(throws: Refusal.openDeviations("A01", ["AV-2026-01"])) {
      try chronicle.record(.settle(.assessment("A01"), .assessment(.onPlan)))
    }
    try chronicle.record(.settle(.assessment("A01"), .assessment(.deviating)))
  }
}
