import Cells
@testable import Dashboard
import PlanDomain
import TestSupport
import Testing

/// The plan on the wall: forward, back, and changes only where someone has pointed.
struct WalkthroughTests {
  @Test func theRemoteGoesThroughEveryGoalAndBack() throws {
    var session = Session(try .example())
    try session.type("m")
    var seen = [session.screen]
    for _ in 0..<200 {
      try session.type("<Space>")
      guard session.screen != seen.last else { break }
      seen.append(session.screen)
    }
    for goal in session.model.picture.areas.flatMap(\.goals) {
      let start = ScreenText("\(goal.number) \(goal.title)").wrapped(to: 70)[0].string
      #expect(seen.contains { $0.contains(start) }, "\(goal.number)")
    }
    #expect(seen.last?.contains("Avslutning") == true)
    try session.type("<PgDn>")
    #expect(session.screen == seen.last)
    for screen in seen.dropLast().reversed() {
      try session.type("<PgUp>")
      #expect(session.screen == screen)
    }
  }

  @Test(arguments: [".", "<F5>", "<Esc>", "<Space>", "<BS>", "<PgUp>", "<PgDn>"])
  func noKeyOfARemoteLeavesOrChangesAnything(key: String) throws {
    var session = Session(try .example())
    try session.type("mg3j" + key)
    #expect(session.changes.isEmpty)
    #expect(session.screen.contains("Genomgång"))
  }

  @Test(arguments: ["s4", "b1", "tText<Enter>"])
  func nothingChangesBeforeSomeoneHasPointed(keys: String) throws {
    var session = Session(try .example())
    try session.type("mg3" + keys)
    #expect(session.changes.isEmpty)
    try session.type("<Esc>m")
    #expect(session.screen.contains("Genomgång"))
  }

  @Test func aStatusIsChangedWhereItStandsAndTheStepStays() throws {
    var session = Session(try .example())
    try session.type("mg3jjs4")
    #expect(session.changes.map(\.wishes) == [[.progress("A01", to: .done)]])
    #expect(session.screen.contains("3 av 24") && session.screen.contains("genomförd"))
    try session.type("kb21<Enter>")
    #expect(session.changes.last?.wishes == [.attain("D1.1", .partlyAchieved, .up)])
  }

  @Test func theListOfStepsJumps() throws {
    var session = Session(try .example())
    try session.type("mg<End><Enter>")
    #expect(session.screen.contains("24 av 24"))
    try session.type("g2")
    #expect(session.screen.contains("2 av 24"))
    try session.type("q")
    #expect(session.model.navigation.current.kind == .overview)
  }

  @Test func anOpenedActivityLeadsBackToItsStep() throws {
    var session = Session(try .example())
    try session.type("mg3jj<Enter>")
    #expect(session.screen.contains("Aktivitet A01"))
    try session.type("<Esc>")
    #expect(session.screen.contains("3 av 24"))
  }

  @Test func whatAnotherChangesShowsInTheStep() throws {
    var session = Session(try .example())
    try session.type("mg3")
    try session.news(.progress("A01", to: .paused, note: "Väntar"))
    #expect(session.screen.contains("pausad") && session.screen.contains("3 av 24"))
  }

  @Test func aPlanWithoutSubGoalsIsGoneThroughAreaByArea() throws {
    var session = Session(Chronicle(.flat, today: day("2026-03-01")))
    try session.type("mg2")
    #expect(session.screen.contains(session.model.picture.areas[0].area.title))
  }
}
