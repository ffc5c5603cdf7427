import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// The meeting on the wall: where it is, the points that are work, its end, and the way out and back.
struct RoomTests {
  private func open(
    _ chronicle: Chronicle, _ keys: String, columns: Int = 80, rows: Int = 24
  ) throws -> Session {
    var session = Session(chronicle, columns: columns, rows: rows)
    try session.type(keys)
    return session
  }

  // Where it is.

  @Test func thePagesComeInTheOrderOfTheAgenda() throws {
    var chronicle = try Chronicle.planned()
    let meeting = try #require(chronicle.state.plannedMeetings.first)
    let turned = meeting.items.map(\.planned).reversed() as [AgendaItem]
    try chronicle.record(.changeMeeting(meeting.id, .agenda(turned)))
    try chronicle.record(.openMeeting(meeting.id))
    let session = try open(chronicle, "m")
    let context = Context(model: session.model)
    let keys = WalkthroughStep.all(context).compactMap { $0.key(in: context) }
    let order = keys.reduce(into: [AgendaKey]()) { if $0.last != $1 { $0.append($1) } }
    #expect(order == turned.map(\.key))
  }

  @Test(arguments: FrameTests.sizes)
  func everyPageSaysWhichPointItIs(size: (Int, Int)) throws {
    var session = try open(try .convened(), "m", columns: size.0, rows: size.1)
    let meeting = try #require(session.chronicle.state.openMeeting)
    for _ in 0..<200 {
      let wall = try #require(session.model.navigation.walkthrough)
      let key = try #require(wall.step.key(in: Context(model: session.model)))
      let item = try #require(meeting.item(key))
      #expect(session.screen.contains("Punkt \(item.number) av \(meeting.items.count)"))
      #expect(session.screen.contains("KUG \u{B7} M-2026-02"))
      let before = session.screen
      try session.type("<Space>")
      if session.screen == before { break }
    }
  }

  @Test func theTimeOfAnItemIsCountedWhileItIsShownAndSaysWhenItIsOver() throws {
    var session = try open(try .convened(), "mg5")
    let opened = try #require(session.chronicle.state.history.last?.recordedAt)
    for minute in 0...11 {
      session.send(
        .clockTicked(
          Timestamp(seconds: opened.seconds + Int64(minute) * 60, offset: opened.offset)))
    }
    #expect(session.screen.contains("11 av 10 min, \u{F6}ver"))
    #expect(session.screen.contains("m\u{F6}tet 11 av "))
    try session.type("g3")
    #expect(session.screen.contains("0 av 10 min"))
    // A restart goes on with what has been counted.
    var setting = session.model.setting
    setting.position = session.model.position?.text
    setting.place = nil
    var again = Model(state: session.chronicle.state, setting: setting)
    _ = try KeyScript("g5").keys.map { again.update(.input(.key($0))) }
    #expect(again.view().text.contains("11 av 10 min"))
  }

  @Test func aProgramThatSleptCountsNothing() throws {
    let chronicle = try Chronicle.convened()
    let meeting = try #require(chronicle.state.openMeeting)
    let start = try #require(chronicle.state.history.last?.recordedAt)
    var times = WallTimes(meeting.id)
    times.pass(to: start, at: "area-1")
    times.pass(to: Timestamp(seconds: start.seconds + 3600, offset: start.offset), at: "area-1")
    #expect(times.minutes(of: "area-1") == 0)
    times.pass(to: Timestamp(seconds: start.seconds + 3660, offset: start.offset), at: "area-1")
    #expect(times.minutes(of: "area-1") == 1)
  }

  // The way out and back.

  @Test func escTwiceLeavesAndTheSamePageComesBack() throws {
    var session = try open(try .convened(), "mg6")
    let page = session.screen
    try session.type("<Esc>")
    #expect(session.reply.contains("en g\u{E5}ng till"))
    try session.type("<Esc>")
    #expect(session.reply.contains("forts\u{E4}tter p\u{E5} punkt 4"))
    #expect(session.model.navigation.current.kind == .overview)
    try session.type("m")
    #expect(session.screen == page)
  }

