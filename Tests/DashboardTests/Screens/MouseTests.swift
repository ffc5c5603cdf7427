import Cells
import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What the mouse does is what keys do.
struct MouseTests {
  private static let openings = [
    "", "1", "v\u{F6}", "va", "vb", "vm", "vs", "vh", "vi", "vl", "vr", "vt", "vv", "m", "?",
    "va<Enter>",
  ]
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 160, rows: 45)]

  /// A row that is pointed at is marked: the terminal's cursor stands in it.
  @Test(arguments: openings, sizes)
  func aPressMarksTheRowThatItStandsAt(opening: String, size: Size) throws {
    var session = Session(try .deviating(), columns: size.columns, rows: size.rows)
    try session.type(opening)
    // Each row that the arrows come to can be pointed at, from wherever one stands.
    var places: [Point] = []
    var walker = session
    for _ in 0..<8 {
      try walker.type("j")
      guard let cursor = walker.model.view().cursor, walker.model.view().text == session.screen
      else { break }
      places.append(cursor)
    }
    for place in places {
      var pointing = session
      pointing.send(
        .input(.mouse(MouseEvent(.press, at: Point(column: place.column + 3, row: place.row)))))
      #expect(pointing.model.view().cursor?.row == place.row, "\(opening) \(place)")
      #expect(pointing.changes.isEmpty)
    }
  }

  @Test func aSecondPressOpensWhatIsMarked() throws {
    var session = Session(try .deviating())
    try session.type("va")
    let cursor = try #require(session.model.view().cursor)
    let below = Point(column: 20, row: cursor.row + 1)
    session.send(.input(.mouse(MouseEvent(.press, at: below))))
    let marked = try #require(session.model.navigation.current.content.selectedDeviation)
    #expect(session.model.navigation.current.kind == .deviations)
    session.send(.input(.mouse(MouseEvent(.press, at: below))))
    #expect(session.model.navigation.current.kind == .deviation)
    #expect(session.model.navigation.current.content.selectedDeviation == marked)
  }

  @Test func aWordOfTheFooterPressesItsKey() throws {
    var session = Session(try .deviating())
    let footer = session.model.view().text(row: 23)
    let place = try #require(footer.range(of: "granskning")?.lowerBound)
    let column = footer.distance(from: footer.startIndex, to: place)
    session.send(.input(.mouse(MouseEvent(.press, at: Point(column: column, row: 23)))))
    #expect(session.model.navigation.current.kind == .review)
  }

  @Test func anOptionOfAMenuIsMarkedAndThenChosen() throws {
    var session = Session(try .deviating())
    try session.type("v")
    let row = try #require(
      (0..<24).first { session.model.view().text(row: $0).contains("avvikelser") })
    let point = Point(column: 10, row: row)
    session.send(.input(.mouse(MouseEvent(.press, at: point))))
    if session.model.prompt != nil { session.send(.input(.mouse(MouseEvent(.press, at: point)))) }
    #expect(session.model.navigation.current.kind == .deviations && session.model.prompt == nil)
  }

  /// What is being written is not left by a hand that touches the mouse.
  @Test func aTextThatIsWrittenStays() throws {
    var session = Session(try .deviating())
    try session.type("1jt")
    try session.type("Halvvägs")
    let before = session.model
    for row in 0..<23 {
      session.send(.input(.mouse(MouseEvent(.press, at: Point(column: 5, row: row)))))
      session.send(.input(.mouse(MouseEvent(.wheelDown, at: Point(column: 5, row: row)))))
    }
    #expect(session.model.prompt == before.prompt && session.model.navigation == before.navigation)
  }

  @Test func theWheelMovesAsTheArrowsDo() throws {
    var (turning, pressing) = (Session(try .deviating()), Session(try .deviating()))
    turning.send(.input(.mouse(MouseEvent(.wheelDown, at: Point(column: 5, row: 5)))))
    try pressing.type("jjj")
    #expect(turning.screen == pressing.screen)
    turning.send(.input(.mouse(MouseEvent(.wheelUp, at: Point(column: 5, row: 5)))))
    try pressing.type("kkk")
    #expect(turning.screen == pressing.screen)
  }

  @Test func aKeyLeavesTheMouseToTheTerminalAndTakesItBack() throws {
    var session = Session(Chronicle())
    try session.type("<F8>")
    #expect(session.commands.contains(.prefer(Preferences(takesMouse: false))))
    #expect(session.reply.contains("F8"))
    try session.type("<F8>")
    #expect(session.commands.last == .prefer(Preferences(takesMouse: true)))
  }

  @Test func aThemeIsChosenAndKeptWithWhatIsChosenBeside() throws {
    var session = Session(Chronicle())
    try session.type("<F8><F9>5")
    #expect(session.commands.last == .prefer(Preferences(theme: .projector, takesMouse: false)))
    try session.type("<F9>")
    guard case .menu(let menu)? = session.model.prompt else {
      Issue.record("no menu")
      return
    }
    #expect(menu.current == Theme.allCases.firstIndex(of: .projector))
  }
}
