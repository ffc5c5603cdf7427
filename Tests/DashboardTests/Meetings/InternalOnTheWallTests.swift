import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What is marked as internal does not stand on the wall, where everybody in the room sees it.
struct InternalOnTheWallTests {
  private static let secret = "Hemligheten"

  private func marked(_ mark: String = "intern: ") throws -> Chronicle {
    var chronicle = try Chronicle.convened()
    let text = mark + Self.secret
    let meeting = try #require(chronicle.state.openMeeting)
    let deviation = try #require(chronicle.state.deviations.first)
    let wishes: [Wish] = [
      .noteItem(meeting.id, "area-1", text), .report("A28", text),
      .assess("A05", .deviating, note: text), .attain("D1.1", .partlyAchieved, .up, note: text),
      .changeDeviation(deviation.id, .cause(text)), .changeDeviation(deviation.id, .remedy(text)),
      .parkItem(meeting.id, "area-2", note: text),
    ]
    for wish in wishes { try chronicle.record(wish) }
    return chronicle
  }

  /// Every picture of a walk through the whole wall, with each row pointed at.
  private func walk(_ chronicle: Chronicle, rows: Int = 40) throws -> [String] {
    var session = Session(chronicle, columns: 160, rows: rows)
    try session.type("m")
    var pictures = [session.screen]
    for _ in 0..<60 {
      for _ in 0..<4 {
        try session.type("j")
        pictures.append(session.screen)
      }
      try session.type("<Space>")
      pictures.append(session.screen)
    }
    return pictures
  }

  @Test func itStandsOnNoPageOfTheWall() throws {
    #expect(try walk(marked("")).contains { $0.contains(Self.secret) })
    for picture in try walk(marked()) { #expect(!picture.contains(Self.secret), "\(picture)") }
  }

  @Test func norOnWhatIsOpenedFromTheWallAndEverywhereElseItDoes() throws {
    var session = Session(try marked(), columns: 160, rows: 40)
    try session.type("mg6")
    var opened = 0
    for _ in 0..<8 {
      try session.type("j<Enter>")
      guard session.model.navigation.current.kind != .walkthrough else { continue }
      opened += 1
      try #require(session.model.isBeforeOthers)
      #expect(!session.screen.contains(Self.secret), "\(session.screen)")
      try session.type("m")
    }
    #expect(opened > 2)
    var other = Session(try marked(), columns: 160, rows: 40)
    try other.type("/A28<Enter>")
    for _ in 0..<4 where !other.screen.contains(Self.secret) { try other.type("<Enter>") }
    #expect(other.screen.contains("intern: \(Self.secret)"), "\(other.screen)")
  }

  @Test func itIsWrittenOnAsItIsAndTheWordAloneMarksIt() throws {
    var session = Session(try marked())
    try session.type("mg6t och mer<Enter>")
    let meeting = try #require(session.chronicle.state.openMeeting)
    #expect(meeting.item("area-1")?.note == "intern: \(Self.secret) och mer")
    #expect(!session.screen.contains(Self.secret), "\(session.screen)")
    var another = Session(try .convened())
    try another.type("mg6tintern: \(Self.secret)<Enter>")
    #expect(!another.screen.contains(Self.secret), "\(another.screen)")
    let noted = try #require(another.chronicle.state.openMeeting)
    #expect(noted.item("area-1")?.note == "intern: \(Self.secret)")
  }
}
