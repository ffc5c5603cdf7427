import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

/// A place in the program that has golden pictures.
struct Place: CustomTestStringConvertible, Sendable {
  let name: String
  let keys: String
  /// Whether a menu or a text lies over the screen there, so that one size is enough.
  var isPrompt = false

  var testDescription: String { name }

  static let all = [
    Place(name: "overview", keys: ""),
    Place(name: "overview-attention", keys: "<Tab>jj"),
    Place(name: "area", keys: "1jj"),
    Place(name: "area-goal", keys: "1"),
    Place(name: "area-detail", keys: "1jj<Tab>jjjjjjjjj"),
    Place(name: "all-areas", keys: "vp/narkotika<Enter>"),
    Place(name: "activity", keys: "1jj<Enter>"),
    Place(name: "activity-history", keys: "1jj<Enter><End>"),
    Place(name: "activity-undone", keys: "1jjs4u<Enter><PgDn><PgDn>"),
    Place(name: "conflict", keys: "1jjjjjj"),
    Place(name: "proposal", keys: "1jjj"),
    Place(name: "help", keys: "1j?"),
    Place(name: "menu-progress", keys: "1jjs", isPrompt: true),
    Place(name: "menu-settle", keys: "1jjjjjjc", isPrompt: true),
    Place(name: "menu-attainment", keys: "1b", isPrompt: true),
    Place(name: "menu-trend", keys: "1b2", isPrompt: true),
    Place(name: "writing", keys: "1jjb3Handl\u{E4}ggaren<C-j>slutar", isPrompt: true),
    Place(name: "writing-refused", keys: "1jjb3<Enter>", isPrompt: true),
    Place(name: "finding", keys: "1/tr"),
    Place(name: "saved", keys: "1jjs4"),
    Place(name: "undone", keys: "1jjs4u"),
    Place(name: "menu-view", keys: "1jjv", isPrompt: true),
    Place(name: "menu-copy", keys: "1jjy", isPrompt: true),
    Place(name: "menu-save", keys: "vvw", isPrompt: true),
    Place(name: "menu-theme", keys: "<F9>", isPrompt: true),
    Place(name: "menu-sort", keys: "vvS", isPrompt: true),
    Place(name: "overview-coming", keys: "<Tab><Tab>j"),
    Place(name: "history", keys: "vh"),
    Place(name: "history-selected", keys: "vhjjjjjjj"),
    Place(name: "history-filter", keys: "vh/a05<Enter>j"),
    Place(name: "history-undo", keys: "vhjuFel<C-j>aktivitet", isPrompt: true),
    Place(name: "entry", keys: "vhjjjjjjjj<Enter>"),
    Place(name: "entry-undone", keys: "vhju<Enter><Enter>"),
    Place(name: "agreement", keys: "v\u{F6}"),
    Place(name: "agreement-bodies", keys: "v\u{F6}<Tab><Tab><Tab><Tab>"),
    Place(name: "agreement-end", keys: "v\u{F6}<End>"),
    Place(name: "conflicts", keys: "vk"),
    Place(name: "conflicts-settle", keys: "vkc", isPrompt: true),
    Place(name: "conflicts-none", keys: "vkc1"),
    Place(name: "form", keys: "1jjd", isPrompt: true),
    Place(
      name: "form-filled",
      keys: "1jjd5<Tab>Lokalen är uppsagd<C-j>från nyår<Tab>Ägaren säljer<Tab><Tab><Tab>",
      isPrompt: true),
    Place(
      name: "form-list", keys: "1jjd<Tab><Tab><Tab><Tab><Tab><C-u>direkt<Down>", isPrompt: true),
    Place(name: "form-date", keys: "1jjd<PgDn><Up><Up><Up>+2v", isPrompt: true),
    Place(name: "form-refused", keys: "1jjd3<PgDn><Up><Up><Up>31/2<PgDn><Enter>", isPrompt: true),
    Place(name: "form-end", keys: "1jjd<PgDn>", isPrompt: true),
    Place(name: "walkthrough", keys: "m"),
    Place(name: "walkthrough-area", keys: "mg2"),
    Place(name: "walkthrough-goal", keys: "mg2<PgDn>"),
    Place(name: "walkthrough-pointed", keys: "mg3jjj"),
    Place(name: "walkthrough-saved", keys: "mg3jjs4"),
    Place(name: "walkthrough-steps", keys: "mg3g", isPrompt: true),
    Place(name: "walkthrough-deviations", keys: "mg<End>kkk<Enter>"),
    Place(name: "walkthrough-decide", keys: "mg<End>kk<Enter>"),
    Place(name: "walkthrough-due", keys: "mg<End>k<Enter>"),
    Place(name: "walkthrough-closing", keys: "mg<End><Enter>"),
  ]
}

