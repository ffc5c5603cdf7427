import PlanDomain
import TestSupport
import Testing

/// The plan at a glance: counted, beside how it stood, and the worst named once.
struct GlanceTests {
  var chronicle = Chronicle(today: day("2026-03-01"))

  private func glance(since earlier: Picture? = nil) -> Glance {
    Glance(Picture(of: chronicle.state, on: chronicle.today), since: earlier)
  }

  @Test mutating func whatHasMovedIsCountedAndTheWorseComesFirst() throws {
    try chronicle.record(.assess("A01", .onPlan))
    let before = Picture(of: chronicle.state, on: chronicle.today)
    #expect(glance(since: before).rows.allSatisfy { $0.moves.isEmpty })
    try chronicle.record(.progress("A02", to: .done))
    try chronicle.record(.assess("A01", .deviating, note: "Sent."))
    let moves = glance(since: before).rows.flatMap(\.moves)
    #expect(moves.first == .deviating(1) && moves.contains(.done(1)))
    #expect(moves.map(\.isBetter).first == false)
  }

  @Test mutating func withoutAnEarlierPictureNothingHasMoved() throws {
    try chronicle.record(.assess("A01", .deviating, note: "Sent."))
    #expect(glance().rows.allSatisfy { $0.before == nil && $0.moves.isEmpty })
    #expect(glance().start == nil)
  }

  @Test mutating func theWorstIsNamedOnce() throws {
    try chronicle.record(.assess("A02", .atRisk, note: "Sent."))
    try chronicle.record(.assess("A01", .deviating, note: "Sent."))
    #expect(glance().worst == "A01")
  }

  @Test mutating func thePictureBeforeAMeetingKnowsNothingOfWhatCameAfter() throws {
    try chronicle.record(.progress("A01", to: .ongoing))
    let new = NewMeeting(of: "R\u{E5}det", on: day("2026-03-01"), agenda: [])
    let id = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    let planned = try #require(chronicle.state.meeting(id))
    #expect(Picture(before: planned, in: chronicle.state) == nil)
    try chronicle.record(.openMeeting(id))
    try chronicle.record(.progress("A01", to: .done))
    let meeting = try #require(chronicle.state.meeting(id))
    let picture = try #require(Picture(before: meeting, in: chronicle.state))
    #expect(picture.activity("A01")?.progress == .ongoing)
  }
}
