import PlanDomain
import TestSupport
import Testing

struct MeetingTests {
  var chronicle = Chronicle(.seated)

  private mutating func plan(
    _ date: String = "2026-03-01", agenda: [AgendaItem]? = nil
  ) throws -> MeetingID {
    let agenda = agenda ?? chronicle.state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish)
    let new = NewMeeting(of: "R\u{E5}det", on: day(date), agenda: agenda)
    return MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
  }

  /// A meeting that has been opened.
  private mutating func open(_ date: String = "2026-03-01") throws -> MeetingID {
    let id = try plan(date)
    try chronicle.record(.openMeeting(id))
    return id
  }

  private func meeting(_ id: MeetingID) throws -> Meeting {
    try #require(chronicle.state.meeting(id))
  }

  private var document: FrozenDocument {
    get throws {
      let digest = try #require(FileDigest(String(repeating: "a", count: 64)))
      return FrozenDocument(file: "M-2026-01.md", digest: digest, heads: [])
    }
  }

  private func attention(_ date: String) -> [Attention] {
    Picture(of: chronicle.state, on: day(date)).attention
  }

  @Test mutating func aMeetingThatNobodyEndedNeedsAttentionFromTheNextDayOn() throws {
    let id = try open("2026-03-01")
    #expect(attention("2026-03-01").allSatisfy { $0.meeting == nil })
    #expect(attention("2026-03-03").contains(.meetingLeftOpen(id, days: 2)))
    try chronicle.record(.closeMeeting(id))
    #expect(attention("2026-03-03").allSatisfy { $0.meeting == nil })
  }

  @Test mutating func aMeetingIsPlannedOpenedClosedAndApproved() throws {
    let id = try plan()
    #expect(chronicle.state.openMeeting == nil && chronicle.state.lastMeeting == nil)
    try chronicle.record(.openMeeting(id))
    #expect(chronicle.state.openMeeting?.code == "M-2026-01")
    try chronicle.record(.closeMeeting(id))
    #expect(chronicle.state.lastMeeting?.id == id && chronicle.state.openMeeting == nil)
    try chronicle.record(.approveMinutes(id, try document))
    #expect(try meeting(id).stage == .approved && meeting(id).minutes?.document == document)
    #expect(throws: Refusal.meetingStage("M-2026-01", .approved)) {
      try chronicle.record(.reopenMeeting(id, note: "Ett beslut saknas"))
    }
  }

  @Test mutating func nothingIsSkipped() throws {
    let id = try plan()
    #expect(throws: Refusal.meetingStage("M-2026-01", .planned)) {
      try chronicle.record(.closeMeeting(id))
    }
    #expect(throws: Refusal.meetingStage("M-2026-01", .planned)) {
      try chronicle.record(.takeDecision(text: "Antas.", terms: .init(meeting: id)))
    }
    try chronicle.record(.openMeeting(id))
    #expect(throws: Refusal.meetingStage("M-2026-01", .open)) {
      try chronicle.record(.approveMinutes(id, try document))
    }
  }

  @Test mutating func aGroupHasOneOpenMeeting() throws {
    let first = try open()
    let second = try plan("2026-04-01")
    #expect(throws: Refusal.otherMeetingOpen("M-2026-01")) {
      try chronicle.record(.openMeeting(second))
    }
    let closing = try chronicle.record(.closeMeeting(first))
    let opening = try chronicle.record(.openMeeting(second))
    #expect(throws: Refusal.otherMeetingOpen("M-2026-02")) {
      try chronicle.record(.reopenMeeting(first, note: "Mer"))
    }
    #expect(throws: Refusal.replacedSince(closing.id, by: opening.id)) {
      try chronicle.record(.undo(closing.id))
    }
  }

  @Test mutating func aClosedMeetingIsReopenedWithAReason() throws {
    let id = try open()
    try chronicle.record(.closeMeeting(id))
    #expect(throws: Refusal.noteRequired(.reopeningMeeting)) {
      try chronicle.record(.reopenMeeting(id, note: " "))
    }
    try chronicle.record(.reopenMeeting(id, note: "Ett beslut saknades"))
    #expect(try meeting(id).stage == .open)
  }

  @Test mutating func membersArePresentOrAbsentAndOthersAreCoOpted() throws {
    let id = try open()
    try chronicle.record(.attend(id, Attendee("s\u{E4}kerhetschef"), Attendance(.present)))
    try chronicle.record(
      .attend(id, Attendee("kommunpolis"), Attendance(.absent)))
    #expect(throws: Refusal.noSeat("rektor")) {
      try chronicle.record(.attend(id, Attendee("rektor"), Attendance(.present)))
    }
    try chronicle.record(
      .attend(id, Attendee("rektor"), Attendance(.coOpted, until: "deviations")))
    #expect(throws: Refusal.unknownItem("own-9")) {
      try chronicle.record(.attend(id, Attendee("rektor"), Attendance(.coOpted, until: "own-9")))
    }
    let attendance = try meeting(id).attendance
    #expect(
      attendance.map(\.attendee) == [
        Attendee("s\u{E4}kerhetschef", party: "kommun"), Attendee("kommunpolis", party: "polis"),
        Attendee("rektor"),
      ])
    #expect(attendance.map(\.attendance.presence) == [.present, .absent, .coOpted])
  }

  @Test mutating func notesStandUnderTheirItemAndAreTakenAwayByAnEmptyOne() throws {
    let id = try open()
    try chronicle.record(.noteItem(id, "deviations", " Genomg\u{E5}ng. "))
    #expect(try meeting(id).item("deviations")?.note == "Genomg\u{E5}ng.")
    let kept = try meeting(id).items.map(\.planned).filter { $0.key != "deviations" }
    #expect(throws: Refusal.itemInUse("deviations")) {
      try chronicle.record(.changeMeeting(id, .agenda(kept)))
    }
    try chronicle.record(.noteItem(id, "deviations", ""))
    #expect(try meeting(id).item("deviations")?.note == nil)
    try chronicle.record(.changeMeeting(id, .agenda(kept)))
    #expect(throws: Refusal.unknownItem("deviations")) {
      try chronicle.record(.noteItem(id, "deviations", "Igen"))
    }
  }

  @Test mutating func whatIsPutOffAndDecidedCarriesOverToTheNextMeeting() throws {
    let first = try open()
    let own = AgendaItem("own-1", title: "Skrivelse")
    try chronicle.record(
      .changeMeeting(first, .agenda(try meeting(first).items.map(\.planned) + [own])))
    try chronicle.record(.parkItem(first, "own-1", note: "Tiden r\u{E4}ckte inte"))
    #expect(throws: Refusal.alreadyParked("own-1")) {
      try chronicle.record(.parkItem(first, "own-1"))
    }
    let decided = try chronicle.record(
      .takeDecision(text: "Antas.", terms: .init(meeting: first, item: "decisions"))
    ).decision
    try chronicle.record(.closeMeeting(first))
    let agenda = chronicle.state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish)
    #expect(agenda.contains(own))
    let second = try plan("2026-04-01", agenda: agenda)
    let left = chronicle.state.carriedOver(to: second)
    #expect(left.decisions.map(\.id) == [decided])
    #expect(left.items.map(\.planned) == [own] && left.items.map(\.meeting) == [first])
    try chronicle.record(.openMeeting(second))
    try chronicle.record(.closeMeeting(second))
    let untouched = chronicle.state.carriedOver(to: "R\u{E5}det").items
    #expect(untouched.map(\.planned) == [own] && untouched.map(\.isUntouched) == [true])
    try chronicle.record(.noteItem(second, "own-1", "Besvarad."))
    #expect(chronicle.state.carriedOver(to: "R\u{E5}det").items.isEmpty, "it was taken up")
    #expect(chronicle.state.carriedOver(to: "R\u{E5}det").decisions.isEmpty)
    #expect(chronicle.state.carriedOver(to: second).decisions.map(\.id) == [decided])
    #expect(chronicle.state.meeting(before: second)?.id == first)
  }

  @Test mutating func nothingOfAnApprovedMeetingIsUndone() throws {
    let id = try open()
    let decision = try chronicle.record(.takeDecision(text: "Antas.", terms: .init(meeting: id)))
    let closing = try chronicle.record(.closeMeeting(id))
    let approval = try chronicle.record(.approveMinutes(id, try document))
    for entry in [decision, closing, approval] {
      #expect(throws: Refusal.standsInMinutes(entry.id, "M-2026-01")) {
        try chronicle.record(.undo(entry.id))
      }
    }
  }

  @Test mutating func aPlannedMeetingIsUndoneOnlyWhileNothingIsSaidAboutIt() throws {
    let id = try plan()
    let note = try chronicle.record(.noteItem(id, "opening", "Fika"))
    #expect(throws: Refusal.replacedSince(id.fact.entry, by: note.id)) {
      try chronicle.record(.undo(id.fact.entry))
    }
    try chronicle.record(.undo())
    try chronicle.record(.undo())
    #expect(chronicle.state.meetings.isEmpty)
    _ = try plan()
    #expect(chronicle.state.meetings.map(\.code) == ["M-2026-02"], "a number is never reused")
  }

  @Test mutating func soundAgendasOnly() throws {
    let twice = [AgendaItem("own-1", title: "A"), AgendaItem("own-1", title: "B")]
    #expect(throws: Refusal.repeatedItem("own-1")) { try plan(agenda: twice) }
    #expect(throws: Refusal.emptyText) { try plan(agenda: [AgendaItem("own-1", title: " ")]) }
    #expect(throws: Refusal.plannedTime(0)) {
      try plan(agenda: [AgendaItem("own-1", title: "A", minutes: 0)])
    }
    #expect(throws: Refusal.unknownBody("Klubben")) {
      try chronicle.record(
        .planMeeting(NewMeeting(of: "Klubben", on: day("2026-03-01"), agenda: [])))
    }
  }

  @Test(arguments: MeetingKind.allCases, Language.allCases)
  func everyStandardAgendaIsSound(kind: MeetingKind, language: Language) throws {
    var chronicle = Chronicle(.seated)
    let agenda = chronicle.state.standardAgenda(kind, of: "R\u{E5}det", in: language)
    let new = NewMeeting(of: "R\u{E5}det", on: day("2026-03-01"), kind: kind, agenda: agenda)
    try chronicle.record(.planMeeting(new))
    let meeting = try #require(chronicle.state.meetings.first)
    #expect(meeting.items.map(\.planned) == agenda && meeting.plannedMinutes >= 30)
    #expect(meeting.items.contains { $0.title == "Stoppa v\u{E5}ldet" } == (kind != .other))
    #expect(
      agenda.first?.key == StandardItem.opening.key && agenda.last?.key == StandardItem.next.key)
  }

  @Test mutating func theNextMeetingIsAnOccasion() throws {
    let id = try plan("2026-03-20")
    let picture = Picture(of: chronicle.state, on: day("2026-03-12"))
    #expect(
      picture.occasions.first?.matter == .meeting(id, "M-2026-01", body: "R\u{E5}det")
        && chronicle.state.nextMeeting(from: day("2026-03-12"))?.id == id)
  }
}
