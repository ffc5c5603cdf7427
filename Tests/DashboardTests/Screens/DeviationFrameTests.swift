import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

struct DeviationFrameTests {
  static let places = [
    Place(name: "deviations", keys: "va"),
    Place(name: "deviations-pictures", keys: "va<Tab>"),
    Place(name: "deviations-filter", keys: "vaf", isPrompt: true),
    Place(name: "deviations-filtered", keys: "vaf1f3f63"),
    Place(name: "deviations-none-shown", keys: "va/finns inte<Enter>"),
    Place(name: "deviation", keys: "va<Enter>"),
    Place(name: "deviation-reviews", keys: "va<Enter><PgDn>"),
    Place(name: "deviation-closed", keys: "va<End><Enter>"),
    Place(name: "deviation-edit", keys: "vae", isPrompt: true),
    Place(name: "deviation-reopen", keys: "va<End>i", isPrompt: true),
    Place(name: "review", keys: "r"),
    Place(name: "review-second", keys: "r1"),
    Place(name: "review-worse", keys: "r3Nytt avslag", isPrompt: true),
    Place(name: "review-note", keys: "rt", isPrompt: true),
    Place(name: "review-escalate", keys: "r+", isPrompt: true),
    Place(name: "review-close", keys: "rx", isPrompt: true),
    Place(name: "review-close-refused", keys: "rx<PgDn><Enter>", isPrompt: true),
    Place(name: "review-months", keys: "rp", isPrompt: true),
    Place(name: "review-skipped", keys: "rnnnnn"),
    Place(name: "review-summary", keys: "r13Sämre<Enter>2+Lyft<Enter>21"),
    Place(name: "overview-deviations", keys: ""),
    Place(name: "area-deviations", keys: "1jj"),
    Place(name: "activity-deviations", keys: "vajj<Enter><Enter>"),
    Place(name: "deviation-offer", keys: "1jb3Sen<Enter>", isPrompt: true),
    Place(name: "history-deviations", keys: "vh"),
  ]

  @Test(arguments: Drawing.all(places))
  func everyPlaceLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .deviating(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  @Test(arguments: FrameTests.sizes)
  func aRegisterWithoutDeviations(size: (Int, Int)) throws {
    var session = Session(try .example(), columns: size.0, rows: size.1)
    try session.type("va")
    expectFrame(session.model.view(), matches: "deviations-empty-\(size.0)x\(size.1)")
    try session.type("r")
    expectFrame(session.model.view(), matches: "review-empty-\(size.0)x\(size.1)")
  }

  @Test(arguments: ["deviations", "deviations-pictures", "deviation", "review", "review-summary"])
  func inEnglishInASCIIInMonoAndInTheSmallestWindow(name: String) throws {
    let place = try #require(DeviationFrameTests.places.first { $0.name == name })
    var english = Session(try .deviating(), language: .english)
    try english.type(place.keys)
    expectFrame(english.model.view(), matches: "\(name)-english")
    var plain = Session(try .deviating())
    try plain.type(place.keys)
    expectFrame(plain.model.view().asciified(), matches: "\(name)-ascii")
    expectFrame(mono(plain.model.view()), matches: "\(name)-mono")
    var small = Session(try .deviating(), columns: 40, rows: 10)
    try small.type(place.keys)
    expectFrame(small.model.view(), matches: "\(name)-40x10")
  }

  /// What a terminal without colours shows: words, shapes, weight and reversal are left.
  private func mono(_ frame: Frame) -> Frame {
    var frame = frame
    frame.restyle(frame.bounds) { style in
      var style = style
      style.tone = .plain
      return style
    }
    return frame
  }
}
