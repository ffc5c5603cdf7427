import PlanDomain
import TestSupport
import Testing

/// Whatever a council does, undoing all of it leads back to the plan.
struct CouncilStormTests {
  @Test(arguments: UInt64(0)..<24)
  func undoingEverythingGivesTheStartingPlan(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let start = Chronicle(.seated, today: day("2026-03-01"))
    var chronicle = start
    var recorded: [(entry: EntryID, writer: WriterID)] = []
    for step in 0..<60 {
      chronicle.today = day("2026-03-01").adding(days: step / 4)
      let wish = wish(chronicle.state, &generator)
      let writer: WriterID = Bool.random(using: &generator) ? .kansli : .polis
      if let entry = try? chronicle.record(wish, by: writer) { recorded.append((entry.id, writer)) }
    }
    #expect(recorded.count > 20, "too little happened for the test to mean anything")
    for (entry, writer) in recorded.reversed() {
      try chronicle.record(.undo(entry, reason: "Prov"), by: writer)
    }
    let (state, before) = (chronicle.state, start.state)
    #expect(state.activities == before.activities)
    #expect(state.meetings.isEmpty && state.decisions.isEmpty)
    #expect(state.waitingProposals.isEmpty && state.conflicts.isEmpty)
    #expect(state.openMeeting == nil && state.lastMeeting == nil)
    let date = day("2026-03-15")
    #expect(Picture(of: state, on: date) == Picture(of: before, on: date))
  }

  private func wish(_ state: PlanState, _ generator: inout SeededGenerator) -> Wish {
    let number = Int.random(in: 0..<17, using: &generator)
    let activity = state.activities.randomElement(using: &generator)?.id ?? "A01"
    switch number {
    case 0...7: return meetingWish(number, state, &generator)
    case 8...12: return decisionWish(number, activity, state, &generator)
    case 13:
      let id = ActivityID("A9\(Int.random(in: 0...4, using: &generator))") ?? activity
      return .addActivity(Activity(id: id, serves: ["D1.1"], title: "Ny"))
    case 14: return .changeActivity(activity, .title("Ny titel"))
    case 15: return .changeActivity(activity, .text(.how, "P\u{E5} annat s\u{E4}tt"), note: "Prov")
    default: return .progress(activity, to: .dropped, note: "Ers\u{E4}tts")
    }
  }

  private func meetingWish(
    _ number: Int, _ state: PlanState, _ generator: inout SeededGenerator
  ) -> Wish {
    let meeting = state.meetings.randomElement(using: &generator)
    let item = meeting?.items.randomElement(using: &generator)?.key
    guard let meeting, let item, number > 1 else {
      let agenda = state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish)
      return .planMeeting(NewMeeting(of: "R\u{E5}det", on: day("2026-03-20"), agenda: agenda))
    }
    switch number {
    case 2: return .openMeeting(meeting.id)
    case 3: return .closeMeeting(meeting.id)
    case 4: return .reopenMeeting(meeting.id, note: "Prov")
    case 5:
      return .noteItem(meeting.id, item, "Anteckning \(Int.random(in: 0...3, using: &generator))")
    case 6: return .parkItem(meeting.id, item)
    default:
      return .attend(
        meeting.id, Attendee("kommunpolis", party: "polis"),
        Attendance(Bool.random(using: &generator) ? .present : .absent))
    }
  }

  private func decisionWish(
    _ number: Int, _ activity: ActivityID, _ state: PlanState,
    _ generator: inout SeededGenerator
  ) -> Wish {
    let decision = state.decisions.randomElement(using: &generator)
    let proposal = state.waitingProposals.randomElement(using: &generator)?.id
    let due = day("2026-05-0\(Int.random(in: 1...9, using: &generator))")
    switch (number, decision, proposal) {
    case (8, let decision?, _): return .carryOut(decision.id)
    case (9, let decision?, _): return .correctDecision(decision.id, .due(due))
    case (10, _, let proposal?): return .takeDecision(text: "Antas.", adopts: [proposal])
    case (11, _, let proposal?): return .takeDecision(text: "Avsl\u{E5}s.", rejects: [proposal])
    default:
      let terms = DecisionTerms(
        meeting: state.openMeeting?.id, due: due,
        concerns: [Concern(activity.rawValue)].compactMap(\.self),
        supersedes: number == 12 ? decision?.id : nil)
      return .takeDecision(text: "Godk\u{E4}nns.", terms: terms)
    }
  }
}
