import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

struct WheelFrameTests {
  static let places = [
    Place(name: "indicators", keys: "vi"),
    Place(name: "indicators-falling", keys: "vij"),
    Place(name: "indicators-unmeasured", keys: "vi<End>"),
    Place(name: "indicator", keys: "vi<Enter>"),
    Place(name: "indicator-end", keys: "vi<Enter><End>"),
    Place(name: "measure", keys: "via", isPrompt: true),
    Place(name: "measure-refused", keys: "viasju<PgDn><Enter>", isPrompt: true),
    Place(name: "tree-sparkline", keys: "1"),
    Place(name: "development", keys: "vu"),
    Place(name: "development-earlier", keys: "vujj<lt><Left>"),
    Place(name: "schedule", keys: "vt"),
    Place(name: "schedule-later", keys: "vt<Right>jj"),
    Place(name: "timeline", keys: "vt<Tab>"),
    Place(name: "timeline-near", keys: "vt<Tab>zjjj"),
    Place(name: "timeline-earlier", keys: "vt<Tab>z<lt>"),
    Place(name: "reporting", keys: "vt<Tab><Tab>jj"),
    Place(name: "law", keys: "vl"),
    Place(name: "law-end", keys: "vl<End>"),
  ]

  @Test(arguments: Drawing.all(places))
  func everyPlaceLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .measured(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  @Test(arguments: ["indicators", "indicator", "schedule", "timeline-near", "reporting", "law"])
  func inEnglish(name: String) throws {
    let place = try #require(WheelFrameTests.places.first { $0.name == name })
    var english = Session(try .measured(), language: .english)
    try english.type(place.keys)
    expectFrame(english.model.view(), matches: "\(name)-english")
  }

  @Test(
    arguments: [
      "law", "indicators", "indicator", "timeline", "timeline-near", "schedule", "reporting",
    ], [(60, 18), (80, 24)])
  func withoutColoursAndInASCII(name: String, size: (Int, Int)) throws {
    let place = try #require(WheelFrameTests.places.first { $0.name == name })
    var session = Session(try .measured(), columns: size.0, rows: size.1)
    try session.type(place.keys)
    let frame = session.model.view()
    expectFrame(frame.colourless(), matches: "\(name)-mono-\(size.0)x\(size.1)")
    expectFrame(frame.asciified(), matches: "\(name)-ascii-\(size.0)x\(size.1)")
  }

  @Test(arguments: [("indicators", "vi"), ("timeline", "vt<Tab>"), ("reporting", "vt<Tab><Tab>")])
  func beforeAnythingIsPlanned(name: String, keys: String) throws {
    var session = Session(Chronicle(.unplanned))
    try session.type(keys)
    expectFrame(session.model.view(), matches: "\(name)-empty")
  }

  @Test(arguments: ["indicator", "schedule", "timeline", "reporting", "law"])
  func theSmallestWindowThatIsDrawnIn(name: String) throws {
    let place = try #require(WheelFrameTests.places.first { $0.name == name })
    var session = Session(try .measured(), columns: 40, rows: 10)
    try session.type(place.keys)
    expectFrame(session.model.view(), matches: "\(name)-40x10")
  }
}
