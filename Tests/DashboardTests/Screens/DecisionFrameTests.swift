import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

struct DecisionFrameTests {
  static let places = [
    Place(name: "decisions", keys: "vb"),
    Place(name: "decisions-filter", keys: "vbf", isPrompt: true),
    Place(name: "decisions-filtered", keys: "vbf1"),
    Place(name: "decisions-none-shown", keys: "vb/finns inte<Enter>"),
    Place(name: "decision", keys: "vb<Enter>"),
    Place(name: "decision-carry-out", keys: "vbx", isPrompt: true),
    Place(name: "decision-new", keys: "vba", isPrompt: true),
    Place(name: "decision-phrase", keys: "vbauppdrag<Down>", isPrompt: true),
    Place(name: "decision-proposals", keys: "vba<Tab>Antas<Tab><Tab><Tab>+<Down>-", isPrompt: true),
    Place(name: "decision-refused", keys: "vba<PgDn><Enter>", isPrompt: true),
    Place(name: "decision-correct", keys: "vbe", isPrompt: true),
    Place(name: "activity-decisions", keys: "4jj<Enter>"),
  ]

  @Test(arguments: Drawing.all(places))
  func everyPlaceLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .deciding(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
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
