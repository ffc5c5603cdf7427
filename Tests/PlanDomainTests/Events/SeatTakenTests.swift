import PlanDomain
import TestSupport
import Testing

/// Who has a seat in a group, from which day, by whose decision.
struct SeatTakenTests {
  var chronicle = Chronicle(.deciding)
  let field = BodyMember(function: "enhetschef f\u{E4}lt", party: "kommun", role: .member)

  private mutating func appoint() throws -> DecisionID {
    let terms = DecisionTerms(
      outside: OutsideMeeting(by: "R\u{E5}det", .chair, because: "Br\u{E5}dskar"))
    return try chronicle.record(.takeDecision(text: "Utses.", terms: terms)).decision
  }

  private func functions(_ day: CalendarDate? = nil) -> [String] {
    chronicle.state.seats(in: "SG", on: day).map(\.function)
  }

  @Test mutating func aSeatIsHeldFromTheDayThatItIsTakenUntilTheDayThatItIsLeft() throws {
    let decision = try appoint()
    chronicle.today = day("2026-09-30")
    try chronicle.record(
      Change(.takeSeat(field, in: "SG", decision: decision), date: day("2026-03-15")))
    try chronicle.record(
      Change(
        .leaveSeat(Attendee("enhetschef f\u{E4}lt"), of: "SG", decision: decision),
        date: day("2026-08-01")))
    #expect(functions(day("2026-03-14")) == ["kommunpolis"])
    #expect(functions(day("2026-03-15")) == ["kommunpolis", "enhetschef f\u{E4}lt"])
    #expect(functions(day("2026-07-31")).count == 2 && functions(day("2026-08-01")).count == 1)
    // A seat that the agreement names is left as well, and taken again.
    try chronicle.record(.leaveSeat(Attendee("kommunpolis", party: "polis"), of: "SG"))
    #expect(functions() == [])
  }

  @Test mutating func thoseWhomAnotherGroupAppointsNeedItsDecision() throws {
    #expect(throws: Refusal.appointedBy("R\u{E5}det", "SG")) {
      try chronicle.record(.takeSeat(field, in: "SG"))
    }
    let own = DecisionTerms(meeting: try chronicle.open("SG"))
    let theirs = try chronicle.record(.takeDecision(text: "Vi utser.", terms: own)).decision
    #expect(throws: Refusal.appointedBy("R\u{E5}det", "SG")) {
      try chronicle.record(.takeSeat(field, in: "SG", decision: theirs))
    }
    try chronicle.record(.takeSeat(field, in: "SG", decision: try appoint()))
    #expect(throws: Refusal.seatTaken("enhetschef f\u{E4}lt", in: "SG")) {
      try chronicle.record(.takeSeat(field, in: "SG", decision: try appoint()))
    }
    // The police appoint their own.
    let guest = BodyMember(function: "brottsf\u{F6}rebyggare", party: "polis", role: .member)
    try chronicle.record(.takeSeat(guest, in: "Samordningsgruppen"))
    #expect(functions().count == 3)
    #expect(throws: Refusal.noSeatToLeave("rektor", in: "SG")) {
      try chronicle.record(.leaveSeat(Attendee("rektor"), of: "SG"))
    }
  }

  @Test mutating func whoeverHasASeatOnTheDayIsOfferedInTheMeeting() throws {
    try chronicle.record(.takeSeat(field, in: "SG", decision: try appoint()))
    let meeting = try chronicle.open("SG")
    #expect(chronicle.state.seats(of: meeting).map(\.function).last == "enhetschef f\u{E4}lt")
    try chronicle.record(
      .attend(meeting, Attendee("enhetschef f\u{E4}lt", party: "kommun"), Attendance(.present)))
  }

  @Test mutating func aSeatIsUndoneUntilItIsLeft() throws {
    let decision = try appoint()
    let taken = try chronicle.record(.takeSeat(field, in: "SG", decision: decision))
    let left = try chronicle.record(.leaveSeat(Attendee(field), of: "SG", decision: decision))
    #expect(throws: Refusal.replacedSince(taken.id, by: left.id)) {
      try chronicle.record(.undo(taken.id))
    }
    try chronicle.record(.undo(left.id))
    try chronicle.record(.undo(taken.id))
    #expect(functions() == ["kommunpolis"])
  }

  @Test mutating func aTemporaryGroupTakesNobodyInAfterItsEnd() throws {
    var agreement = ActionPlan.deciding.agreement
    agreement.bodies.append(
      Body(
        role: .operative, name: "Projektet", shortName: "Projektet",
        ends: day("2026-02-28")))
    chronicle = Chronicle(ActionPlan(agreement: agreement, editions: [], activities: []))
    #expect(throws: Refusal.bodyEnded("Projektet", day("2026-02-28"))) {
      try chronicle.record(.takeSeat(field, in: "Projektet"))
    }
  }

  /// A group that ends in June, with a plan that was read before the end was written down.
  private static func temporary(until ends: CalendarDate?) -> ActionPlan {
    var agreement = ActionPlan.deciding.agreement
    agreement.bodies.append(
      Body(role: .operative, name: "Projektet", shortName: "Projektet", ends: ends))
    return ActionPlan(
      agreement: agreement, editions: ActionPlan.small.editions,
      activities: ActionPlan.small.activities)
  }

  @Test mutating func aTemporaryGroupMeetsNoLaterThanItsEnd() throws {
    let ends = day("2026-06-30")
    chronicle = Chronicle(Self.temporary(until: ends))
    func meeting(_ date: String) -> NewMeeting {
      NewMeeting(of: "Projektet", on: day(date), agenda: [])
    }
    #expect(throws: Refusal.bodyEnded("Projektet", ends)) {
      try chronicle.record(.planMeeting(meeting("2026-07-01")))
    }
    let last = MeetingID(try chronicle.record(.planMeeting(meeting("2026-06-30"))).id.firstFact)
    #expect(throws: Refusal.bodyEnded("Projektet", ends)) {
      try chronicle.record(.changeMeeting(last, .date(day("2026-08-15"))))
    }
    try chronicle.record(.changeMeeting(last, .date(day("2026-05-15"))))
  }

  @Test mutating func aMeetingPlannedAfterTheEndThatWasWrittenLaterIsRemarkedOn() throws {
    chronicle = Chronicle(Self.temporary(until: nil))
    for date in ["2026-03-01", "2026-09-01"] {
      let new = NewMeeting(of: "Projektet", on: day(date), agenda: [])
      try chronicle.record(.planMeeting(new))
    }
    #expect(chronicle.state.planRemarks(on: chronicle.today).isEmpty)
    let ended = PlanState.replaying(
      chronicle.state.history, onto: Self.temporary(until: day("2026-06-30")))
    #expect(
      ended.planRemarks(on: chronicle.today)
        == [.meetingAfterEnd("M-2026-02", body: "Projektet", ends: day("2026-06-30"))])
  }
}
