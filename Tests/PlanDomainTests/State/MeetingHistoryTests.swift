import PlanDomain
import TestSupport
import Testing

/// Meetings, decisions and changes of the plan in any order, and back again.
struct MeetingHistoryTests {
  @Test(arguments: UInt64(0)..<150)
  func undoingAllOfThemGivesTheStartingPicture(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var chronicle = Chronicle()
    let start = Picture(of: chronicle.state, on: day("2026-11-20"))
    for _ in 0..<40 { _ = try? chronicle.record(wish(chronicle.state, using: &generator)) }
    let latest = chronicle.state.history.count
    while let id = chronicle.state.latestToUndo(by: .kansli) {
      try chronicle.record(.undo(id))
      try #require(chronicle.state.history.count <= 2 * latest, "the undos never end")
    }
    #expect(chronicle.state.meetings.isEmpty && chronicle.state.decisions.isEmpty)
    #expect(chronicle.state.waitingProposals.isEmpty && chronicle.state.conflicts.isEmpty)
    #expect(Picture(of: chronicle.state, on: day("2026-11-20")) == start)
  }

  @Test(.fault(.f30), arguments: UInt64(0)..<60)
  func theOrderOfArrivalDoesNotMatter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var chronicle = Chronicle()
    for _ in 0..<40 { _ = try? chronicle.record(wish(chronicle.state, using: &generator)) }
    let state = chronicle.state
    let other = PlanState.replaying(state.history.shuffled(using: &generator), onto: state.plan)
    #expect(other.meetings == state.meetings && other.decisions == state.decisions)
    #expect(other.waitingProposals == state.waitingProposals)
    #expect(
      Picture(of: other, on: day("2026-11-20")) == Picture(of: state, on: day("2026-11-20")))
  }

  private func wish(_ state: PlanState, using generator: inout SeededGenerator) -> Wish {
    let meeting = state.meetings.randomElement(using: &generator)?.id
    let decision = state.decisions.randomElement(using: &generator)?.id
    let waiting = state.waitingProposals.map(\.id).shuffled(using: &generator).prefix(2)
    switch (Int.random(in: 0..<16, using: &generator), meeting, decision) {
    case (0, _, _):
      let agenda = state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish)
      return .planMeeting(NewMeeting(of: "R\u{E5}det", on: day("2026-03-20"), agenda: agenda))
    case (1, let id?, _): return .openMeeting(id)
    case (2, let id?, _): return .closeMeeting(id)
    case (3, let id?, _): return .reopenMeeting(id, note: "Mer")
    case (4, let id?, _): return .noteItem(id, "deviations", "Text \(generator.next() % 5)")
    case (5, let id?, _): return .parkItem(id, "other")
    case (6, let id?, _):
      let presence = Presence.allCases.randomElement(using: &generator) ?? .present
      return .attend(id, Attendee("kommunpolis"), Attendance(presence))
    case (7, let id?, _): return .changeMeeting(id, .place("Sal \(generator.next() % 3)"))
    case (8, _, let id?): return .carryOut(id)
    case (9, _, let id?): return .correctDecision(id, .text("Text \(generator.next() % 5)"))
    case (10, _, let id?): return .takeDecision(text: "Nytt.", terms: .init(supersedes: id))
    case (11, _, _):
      return .takeDecision(
        text: "Antas.", adopts: Array(waiting.prefix(1)), rejects: Array(waiting.dropFirst()),
        terms: .init(meeting: state.openMeeting?.id, due: day("2026-06-01")))
    case (12, _, _): return .progress("A03", to: .dropped, note: "Ryms inte")
    case (13, _, _):
      let end = day("2026-12-01").adding(days: Int(generator.next() % 90))
      let period = Period(from: day("2026-01-01"), to: end)
      return .changeActivity(
        "A01", .schedule(Schedule(period: period ?? .days("2026-01-01", "2026-02-01"))))
    case (14, _, _):
      let id: ActivityID = generator.next() % 2 == 0 ? "A11" : "A12"
      return .addActivity(.sample(id, serves: ["D1.1"], from: "2026-05-01", to: "2026-09-30"))
    default:
      return .changeActivity("A02", .title("Titel \(generator.next() % 4)"), decision: decision)
    }
  }
}
