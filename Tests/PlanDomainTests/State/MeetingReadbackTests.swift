import PlanDomain
import TestSupport
import Testing

/// What is read back before a meeting ends, and what goes to the next agenda by itself.
struct MeetingReadbackTests {
  var chronicle = Chronicle(today: day("2026-03-01"))

  private mutating func open(_ agenda: [AgendaItem]) throws -> MeetingID {
    let new = NewMeeting(of: "R\u{E5}det", on: chronicle.today, agenda: agenda)
    let id = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    try chronicle.record(.openMeeting(id))
    return id
  }

  private static let agenda = [
    AgendaItem("opening", title: "\u{D6}ppnande"), AgendaItem("own-1", title: "Skrivelse"),
    AgendaItem("own-2", title: "Studiebes\u{F6}k"), AgendaItem("own-3", title: "Lokaler"),
  ]

  @Test mutating func whatNobodyHasTouchedIsReadBack() throws {
    let id = try open(Self.agenda)
    try chronicle.record(.noteItem(id, "own-1", "L\u{E4}stes upp."))
    try chronicle.record(.parkItem(id, "own-2"))
    let decision = try chronicle.record(
      .takeDecision(text: "Antas.", terms: .init(meeting: id, item: "own-3"))
    ).decision
    let back = try #require(chronicle.state.readback(of: id))
    #expect(back.untouched.map(\.key) == ["opening"])
    #expect(back.untouchedOwn.isEmpty)
    #expect(back.decisions.map(\.id) == [decision])
    #expect(back.next == nil && !back.isWhole)
  }

  @Test mutating func whatWasNeitherDoneNorPutOffGoesToTheNextAgenda() throws {
    let id = try open(Self.agenda)
    try chronicle.record(.noteItem(id, "own-1", "L\u{E4}stes upp."))
    try chronicle.record(.parkItem(id, "own-2", note: "Tiden r\u{E4}ckte inte."))
    try chronicle.record(.closeMeeting(id))
    let items = chronicle.state.carriedOver(to: "R\u{E5}det").items
    #expect(items.map(\.planned.key) == ["own-2", "own-3"])
    #expect(items.map(\.isUntouched) == [false, true])
    let next = chronicle.state.standardAgenda(.monthly, of: "R\u{E5}det", in: .swedish).map(\.key)
    #expect(next.contains("own-2") && next.contains("own-3") && !next.contains("own-1"))
    #expect(next.count { $0 == "opening" } == 1)
  }

  @Test mutating func theNextMeetingIsOneOfTheSameGroup() throws {
    let id = try open([])
    #expect(chronicle.state.meeting(after: id) == nil)
    let new = NewMeeting(of: "R\u{E5}det", on: day("2026-04-01"), agenda: [])
    let next = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    #expect(chronicle.state.meeting(after: id)?.id == next)
    #expect(chronicle.state.readback(of: id)?.next?.id == next)
  }
}
