import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct MeetingOnTheWallTests {
  @Test func aPlannedMeetingIsOpenedFromTheWall() throws {
    var session = Session(try .planned())
    try session.type("mj<Enter>")
    #expect(session.chronicle.state.openMeeting?.code == "M-2026-02")
    #expect(session.reply.contains("M-2026-02"))
    #expect(session.screen.contains("M-2026-02 p\u{E5}g\u{E5}r"))
  }

  @Test func whatIsWrittenGoesToTheItemThatIsShown() throws {
    var session = Session(try .convened())
    try session.type("mg6tDiskuterades.<Enter>")
    try session.type("a<Tab>Antecknas.<PgDn><Enter>pMer tid<Enter>")
    let meeting = try #require(session.chronicle.state.openMeeting)
    let item = try #require(meeting.item("area-1"))
    #expect(item.note == "Diskuterades." && item.isParked && item.parkedBecause == "Mer tid")
    let decision = try #require(meeting.decisions.last.flatMap(session.chronicle.state.decision))
    #expect(decision.item == "area-1" && decision.text == "Antecknas.")
    #expect(session.screen.contains("Antecknas.") && session.screen.contains("Mer tid"))
  }

  @Test func aNoteIsWrittenOnAndNotReplacedUnseen() throws {
    var session = Session(try .convened())
    try session.type("mg6tF\u{F6}rst<Enter>t sedan<Enter>")
    let meeting = try #require(session.chronicle.state.openMeeting)
    #expect(meeting.item("area-1")?.note == "F\u{F6}rst sedan")
  }

  @Test func attendanceIsNotedByFunctionAndTheRestAtOnce() throws {
    var session = Session(try .convened())
    try session.type("mg2jj<Enter>2j<Enter>43")
    #expect(session.model.prompt == nil || session.screen.contains("N\u{E4}rvaro"))
    try session.type("<Esc>j<Enter>6")
    let meeting = try #require(session.chronicle.state.openMeeting)
    #expect(meeting.attendance.count == 13)
    #expect(meeting.attendance.filter { $0.attendance.presence == .absent }.count == 1)
    #expect(meeting.attendance.contains { $0.attendance.until != nil })
  }

  @Test func withoutAMeetingNothingIsWrittenAndItIsSaidWhy() throws {
    var session = Session(try .planned())
    try session.type("m<Space>p")
    #expect(session.reply.contains("Inget m\u{F6}te p\u{E5}g\u{E5}r"))
    #expect(session.changes.isEmpty)
  }

  @Test func aRestartGoesOnAtTheItemWithTheDecisionBeingWritten() throws {
    var session = Session(try .convened())
    try session.type("mg6ja<Tab>R\u{E5}det god")
    session.send(.timePassed)
    let position = session.commands.compactMap {
      if case .keepPosition(let text) = $0 { text } else { nil }
    }.last
    var setting = session.model.setting
    setting.position = position
    let restarted = Model(state: session.chronicle.state, setting: setting)
    #expect(restarted.view().text.contains("Nytt beslut"))
    #expect(restarted.view().text.contains("R\u{E5}det god"))
    #expect(restarted.navigation.walkthrough?.step == session.model.navigation.walkthrough?.step)
  }

  @Test func leavingTheWalkthroughForgetsThePosition() throws {
    var session = Session(try .convened())
    try session.type("m<Space>q")
    #expect(session.commands.last == .keepPosition(nil))
    var setting = session.model.setting
    setting.position = "0000000000000000000000009#0 since"
    #expect(Model(state: session.chronicle.state, setting: setting).navigation.walkthrough == nil)
  }

  @Test func theFirstMeetingTakesUpItsWholeAgenda() throws {
    var chronicle = Chronicle(.example, today: day("2026-11-20"))
    let agenda = chronicle.state.standardAgenda(.monthly, of: "KUG", in: .swedish)
    let new = NewMeeting(of: "KUG", on: chronicle.today, place: "Stadshuset", agenda: agenda)
    let id = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    try chronicle.record(.openMeeting(id))
    var session = Session(chronicle)
    try session.type("mg3tInget.<Enter>")
    #expect(session.screen.contains("Inga beslut att f\u{F6}lja upp."))
    #expect(session.chronicle.state.openMeeting?.item("previous")?.note == "Inget.")
    try session.type("<Space>")
    #expect(session.screen.contains("Inget tidigare m\u{F6}te att j\u{E4}mf\u{F6}ra med."))
  }

  /// Another group's meeting, planned and opened on another computer.
  private func openOther(_ session: inout Session) throws -> MeetingID {
    let body = try #require(
      session.chronicle.state.plan.agreement.bodies.first { $0.role != .council })
    let new = NewMeeting(
      of: body.shortName, on: session.chronicle.today,
      agenda: session.chronicle.state.standardAgenda(.monthly, of: body.shortName, in: .swedish))
    let planned = try session.other(.planMeeting(new))
    let id = MeetingID(planned.id.firstFact)
    try session.news(.openMeeting(id))
    return id
  }

  /// As it was found: the wall of one group wrote into the minutes of another.
  @Test func theWallWritesOnlyIntoTheMeetingThatItFollows() throws {
    var session = Session(try .convened())
    let own = try #require(session.chronicle.state.openMeeting?.id)
    try session.type("mg6")
    let other = try openOther(&session)
    #expect(session.screen.contains("M-2026-02"))
    try session.type("tDiskuterades.<Enter>a<Tab>Antecknas.<PgDn><Enter>")
    let state = session.chronicle.state
    #expect(state.meeting(own)?.item("area-1")?.note == "Diskuterades.")
    #expect(state.meeting(own)?.decisions.count == 1)
    #expect(state.meeting(other)?.decisions == [])
    #expect(state.meeting(other)?.items.allSatisfy { $0.note == nil } == true)
  }

  @Test func whereSeveralMeetingsAreOpenOneIsChosen() throws {
    var session = Session(try .convened())
    let other = try openOther(&session)
    try session.type("m")
    #expect(session.screen.contains("Flera m\u{F6}ten p\u{E5}g\u{E5}r"))
    try session.type("2")
    #expect(session.model.navigation.walkthrough?.meeting == other)
    #expect(session.screen.contains("M-2026-03"))
    try session.type("m1")
    #expect(session.model.navigation.walkthrough?.meeting != other)
    try session.type("qvba")
    #expect(session.screen.contains("Flera m\u{F6}ten p\u{E5}g\u{E5}r"))
    try session.type("2")
    #expect(session.screen.contains("Nytt beslut i M-2026-03"))
  }

  @Test func aMeetingThatAnotherOpensIsNotFollowedUntilAKeySaysSo() throws {
    var session = Session(try .planned())
    try session.type("m")
    let planned = try #require(session.chronicle.state.plannedMeetings.first)
    try session.news(.openMeeting(planned.id))
    #expect(session.screen.contains("M-2026-02 (KUG) p\u{E5}g\u{E5}r"))
    try session.type("t")
    #expect(session.changes.isEmpty && session.model.prompt == nil)
    try session.type("m")
    #expect(session.model.navigation.walkthrough?.meeting == planned.id)
  }

  @Test func whatHasChangedIsToldInTheWordsOfTheReportOnceEach() throws {
    let chronicle = try Chronicle.planned()
    let meeting = try #require(chronicle.state.lastMeeting)
    let since = try #require(Since(meeting, in: chronicle.state, on: chronicle.today))
    let session = Session(chronicle, columns: 200, rows: 60)
    let page = WalkthroughPage(.since, Context(model: session.model), since: since)
    let rows = page.blocks.filter { $0.target != nil }
    let told = since.areas.flatMap(\.activities) + since.others
    #expect(rows.count == told.count + since.areas.flatMap(\.goals).count + since.settled.count)
    for activity in told {
      for line in activity.lines + activity.deviations.flatMap(\.lines) {
        let words = chronicle.state.words(of: line, in: .swedish)
        let found = rows.flatMap(\.lines).filter {
          $0.spans.map(\.text.string).joined().contains(words)
        }
        #expect(found.count == 1, "\(words)")
      }
    }
    #expect(rows.allSatisfy { $0.lines.count > 1 })
  }

  @Test func theWallAndTheSpeakerCountTheSameMinutes() throws {
    var session = Session(try .convened())
    try session.type("m")
    let opened = try #require(session.chronicle.state.history.last?.recordedAt)
    // A minute begins on the clock, whatever second the meeting was opened on.
    let minute = opened.seconds - opened.seconds % 60 + 60
    for (seconds, minutes) in [(minute - 1, 0), (minute, 1), (minute + 59, 1), (minute + 60, 2)] {
      session.send(.clockTicked(Timestamp(seconds: seconds, offset: opened.offset)))
      #expect(session.screen.contains("\(minutes) av "))
    }
  }

  @Test(arguments: [0, 12, 59])
  func theHeadingSaysHowLongTheMeetingHasLasted(minutes: Int) throws {
    var session = Session(try .convened())
    try session.type("m")
    let opened = try #require(session.chronicle.state.history.last?.recordedAt)
    session.send(
      .clockTicked(Timestamp(seconds: opened.seconds + Int64(minutes) * 60, offset: opened.offset)))
    #expect(session.screen.contains("\(minutes) av "))
  }
}

