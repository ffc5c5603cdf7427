import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct MinutesScreenTests {
  /// The minutes as the surroundings make them, in short.
  private static let lines = [
    PageLine("Minnesanteckningar M-2026-01", role: .heading), PageLine(""),
    PageLine("1. Avvikelser", item: "deviations", role: .heading),
    PageLine("  Inget antecknat.", item: "deviations"), PageLine(""),
    PageLine("2. Skrivelse", item: "own-1", role: .heading),
  ]

  private func open(_ keys: String, columns: Int = 80) throws -> Session {
    var session = Session(try .meeting(), columns: columns)
    try session.type("vm<End>" + keys)
    let meeting = try #require(session.chronicle.state.meetings.first)
    #expect(session.commands.last == .makeMinutes(meeting.id, columns: columns - 3))
    session.send(.minutes(meeting.id, MinutesScreenTests.lines))
    return session
  }

  @Test(arguments: [80, 60])
  func theMinutesAreReadAndTheTextOfAnItemIsChangedWhereItStands(columns: Int) throws {
    var session = try open("p", columns: columns)
    #expect(session.screen.contains("M-2026-01 › Minnesanteckningar, utkast"))
    expectFrame(session.model.view(), matches: "minutes-\(columns)x24")
    try session.type("t")
    #expect(session.reply == "Markera en punkt: dess text kan ändras.")
    try session.type("jjjtTre avvikelser.<Enter>")
    let meeting = try #require(session.chronicle.state.meetings.first)
    #expect(meeting.item("deviations")?.note == "Tre avvikelser.")
    #expect(session.commands.last == .makeMinutes(meeting.id, columns: columns - 3))
  }

  @Test func approvalIsAskedForAndNoIsWhatEnterChooses() throws {
    var session = try open("p")
    let meeting = try #require(session.chronicle.state.meetings.first?.id)
    try session.type("x")
    #expect(session.screen.contains("Godkänn M-2026-01?"))
    expectFrame(session.model.view(), matches: "minutes-approve-80x24")
    try session.type("<Enter>")
    #expect(!session.commands.contains(.approveMinutes(meeting)))
    try session.type("x2")
    #expect(session.commands.last == .approveMinutes(meeting))
  }

  @Test func onlyAClosedMeetingIsApproved() throws {
    var session = Session(try .meeting())
    try session.type("vmjpx")
    #expect(session.reply.contains("pågår") && !session.screen.contains("Godkänn M-"))
  }

  @Test func theFirstApprovalAsksWhoIsWriting() throws {
    var session = Session(try .meeting(), author: nil)
    try session.type("vm<End>px")
    #expect(session.screen.contains("I vilken funktion"))
    try session.type("1")
    #expect(session.screen.contains("Godkänn M-2026-01?"))
  }

  @Test func aTextComesBackFromOnesOwnEditor() throws {
    var session = try open("p")
    try session.type("jjtEtt<C-o>")
    #expect(session.commands.contains(.editText("Ett")))
    session.send(.edited("Ett\ntv\u{E5}"))
    try session.type("<Enter>")
    #expect(session.chronicle.state.meetings.first?.item("deviations")?.note == "Ett\ntv\u{E5}")
  }

  @Test func anEditorThatFailsLosesNothing() throws {
    var session = try open("p")
    try session.type("jjtEtt<C-o>")
    session.send(.failed("Redigeraren saknas."))
    #expect(session.screen.contains("Redigeraren saknas.") && session.screen.contains("Ett"))
  }

  @Test func minutesAreMadeAnewForAnotherSize() throws {
    var session = try open("p")
    let meeting = try #require(session.chronicle.state.meetings.first?.id)
    session.send(.input(.resized(Size(columns: 100, rows: 30))))
    #expect(session.commands.last == .makeMinutes(meeting, columns: 97))
    let count = session.commands.count
    try session.type("j")
    #expect(session.commands.count == count)
  }
}
