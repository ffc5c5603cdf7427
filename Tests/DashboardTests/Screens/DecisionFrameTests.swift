import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

struct DecisionFrameTests {
  static let places = [
    Place(name: "decisions", keys: "vb"),
    Place(name: "decisions-filter", keys: "vbf"),
    Place(name: "decisions-filtered", keys: "vbf1"),
    Place(name: "decisions-none-shown", keys: "vb/finns inte<Enter>"),
    Place(name: "decision", keys: "vb<Enter>"),
    Place(name: "decision-carry-out", keys: "vbx"),
    Place(name: "decision-new", keys: "vba"),
    Place(name: "decision-phrase", keys: "vbauppdrag<Down>"),
    Place(name: "decision-proposals", keys: "vba<Tab>Antas<Tab>+<Down>-"),
    Place(name: "decision-refused", keys: "vba<PgDn><Enter>"),
    Place(name: "decision-correct", keys: "vbe"),
    Place(name: "activity-decisions", keys: "4jj<Enter>"),
  ]

  @Test(arguments: places, FrameTests.sizes)
  func everyPlaceLooksAsItShould(place: Place, size: (Int, Int)) throws {
    var session = Session(try .deciding(), columns: size.0, rows: size.1)
    try session.type(place.keys)
    expectFrame(session.model.view(), matches: "\(place.name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: FrameTests.sizes)
  func aRegisterWithoutDecisions(size: (Int, Int)) throws {
    var session = Session(try .example(), columns: size.0, rows: size.1)
    try session.type("vb")
    expectFrame(session.model.view(), matches: "decisions-empty-\(size.0)x\(size.1)")
  }

  @Test(arguments: ["decisions", "decision", "decision-proposals"])
  func inEnglishAndInASCII(name: String) throws {
    let place = try #require(DecisionFrameTests.places.first { $0.name == name })
    var english = Session(try .deciding(), language: .english)
    try english.type(place.keys)
    expectFrame(english.model.view(), matches: "\(name)-english")
    var plain = Session(try .deciding())
    try plain.type(place.keys)
    expectFrame(plain.model.view().asciified(), matches: "\(name)-ascii")
  }
}
