import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

struct MeetingFrameTests {
  static let places = [
    Place(name: "meetings", keys: "vm"),
    Place(name: "meetings-open", keys: "vmj"),
    Place(name: "meetings-none-shown", keys: "vm/finns inte<Enter>"),
    Place(name: "meeting", keys: "vmj<Enter>"),
    Place(name: "meeting-planned", keys: "vm<Enter>"),
    Place(name: "meeting-held", keys: "vm<End><Enter>"),
    Place(name: "meeting-end", keys: "vmj<Enter><PgDn>"),
    Place(name: "meeting-new", keys: "vma", isPrompt: true),
    Place(name: "meeting-new-agenda", keys: "vma+14<Tab>3<PgDn><Up>", isPrompt: true),
    Place(name: "meeting-new-refused", keys: "vma<PgDn><Enter>", isPrompt: true),
    Place(name: "meeting-edit", keys: "vme", isPrompt: true),
    Place(name: "meeting-edit-open", keys: "vmje", isPrompt: true),
    Place(name: "meeting-edit-closed", keys: "vm<End>e", isPrompt: true),
    Place(name: "meeting-reopen", keys: "vm<End>i", isPrompt: true),
    Place(name: "meeting-note", keys: "vm<End><Enter>jjjjjjjjtAllt gicks igenom", isPrompt: true),
    Place(name: "since", keys: "n"),
    Place(name: "since-end", keys: "n<End>"),
    Place(name: "since-meeting", keys: "vmjn"),
    Place(name: "activity-new", keys: "1jja", isPrompt: true),
    Place(name: "activity-new-goals", keys: "1jja<Tab>Ny<Tab>narko<Enter>", isPrompt: true),
    Place(name: "activity-new-refused", keys: "1jja<PgDn><Enter>", isPrompt: true),
    Place(name: "activity-edit", keys: "1jje", isPrompt: true),
    Place(name: "activity-edit-end", keys: "1jje<Tab><Tab>+1<PgDn><Enter>", isPrompt: true),
    Place(name: "area-proposed", keys: "1"),
    Place(name: "area-proposed-detail", keys: "1jjjjj"),
    Place(name: "overview-proposed", keys: "<Tab>"),
  ]

  @Test(arguments: Drawing.all(places))
  func everyPlaceLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .meeting(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  @Test(arguments: FrameTests.sizes)
  func nothingToShowYet(size: (Int, Int)) throws {
    var session = Session(Chronicle(.unplanned), columns: size.0, rows: size.1)
    try session.type("vm")
    expectFrame(session.model.view(), matches: "meetings-empty-\(size.0)x\(size.1)")
    try session.type("vs")
    expectFrame(session.model.view(), matches: "since-empty-\(size.0)x\(size.1)")
  }

  @Test(arguments: [
    "meetings", "meeting", "meeting-new", "since", "activity-new", "activity-edit",
    "area-proposed", "overview-proposed",
  ])
  func inEnglishAndInASCII(name: String) throws {
    let place = try #require(MeetingFrameTests.places.first { $0.name == name })
    var english = Session(try .meeting(), language: .english)
    try english.type(place.keys)
    expectFrame(english.model.view(), matches: "\(name)-english")
    var plain = Session(try .meeting())
    try plain.type(place.keys)
    expectFrame(plain.model.view().asciified(), matches: "\(name)-ascii")
  }
}