/// A place in a size that it is drawn in.
struct Drawing: CustomTestStringConvertible, Sendable {
  let place: Place
  let columns: Int
  let rows: Int

  var testDescription: String { "\(place.name)-\(columns)x\(rows)" }

  /// Each screen in three sizes, and what lies over one in the usual size.
  static func all(_ places: [Place]) -> [Drawing] {
    places.flatMap { place in
      (place.isPrompt ? [(80, 24)] : FrameTests.sizes).map {
        Drawing(place: place, columns: $0.0, rows: $0.1)
      }
    }
  }
}

struct FrameTests {
  static let sizes = [(60, 18), (80, 24), (120, 40)]

  @Test(arguments: Drawing.all(Place.all))
  func everyPlaceLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .example(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  @Test(arguments: [
    "overview", "area", "activity", "help", "writing", "saved", "menu-progress", "menu-view",
    "history", "entry", "agreement", "agreement-end", "conflicts", "conflicts-none",
    "form", "form-refused",
    "walkthrough", "walkthrough-goal", "walkthrough-decide", "walkthrough-closing",
  ])
  func theSamePlacesInEnglish(name: String) throws {
    let place = try #require(Place.all.first { $0.name == name })
    var session = Session(try .example(), language: .english)
    try session.type(place.keys)
    expectFrame(session.model.view(), matches: "\(name)-english")
  }

  @Test(arguments: [
    "overview", "area", "area-detail", "activity", "writing-refused", "help", "menu-progress",
    "menu-view", "history", "history-undo", "entry", "agreement-bodies", "conflicts",
    "form", "form-filled", "form-list", "form-end",
    "walkthrough-pointed",
  ])
  func theSmallestWindowThatIsDrawnIn(name: String) throws {
    let place = try #require(Place.all.first { $0.name == name })
    var session = Session(try .example(), columns: 40, rows: 10)
    try session.type(place.keys)
    expectFrame(session.model.view(), matches: "\(name)-40x10")
  }

  @Test(arguments: ["", "1", "2", "2j", "2jj", "1j<Enter>"], sizes)
  func textsThatAreHardToDraw(keys: String, size: (Int, Int)) throws {
    var session = Session(Chronicle(.awkward), columns: size.0, rows: size.1)
    try session.type(keys)
    let name = keys.isEmpty ? "overview" : keys.filter { $0 != "<" && $0 != ">" }
    expectFrame(session.model.view(), matches: "awkward-\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: ["", "1", "2"])
  func aPlanBeforeAnythingIsPlanned(keys: String) throws {
    var session = Session(Chronicle(.unplanned))
    try session.type(keys)
    expectFrame(session.model.view(), matches: "unplanned-\(keys.isEmpty ? "overview" : keys)")
  }

  @Test(arguments: [("overview", ""), ("area", "2"), ("all", "vp"), ("judged", "2b11<Enter>")])
  func anAgreementWithoutSubGoals(name: String, keys: String) throws {
    var session = Session(Chronicle(.flat, today: day("2021-03-01")))
    try session.type(keys)
    expectFrame(session.model.view(), matches: "flat-\(name)")
  }

  @Test func aPlanThatCannotBeChanged() throws {
    var session = Session(try .example(), readOnlyReason: "Mappen är skrivskyddad.")
    try session.type("1js")
    expectFrame(session.model.view(), matches: "read-only")
  }

  @Test func theTimeAfterTheAgreement() throws {
    let session = Session(try .example(today: "2028-02-01"))
    expectFrame(session.model.view(), matches: "ended")
  }

  @Test(arguments: [(39, 24), (80, 9), (12, 4), (1, 1), (0, 0)])
  func aWindowThatIsTooSmall(columns: Int, rows: Int) {
    let session = Session(columns: columns, rows: rows)
    expectFrame(session.model.view(), matches: "too-small-\(columns)x\(rows)")
  }

  @Test func whoIsWritingIsAskedOnce() throws {
    var session = Session(try .example(), author: nil)
    try session.type("1js4")
    expectFrame(session.model.view(), matches: "author")
  }

  @Test func newsWhileATextIsBeingWritten() throws {
    var session = Session(try .example())
    try session.type("1jjtTre till")
    try session.news(.progress("A02", to: .done))
    expectFrame(session.model.view(), matches: "news")
    try session.type("<Esc>s4")
    expectFrame(session.model.view(), matches: "refused")
  }

  @Test func damageIsToldUnderTheTitle() throws {
    var session = Session(try .example())
    session.send(.warned(["Journalen för kommunpolis-m2xd är skadad vid rad 12.", "Annat."]))
    expectFrame(session.model.view(), matches: "warned")
  }
}
