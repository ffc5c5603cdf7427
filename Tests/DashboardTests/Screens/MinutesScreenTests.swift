import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct MinutesScreenTests {
  private func open(_ keys: String, columns: Int = 80) throws -> Session {
    var session = Session(try .meeting(), columns: columns)
    try session.type("vm<End>" + keys)
    return session
  }

  private func lines(_ session: Session) -> [PageLine] {
    session.model.navigation.current.as(MinutesScreen.self)?.lines ?? []
  }

  /// The keys that mark the line where an item begins.
  private func keys(to item: AgendaKey, in session: Session) throws -> String {
    let screen = try #require(session.model.navigation.current.as(MinutesScreen.self))
    let place = try #require(screen.lines.firstIndex { $0.item == item })
    return String(repeating: "j", count: place - screen.cursor.place)
  }

  @Test(arguments: [80, 60])
  func theMinutesAreReadAndTheTextOfAnItemIsChangedWhereItStands(columns: Int) throws {
    var session = try open("p", columns: columns)
    #expect(session.screen.contains("M-2026-01 › Minnesanteckningar, utkast"))
    expectFrame(session.model.view(), matches: "minutes-\(columns)x24")
    try session.type("t")
    #expect(session.reply == "Markera en punkt: dess text kan ändras.")
    try session.type(try keys(to: "deviations", in: session) + "tTre avvikelser.<Enter>")
    let meeting = try #require(session.chronicle.state.meetings.first)
    #expect(meeting.item("deviations")?.note == "Tre avvikelser.")
    #expect(lines(session).contains { $0.text.contains("Tre avvikelser.") })
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
    try session.type(try keys(to: "deviations", in: session) + "tEtt<C-o>")
    #expect(session.commands.contains(.editText("Ett")))
    session.send(.edited("Ett\ntv\u{E5}"))
    try session.type("<Enter>")
    #expect(session.chronicle.state.meetings.first?.item("deviations")?.note == "Ett\ntv\u{E5}")
  }

  @Test func anEditorThatFailsLosesNothing() throws {
    var session = try open("p")
    try session.type(try keys(to: "deviations", in: session) + "tEtt<C-o>")
    session.send(.failed("Redigeraren saknas."))
    #expect(session.screen.contains("Redigeraren saknas.") && session.screen.contains("Ett"))
  }

  @Test func minutesAreMadeAnewForAnotherSize() throws {
    var session = try open("p")
    let first = lines(session)
    #expect(first.contains { $0.item == "deviations" && $0.role == .heading })
    session.send(.input(.resized(Size(columns: 60, rows: 30))))
    #expect(lines(session).allSatisfy { $0.text.count <= 57 } && lines(session) != first)
  }
}
