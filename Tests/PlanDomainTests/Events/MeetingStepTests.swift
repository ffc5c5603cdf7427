import PlanDomain
import TestSupport
import Testing

/// Opening, closing and reopening a meeting are not undone under those who work in it.
struct MeetingStepTests {
  var chronicle = Chronicle(.seated)
  private let chief = Attendee("s\u{E4}kerhetschef", party: "kommun")

  private mutating func plan(_ date: String = "2026-03-01") throws -> MeetingID {
    let agenda = chronicle.state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish)
    let new = NewMeeting(of: "R\u{E5}det", on: day(date), agenda: agenda)
    return MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
  }

  private mutating func open() throws -> MeetingID {
    let id = try plan()
    try chronicle.record(.openMeeting(id))
    return id
  }

  private func stage(_ id: MeetingID) -> MeetingStage? { chronicle.state.meeting(id)?.stage }

  private func document(_ chronicle: Chronicle) throws -> FrozenDocument {
    let digest = try #require(FileDigest(String(repeating: "a", count: 64)))
    let last = try #require(chronicle.state.history.last { $0.writer == .kansli })
    let head = ChainHead(
      writer: .kansli, number: last.number, hash: String(repeating: "0a", count: 16))
    return FrozenDocument(file: "M-2026-01.md", digest: digest, heads: [head].compactMap(\.self))
  }

  @Test mutating func anOpeningIsUndoneWhileNothingRestsOnIt() throws {
    let id = try open()
    try chronicle.record(.undo())
    #expect(stage(id) == .planned)
  }

  /// As it was found: the secretary's notes were left in a meeting that had not begun.
  @Test mutating func anOpeningIsNotUndoneUnderTheSecretary() throws {
    let id = try open()
    let opened = try #require(chronicle.state.history.last)
    let note = try chronicle.record(.noteItem(id, "deviations", "Diskuteras."), by: .polis)
    #expect(throws: Refusal.meetingInUse("M-2026-01", by: note.id)) {
      try chronicle.record(.undo())
    }
    #expect(throws: Refusal.meetingInUse("M-2026-01", by: note.id)) {
      try chronicle.record(.undo(opened.id, reason: "Fel"))
    }
    #expect(stage(id) == .open)
    #expect(
      chronicle.state.obstacle(toUndoingLatestBy: .kansli)
        == .meetingInUse("M-2026-01", by: note.id))
  }

  @Test mutating func aClosingAndAReopeningAreNotUndoneOnceMoreIsRecorded() throws {
    let id = try open()
    try chronicle.record(.closeMeeting(id))
    let later = try chronicle.record(.report("A02", "Efter m\u{F6}tet"), by: .polis)
    #expect(throws: Refusal.meetingInUse("M-2026-01", by: later.id)) {
      try chronicle.record(.undo())
    }
    try chronicle.record(.reopenMeeting(id, note: "Ett beslut saknas"))
    let decision = try chronicle.record(
      .takeDecision(text: "Antas.", terms: .init(meeting: id)), by: .polis)
    #expect(throws: Refusal.meetingInUse("M-2026-01", by: decision.id)) {
      try chronicle.record(.undo())
    }
    #expect(stage(id) == .open)
  }

  @Test mutating func theStepIsTakenBackByItselfWithAReason() throws {
    let id = try open()
    try chronicle.record(.noteItem(id, "deviations", "Diskuteras."), by: .polis)
    #expect(throws: Refusal.noteRequired(.takingBack)) {
      try chronicle.record(.takeBack(id, note: " "))
    }
    try chronicle.record(.takeBack(id, note: "Fel m\u{F6}te"))
    #expect(stage(id) == .planned && chronicle.state.entries(during: id).isEmpty)
    try chronicle.record(.openMeeting(id))
    try chronicle.record(.closeMeeting(id))
    try chronicle.record(.report("A02", "Efter m\u{F6}tet"), by: .polis)
    try chronicle.record(.takeBack(id, note: "Vi var inte klara"))
    #expect(stage(id) == .open)
    try chronicle.record(.closeMeeting(id))
    try chronicle.record(.reopenMeeting(id, note: "Ett beslut saknas"))
    try chronicle.record(.takeBack(id, note: "Fel m\u{F6}te"))
    #expect(stage(id) == .closed)
  }

  @Test mutating func aMeetingWithDecisionsIsNotPlannedAgain() throws {
    let id = try open()
    let decision = try chronicle.record(.takeDecision(text: "Antas.", terms: .init(meeting: id)))
    #expect(throws: Refusal.meetingInUse("M-2026-01", by: decision.id)) {
      try chronicle.record(.takeBack(id, note: "Fel m\u{F6}te"))
    }
    #expect(throws: Refusal.meetingStage("M-2026-01", .planned)) {
      try chronicle.record(.undo())
      try chronicle.record(.takeBack(id, note: "Fel m\u{F6}te"))
      try chronicle.record(.takeBack(id, note: "Fel m\u{F6}te"))
    }
  }

  /// As it was found: undo went back past the approval to a review that the frozen minutes tell of.
  @Test mutating func undoSaysThatTheMinutesAreApprovedAndGoesNoFurther() throws {
    let deviation = try chronicle.open(.sample())
    let id = try open()
    try chronicle.record(.reviewDeviation(deviation, .unchanged))
    try chronicle.record(.closeMeeting(id))
    let review = try #require(chronicle.state.history.dropLast().last)
    try chronicle.record(.approveMinutes(id, try document(chronicle)))
    let approval = try #require(chronicle.state.history.last)
    #expect(throws: Refusal.standsInMinutes(approval.id, "M-2026-01")) {
      try chronicle.record(.undo())
    }
    #expect(throws: Refusal.standsInMinutes(review.id, "M-2026-01")) {
      try chronicle.record(.undo(review.id, reason: "Fel"))
    }
    #expect(chronicle.state.deviation(deviation)?.reviews.count == 1)
    let later = try chronicle.record(.report("A02", "Efter m\u{F6}tet"))
    try chronicle.record(.undo())
    #expect(!chronicle.state.isInEffect(later.id))
  }

  @Test mutating func whatAnotherRecordedWithoutTheMinutesKnowingIsUndone() throws {
    let id = try open()
    let report = try chronicle.record(.report("A02", "Under m\u{F6}tet"), by: .polis)
    try chronicle.record(.closeMeeting(id))
    // The minutes rest on what this writer has, and on nothing of the other's.
    try chronicle.record(.approveMinutes(id, try document(chronicle)))
    try chronicle.record(.undo(), by: .polis)
    #expect(!chronicle.state.isInEffect(report.id))
  }

  @Test mutating func aDecisionAfterTheMeetingKeepsItsDay() throws {
    let id = try open()
    try chronicle.record(.closeMeeting(id))
    chronicle.today = day("2026-03-09")
    try chronicle.record(.reopenMeeting(id, note: "Ett beslut saknas"))
    let entry = try chronicle.record(.takeDecision(text: "Antas.", terms: .init(meeting: id)))
    #expect(chronicle.state.decision(entry.decision)?.date == day("2026-03-01"))
    let given = try chronicle.record(
      Change(.takeDecision(text: "Antas.", terms: .init(meeting: id)), date: day("2026-03-05")))
    #expect(chronicle.state.decision(given.decision)?.date == day("2026-03-05"))
    let outside = try chronicle.record(.takeDecision(text: "Antas."))
    #expect(chronicle.state.decision(outside.decision)?.date == day("2026-03-09"))
  }

  @Test mutating func whatIsDoneOnAnotherDayIsNotDoneInTheMeeting() throws {
    let id = try open()
    let during = try chronicle.record(.report("A02", "Under m\u{F6}tet"))
    chronicle.today = day("2026-03-04")
    try chronicle.record(.report("A03", "Dagar senare"), by: .polis)
    let about = try chronicle.record(
      Change(.report("A01", "Sades p\u{E5} m\u{F6}tet"), date: day("2026-03-01")))
    try chronicle.record(.closeMeeting(id))
    let told = chronicle.state.facts(during: id).map(\.entry)
    #expect(told.contains(during.id) && told.contains(about.id))
    #expect(chronicle.state.facts(during: id).count == 3)
  }

  @Test mutating func theChairIsOneWhoWasThere() throws {
    let id = try open()
    let seats = chronicle.state.plan.agreement.bodies[0].members
    #expect(chronicle.state.meeting(id)?.chair(among: seats) == nil)
    try chronicle.record(.attend(id, chief, .init(.present)))
    #expect(chronicle.state.meeting(id)?.chair(among: seats) == chief)
    try chronicle.record(.attend(id, chief, .init(.absent)))
    #expect(chronicle.state.meeting(id)?.chair(among: seats) == nil)
    let other = Responsible(party: "polis", function: "kommunpolis")
    #expect(throws: Refusal.absentChair("s\u{E4}kerhetschef")) {
      try chronicle.record(
        .changeMeeting(id, .chair(Responsible(party: "kommun", function: "s\u{E4}kerhetschef"))))
    }
    try chronicle.record(.closeMeeting(id))
    try chronicle.record(.changeMeeting(id, .chair(other)))
    #expect(
      chronicle.state.meeting(id)?.chair(among: seats) == Attendee("kommunpolis", party: "polis"))
    #expect(throws: Refusal.noSeat("rektor")) {
      try chronicle.record(
        .changeMeeting(id, .chair(Responsible(party: "polis", function: "rektor"))))
    }
  }

  @Test mutating func severalOpenMeetingsAreToldApart() throws {
    let id = try open()
    #expect(chronicle.state.openMeeting?.id == id && chronicle.state.openMeetings.map(\.id) == [id])
  }
}
