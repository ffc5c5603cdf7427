import PlanDomain
import TestSupport
import Testing

struct SinceTests {
  var chronicle = Chronicle(today: day("2026-03-01"))

  private func since(_ date: String) -> Since {
    Since(day(date), in: chronicle.state, on: chronicle.today)
  }

  @Test mutating func onlyWhatIsOtherThanItWasIsTold() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    try chronicle.record(.assess("A02", .onPlan))
    chronicle.today = day("2026-04-01")
    try chronicle.record(.progress("A01", to: .paused, note: "Tillst\u{E5}nd saknas"))
    let last = try chronicle.record(.progress("A01", to: .done), by: .polis)
    try chronicle.record(.report("A03", "Tv\u{E5} vandringar"))
    let changes = since("2026-03-15").areas.flatMap(\.activities)
    #expect(changes.map(\.activity) == ["A01", "A03"])
    #expect(
      changes[0].values.map(\.from) == [.progress(.ongoing)]
        && changes[0].values.map(\.to) == [.progress(.done)]
        && changes[0].values[0].facts == [last.id.firstFact])
    #expect(changes[0].reports.count == 1, "the pause on the way is told, with its reason")
    #expect(changes[1].values.isEmpty && changes[1].reports.count == 1)
  }

  @Test mutating func aValueThatWentBackIsNoChange() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    chronicle.today = day("2026-04-01")
    try chronicle.record(.progress("A01", to: .done))
    try chronicle.record(.undo())
    #expect(since("2026-03-15").isEmpty)
  }

  @Test mutating func undoingWhatWasSaidBeforeIsAChange() throws {
    let before = try chronicle.record(.progress("A01", to: .done))
    chronicle.today = day("2026-04-01")
    try chronicle.record(.undo(before.id))
    let values = since("2026-03-15").areas.flatMap(\.activities).flatMap(\.values)
    #expect(values.map(\.from) == [.progress(.done)] && values.map(\.to) == [nil])
  }

  @Test mutating func aMeetingCountsFromItsOpening() throws {
    let new = NewMeeting(of: "R\u{E5}det", on: day("2026-03-01"), agenda: [])
    let id = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    try chronicle.record(.progress("A01", to: .ongoing))
    #expect(
      Since(try #require(chronicle.state.meeting(id)), in: chronicle.state, on: chronicle.today)
        == nil)
    try chronicle.record(.openMeeting(id))
    try chronicle.record(.assess("A02", .atRisk, note: "Sent"))
    let decided = try chronicle.record(
      .takeDecision(text: "Antas.", terms: .init(meeting: id))
    ).decision
    try chronicle.record(.closeMeeting(id))
    let meeting = try #require(chronicle.state.lastMeeting)
    let since = try #require(Since(meeting, in: chronicle.state, on: chronicle.today))
    #expect(since.areas.flatMap(\.activities).map(\.activity) == ["A02"])
    #expect(since.decisions.map(\.id) == [decided] && since.settled.isEmpty)
  }

  @Test mutating func decisionsCarriedOutSinceAreTold() throws {
    let id = try chronicle.record(
      .takeDecision(text: "Uppdrag.", terms: .init(due: day("2026-03-30")))
    ).decision
    chronicle.today = day("2026-04-01")
    try chronicle.record(.carryOut(id))
    #expect(since("2026-03-15").settled.map(\.id) == [id])
    #expect(since("2026-03-15").decisions.isEmpty && !since("2026-03-15").isEmpty)
  }

  @Test mutating func attainmentAndDeviationsAreToldInTheirArea() throws {
    let id = try chronicle.open()
    chronicle.today = day("2026-04-01")
    try chronicle.record(.attain("D1.1", .achieved, .up))
    try chronicle.record(.closeDeviation(id, remedy: "L\u{F6}st", note: "Klart"))
    let areas = since("2026-03-15").areas
    #expect(areas[0].goals.map(\.to) == [.attainment(.achieved, .up)])
    let deviations = areas.flatMap(\.activities).flatMap(\.deviations)
    #expect(deviations.map(\.deviation.id) == [id] && deviations.map(\.deviation.isOpen) == [false])
    #expect(deviations.allSatisfy { $0.before != nil })
  }

  @Test mutating func silenceIsCountedInDays() throws {
    try chronicle.record(.report("A01", "I g\u{E5}ng"))
    chronicle.today = day("2026-04-17")
    let silent = since("2026-03-15").areas.flatMap(\.silent)
    #expect(silent.contains { $0.activity == "A01" && $0.days == 47 })
    #expect(silent.contains { $0.activity == "A02" && $0.days == nil })
    #expect(!silent.contains { $0.activity == "A10" }, "it has not begun")
  }

  /// What happened to last year's activity in January happened all the same.
  @Test func whatHappenedToAnActivityThatNoLongerHoldsIsTold() throws {
    var chronicle = Chronicle(.yearly(), today: day("2025-11-01"))
    chronicle.state = chronicle.state.holding(on: chronicle.today)
    try chronicle.record(.report("L1", "Löftet hålls"))
    chronicle.today = day("2026-03-01")
    chronicle.state = chronicle.state.holding(on: chronicle.today)
    #expect(!chronicle.state.activities.contains { $0.id == "A25" })
    try chronicle.record(.report("A25", "Slutrapporten kom i februari"))
    func told(since date: String) -> [ActivityID] {
      let since = Since(day(date), in: chronicle.state, on: chronicle.today)
      return since.areas.flatMap(\.activities).map(\.activity)
    }
    #expect(told(since: "2026-02-01") == ["A25"])
    #expect(told(since: "2026-03-02") == [])
    // Years later both are gone from the plan, and each is told of in its own time.
    chronicle.today = day("2027-05-01")
    chronicle.state = chronicle.state.holding(on: chronicle.today)
    #expect(Set(told(since: "2025-10-01")) == ["A25", "L1"])
    let silent = Since(day("2025-10-01"), in: chronicle.state, on: chronicle.today)
      .areas.flatMap(\.silent).map(\.activity)
    #expect(!silent.contains("A25"), "nobody is asked for reports on what is over")
  }
}
