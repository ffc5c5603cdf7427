import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

/// Every kind of step on the wall, with a meeting under way.
struct WallFrameTests {
  static let places = [
    Place(name: "wall-opening", keys: "m"),
    Place(name: "wall-attendance", keys: "m<Space>"),
    Place(name: "wall-attendance-menu", keys: "m<Space>j<Enter>", isPrompt: true),
    Place(name: "wall-attended", keys: "m<Space>j<Enter>1j<Enter>4", isPrompt: true),
    Place(name: "wall-earlier", keys: "m<Space><Space>j"),
    Place(name: "wall-since", keys: "m<Space><Space><Space>"),
    Place(name: "wall-area", keys: "mg5"),
    Place(name: "wall-goal", keys: "mg6jj"),
    Place(name: "wall-deviations", keys: "mg<End><Up><Up><Up><Up><Up><Enter>j"),
    Place(name: "wall-decide", keys: "mg<End><Up><Up><Up><Up><Enter>"),
    Place(name: "wall-decision", keys: "mg<End><Up><Up><Up><Up><Enter>ja", isPrompt: true),
    Place(name: "wall-decided", keys: "mg6aAntecknas.<Tab>Antecknas.<PgDn><Enter>"),
    Place(name: "wall-due", keys: "mg<End><Up><Up><Up><Enter>"),
    Place(name: "wall-own", keys: "mg<End><Up><Up><Enter>"),
    Place(name: "wall-park", keys: "mg<End><Up><Up><Enter>p", isPrompt: true),
    Place(name: "wall-parked", keys: "mg<End><Up><Up><Enter>pN\u{E4}sta m\u{F6}te<Enter>"),
    Place(name: "wall-note", keys: "mg6tTv\u{E5} gicks igenom.", isPrompt: true),
    Place(name: "wall-noted", keys: "mg6tTv\u{E5} gicks igenom.<Enter>"),
    Place(name: "wall-closing", keys: "mg<End><Enter>j"),
    Place(name: "wall-closed", keys: "mg<End><Enter>j<Enter>"),
  ]

  @Test(arguments: Drawing.all(places))
  func everyStepLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .convened(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  @Test(arguments: FrameTests.sizes)
  func aPlannedMeetingIsOfferedAndOpened(size: (Int, Int)) throws {
    var session = Session(try .planned(), columns: size.0, rows: size.1)
    try session.type("mj")
    expectFrame(session.model.view(), matches: "wall-planned-\(size.0)x\(size.1)")
  }

  @Test(arguments: places)
  func theSameInEnglish(place: Place) throws {
    var english = Session(try .convened(), language: .english)
    try english.type(place.keys)
    expectFrame(english.model.view(), matches: "\(place.name)-english")
  }
}