/// The second window of the one who leads the meeting.
struct SpeakerTests {
  private func speaker(
    _ chronicle: Chronicle, at position: String?, columns: Int = 80, rows: Int = 24
  ) -> Model {
    Model(
      state: chronicle.state,
      setting: Setting(
        today: chronicle.today, size: Size(columns: columns, rows: rows), workspaceTitle: "Prov",
        readOnlyReason: "", position: position, isSpeaker: true))
  }

  private func position(_ chronicle: Chronicle, _ keys: String) throws -> String {
    var session = Session(chronicle)
    try session.type(keys)
    return try #require(session.model.position).text
  }

  @Test(arguments: FrameTests.sizes)
  func itIsNeverTakenForTheWall(size: (Int, Int)) throws {
    var chronicle = try Chronicle.convened()
    let meeting = try #require(chronicle.state.openMeeting)
    try chronicle.record(.noteItem(meeting.id, "area-1", "Fr\u{E5}ga om l\u{E4}get i centrum."))
    let place = try position(chronicle, "mg6")
    let model = speaker(chronicle, at: place, columns: size.0, rows: size.1)
    expectFrame(model.view(), matches: "speaker-\(size.0)x\(size.1)")
    #expect(model.view().text.contains("TALARVY"))
  }

  @Test func itFollowsTheWallAndSaysWhatComesNext() throws {
    let chronicle = try Chronicle.convened()
    var model = speaker(chronicle, at: nil)
    #expect(model.view().text.contains("V\u{E4}ntar p\u{E5} genomg\u{E5}ngen"))
    _ = model.update(.wallMoved(try position(chronicle, "mg2")))
    #expect(model.view().text.contains("N\u{E4}rvaro"))
    #expect(model.view().text.contains("F\u{F6}reg\u{E5}ende m\u{F6}te"))
  }

  @Test(arguments: ["s", "b", "t", "a", "p", "m", "r", "v", "u", "<Space>", "<Esc>", "1"])
  func noKeyChangesAnythingOrLeavesIt(key: String) throws {
    let chronicle = try Chronicle.convened()
    var model = speaker(chronicle, at: try position(chronicle, "m"))
    let commands = try KeyScript(key).keys.flatMap { model.update(.input(.key($0))) }
    #expect(commands.isEmpty && model.navigation.current.kind == .speaker && model.prompt == nil)
  }
}