  @Test func anotherScreenOpenedFromTheWallLeadsBackToItWithTheSameKey() throws {
    var session = try open(try .convened(), "mg6")
    let page = session.screen
    try session.type("vb")
    #expect(session.model.navigation.current.kind == .decisions)
    try session.type("m")
    #expect(session.screen == page && session.model.navigation.suspended.count == 1)
    try session.type("o")
    #expect(session.model.navigation.current.kind == .overview)
    try session.type("m")
    #expect(session.screen == page)
  }

  @Test func aKeyThatDoesNothingSaysSo() throws {
    let session = try open(try .convened(), "mz")
    #expect(session.reply.contains("z g\u{F6}r inget h\u{E4}r"))
  }

  @Test func aMeetingOfAnotherDayIsOpenedAfterAQuestion() throws {
    var chronicle = try Chronicle.planned()
    chronicle.today = day("2026-11-25")
    var session = try open(chronicle, "mj<Enter>")
    #expect(session.screen.contains("planerat till 2026-11-20"))
    try session.type("<Enter>")
    #expect(session.changes.isEmpty)
    try session.type("<Enter>2")
    #expect(session.chronicle.state.openMeeting?.code == "M-2026-02")
    // The meeting is of the day that it was held; taken back it is of the one it was planned for.
    #expect(session.chronicle.state.openMeeting?.date == day("2026-11-25"))
    try session.type("u")
    #expect(session.chronicle.state.openMeeting == nil)
    #expect(session.chronicle.state.plannedMeetings.first?.date == day("2026-11-20"))
    try session.type("j<Enter>2")
    let id = try #require(session.chronicle.state.openMeeting?.id)
    try session.chronicle.record(.takeBack(id, note: "Fel"))
    #expect(session.chronicle.state.meeting(id)?.date == day("2026-11-20"))
  }

  @Test func aMeetingThatIsRecordedAfterwardsKeepsItsDay() throws {
    var chronicle = try Chronicle.planned()
    chronicle.today = day("2026-11-25")
    let session = try open(chronicle, "mj<Enter>3")
    #expect(session.chronicle.state.openMeeting?.date == day("2026-11-20"))
  }

  // Points that are work.

  @Test func aDigitJudgesTheMarkedGoal() throws {
    var session = try open(
      try .convened(as: .annual), "mg<End><Up><Up><Up><Up><Up><Up><Up><Enter>")
    #expect(session.screen.contains("Bed\u{F6}mning av m\u{E5}luppfyllelse"))
    try session.type("2")
    #expect(session.reply == "Pila till ett m\u{E5}l f\u{F6}rst.")
    try session.type("j21Tv\u{E5} av tre.<Enter>")
    #expect(
      session.changes.map(\.wishes) == [
        [.attain("D1.1", .partlyAchieved, .up, note: "Tv\u{E5} av tre.")]
      ])
  }

  @Test func aProposalIsAdoptedWithTwoKeysInTheWordsThatItHas() throws {
    var session = try open(try .convened(), "mg<End><Up><Up><Up><Up><Up><Enter>j+")
    #expect(
      session.changes.isEmpty && session.screen.contains("Enter beslutar: 1 antas, 0 avsl\u{E5}s"))
    try session.type("<Enter>")
    let decision = try #require(session.chronicle.state.decisions.last)
    #expect(decision.adopts.count == 1 && decision.item == "decisions")
    #expect(decision.text.hasPrefix("F\u{F6}rslaget antas: A17"))
    #expect(session.chronicle.state.progress(of: "A17") == .dropped)
  }

  @Test func theWordsOfADecisionOnAProposalAreChangedBeforeItIsTaken() throws {
    var session = try open(try .convened(), "mg<End><Up><Up><Up><Up><Up><Enter>j-e")
    #expect(session.screen.contains("F\u{F6}rslaget avsl\u{E5}s: A17"))
    try session.type("<Tab> Nytt prövas i vår.<PgDn><Enter>")
    let decision = try #require(session.chronicle.state.decisions.last)
    #expect(decision.rejects.count == 1 && decision.text.hasSuffix("Nytt prövas i vår."))
  }

  @Test func whatTheReportLacksIsOpenedWhereItIsFilledIn() throws {
    var session = try open(try .convened(as: .annual), "mg<End><Up><Up><Up><Up><Enter>")
    #expect(
      session.screen.contains("Rapport vid hel\u{E5}r") || session.screen.contains("el\u{E5}r"))
    try session.type("j")
    #expect(session.model.navigation.current.content.item != nil)
    try session.type("<Enter>")
    #expect(session.model.navigation.current.kind != .walkthrough)
  }

  @Test func theNextMeetingIsPlannedInPlace() throws {
    var session = try open(try .convened(), "mg<End><Up><Enter>j<Enter>")
    #expect(session.screen.contains("KUG"))
    try session.type("2026-12-11<PgDn><Enter>")
    #expect(session.chronicle.state.plannedMeetings.map(\.date) == [day("2026-12-11")])
    #expect(session.screen.contains("M-2026-03"))
  }

  // The footer.

  @Test(arguments: [
    ("mg<End><Up><Up><Up><Up><Up><Enter>j", ["+ antas", "- avsl\u{E5}s", "e lydelse"]),
    (
      "mg<End><Up><Up><Up><Up><Up><Enter>j+",
      ["+ antas", "- avsl\u{E5}s", "e lydelse", "Enter beslutar"]
    ),
    ("mg2", ["+ alla n\u{E4}rvarande"]), ("mg2jj", ["+ n\u{E4}rvarande", "- f\u{F6}rhinder"]),
    ("mg<End><Enter>", ["x avsluta"]),
  ])
  func theFooterNamesTheKeysThatAnswerWhatIsShown(keys: String, hints: [String]) throws {
    let session = try open(try .convened(), keys)
    let footer = session.screen.split(separator: "\n").last ?? ""
    for hint in hints { #expect(footer.contains(hint), "\(footer)") }
  }

  // Attendance.

  @Test func everybodyIsPresentWithOneKey() throws {
    var session = try open(try .convened(), "mg2+")
    let meeting = try #require(session.chronicle.state.openMeeting)
    #expect(meeting.attendance.count == session.chronicle.state.seats(of: meeting.id).count)
    #expect(meeting.attendance.allSatisfy { $0.attendance.presence == .present })
    try session.type("j-")
    let after = try #require(session.chronicle.state.openMeeting)
    #expect(after.attendance.count { $0.attendance.presence == .absent } == 1)
  }

  @Test(arguments: ["brandchef", "brandchef (Polisen)"])
  func aGuestOfEitherPartyOrNoneIsAdded(guest: String) throws {
    var session = try open(try .convened(), "mg2a")
    #expect(session.screen.contains("Ny deltagare i M-2026-02"))
    try session.type(guest + "<PgDn><Enter>")
    let meeting = try #require(session.chronicle.state.openMeeting)
    let party: PartyID? = guest.hasSuffix("(Polisen)") ? "polis" : nil
    #expect(meeting.attendance.map(\.attendee) == [Attendee("brandchef", party: party)])
    #expect(meeting.attendance.map(\.attendance.presence) == [.coOpted])
    #expect(session.screen.contains("brandchef"))
  }

  @Test func theChairIsChosenAmongThoseWhoAreThere() throws {
    var session = try open(try .convened(), "mg2+jj<Enter>")
    let chair = {
      let state = session.chronicle.state
      return state.openMeeting.flatMap { $0.chair(among: state.seats(of: $0.id)) }
    }
    let before = try #require(chair())
    try session.type("7")
    let after = try #require(chair())
    #expect(after != before && after.function == "administrativ direktör")
  }

  @Test func whoComesLateAndWhoLeavesIsNotedFromAndUntilAnItem() throws {
    var session = try open(try .convened(), "mg2+jj<Enter>5")
    try session.type("jj<Enter><Enter>4")
    // No item before the one that it came at is offered.
    let first = try #require(
      session.model.prompt.flatMap { prompt -> Menu? in
        if case .menu(let menu) = prompt { menu } else { nil }
      })
    #expect(first.options.count == 11, "\(session.screen)")
    try session.type("<Esc><Enter>4<Down><Enter>")
    let meeting = try #require(session.chronicle.state.openMeeting)
    let noted = meeting.attendance.compactMap { one in
      one.attendance.from == nil ? nil : one.attendance
    }
    #expect(noted.map(\.presence) == [.present])
  }

  @Test func whoTakesOverAndWhoKeepsTheRecordIsChosenAndPrinted() throws {
    var session = try open(try .convened(), "mg2+j<Enter>4<Down><Down><Down><Enter>")
    let meeting = try #require(session.chronicle.state.openMeeting)
    #expect(
      session.chronicle.state.readback(of: meeting.id)?.unledAfter?.number == 4,
      "\(session.screen)")
    try session.type("j<Enter>8<Enter>9")
    let after = try #require(session.chronicle.state.openMeeting)
    #expect(after.deputy?.function == "administrativ direktör", "\(session.screen)")
    #expect(after.statedSecretary == "administrativ direktör")
    #expect(session.chronicle.state.readback(of: meeting.id)?.unledAfter == nil)
    let page = WalkthroughPage(
      .attendance, Context(model: session.model).following(meeting.id))
    let lines = page.blocks.flatMap(\.lines).map { $0.spans.map(\.text.string).joined() }
    #expect(lines.contains("Antecknat av: administrativ direkt\u{F6}r"), "\(lines)")
  }

  // The end.

  @Test func theEndAsksOnceAndReadsBackWhatIsMissing() throws {
    var session = try open(try .convened(), "mg<End><Enter>x")
    #expect(session.changes.isEmpty && session.screen.contains("Avsluta M-2026-02?"))
    try session.type("<Enter>")
    #expect(session.chronicle.state.openMeeting != nil)
    try session.type("x2")
    #expect(session.screen.contains("N\u{E4}r slutade m\u{F6}tet?"), "\(session.screen)")
    try session.type("sent<Enter>")
    #expect(session.chronicle.state.openMeeting != nil && session.screen.contains("klockslag"))
    try session.type("<C-u>23.15<Enter>")
    let held = try #require(session.chronicle.state.lastMeeting)
    #expect(session.chronicle.state.openMeeting == nil && held.end?.description == "23:15")
    // The closing and the end are one step.
    try session.type("u")
    #expect(session.chronicle.state.openMeeting?.id == held.id)
    #expect(session.chronicle.state.openMeeting?.end == nil)
  }

  @Test func theClockFillsInWhenTheMeetingEnds() throws {
    var session = try open(try .convened(), "mg<End><Enter>")
    let last = try #require(session.chronicle.state.history.last?.recordedAt)
    session.send(.clockTicked(Timestamp(seconds: last.seconds + 5400, offset: last.offset)))
    try session.type("x2<Enter>")
    let held = try #require(session.chronicle.state.lastMeeting)
    #expect(held.end == ClockTime(Timestamp(seconds: last.seconds + 5400, offset: last.offset)))
  }

  /// A meeting that was left open: the clock of another day says nothing of it.
  @Test func ofAMeetingThatWasLeftOpenItIsAskedWhenItEnded() throws {
    var chronicle = try Chronicle.convened()
    chronicle.today = day("2026-11-25")
    var session = try open(chronicle, "mg<End><Enter>")
    let last = try #require(session.chronicle.state.history.last?.recordedAt)
    session.send(.clockTicked(Timestamp(seconds: last.seconds + 432_000, offset: last.offset)))
    try session.type("x2<Enter>")
    #expect(session.chronicle.state.lastMeeting?.end == nil)
    try session.type("vm/M-2026-02<Enter>e<Tab>15.30<PgDn><Enter>")
    #expect(session.chronicle.state.lastMeeting?.end?.description == "15:30", "\(session.screen)")
  }

  @Test func everybodyPresentIsAnsweredWithACount() throws {
    let session = try open(try .convened(), "mg2+")
    #expect(session.reply.contains("n\u{E4}rvarande: "), "\(session.reply)")
    #expect(!session.reply.contains("direkt\u{F6}r") && session.reply.count < 80)
  }

  @Test func aJudgementInTheMeetingIsExplainedUnlessItIsUnchanged() throws {
    var session = try open(
      try .convened(as: .annual), "mg<End><Up><Up><Up><Up><Up><Up><Up><Enter>j21<Enter>")
    #expect(session.changes.isEmpty && session.screen.contains("Skriv varf\u{F6}r."))
    try session.type("Tv\u{E5} av tre.<Enter>j22<Enter>")
    #expect(
      session.changes.map(\.wishes) == [
        [.attain("D1.1", .partlyAchieved, .up, note: "Tv\u{E5} av tre.")],
        [.attain("D1.2", .partlyAchieved, .level, note: nil)],
      ] || session.changes.count == 2, "\(session.changes)")
  }

  @Test func toAnswerOneProposalMovesNoOther() throws {
    var session = try open(try .convened(), "mg<End><Up><Up><Up><Up><Up><Enter>j")
    let page = { (session: Session) -> [Range<Int>] in
      session.model.navigation.walkthrough.map { $0.page(Context(model: session.model)).rows } ?? []
    }
    let before = page(session)
    try session.type("+")
    #expect(page(session).dropLast() == before.dropLast())
    try session.type("-")
    #expect(page(session).dropLast() == before.dropLast())
  }

  @Test func anItemThatNobodyTouchedIsDoneOrPutOffFromTheLastPage() throws {
    var session = try open(try .convened(), "mg<End><Enter>j<Enter>k")
    let meeting = try #require(session.chronicle.state.openMeeting)
    #expect(meeting.items.first?.note == "Punkten \u{E4}r genomg\u{E5}ngen.")
    try session.type("j<Enter>b<Enter>")
    #expect(session.chronicle.state.openMeeting?.items.contains { $0.isParked } == true)
  }

  // The time machine.

  @Test func thePlanIsLookedAtAsItWasAndNothingCanBeChangedInIt() throws {
    var session = try open(try .convened(), "<lt>")
    #expect(session.screen.contains("s\u{E5} h\u{E4}r s\u{E5}g det ut 2026-09-14"))
    #expect(session.model.state.attainment(of: "D1.2") == nil)
    try session.type("1jjs")
    #expect(session.model.prompt == nil && session.reply.contains("inget kan \u{E4}ndras"))
    try session.news(.report("A05", "Nytt."))
    #expect(session.screen.contains("s\u{E5} h\u{E4}r s\u{E5}g det ut 2026-09-14"))
    try session.type("<Esc>")
    #expect(!session.screen.contains("s\u{E5} h\u{E4}r s\u{E5}g det ut"))
    #expect(session.model.navigation.current.kind == .overview)
    #expect(session.model.state.attainment(of: "D1.2") != nil)
    #expect(session.model.state == session.chronicle.state.holding(on: session.chronicle.today))
  }

  @Test func theWallComesBackToItsPageFromTheLookBack() throws {
    var session = try open(try .convened(), "mg6")
    let page = session.screen
    let position = session.model.position
    try session.type("<lt>")
    #expect(session.screen != page)
    try session.type(">")
    #expect(session.model.lookback == nil && session.model.position == position)
    try session.type("<lt><Esc>")
    session.model.reply = nil
    #expect(session.screen == page)
  }
}
