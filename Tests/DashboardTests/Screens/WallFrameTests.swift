import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

/// Every kind of step on the wall, with a meeting under way.
struct WallFrameTests {
  static let places = [
    Place(name: "wall-opening", keys: "m"),
    Place(name: "wall-attendance", keys: "mg2"),
    Place(name: "wall-attendance-menu", keys: "mg2jj<Enter>", isPrompt: true),
    Place(name: "wall-attended", keys: "mg2jj<Enter>1j<Enter>4", isPrompt: true),
    Place(name: "wall-earlier", keys: "mg3j"),
    Place(name: "wall-since", keys: "mg4"),
    Place(name: "wall-area", keys: "mg5"),
    Place(name: "wall-goal", keys: "mg6jj"),
    Place(name: "wall-deviations", keys: "mg<End><Up><Up><Up><Up><Up><Up><Enter>j"),
    Place(name: "wall-decide", keys: "mg<End><Up><Up><Up><Up><Up><Enter>"),
    Place(name: "wall-decision", keys: "mg<End><Up><Up><Up><Up><Up><Enter>ja", isPrompt: true),
    Place(name: "wall-decided", keys: "mg6a<Tab>Antecknas.<PgDn><Enter>"),
    Place(name: "wall-due", keys: "mg<End><Up><Up><Up><Up><Enter>"),
    Place(name: "wall-own", keys: "mg<End><Up><Up><Up><Enter>"),
    Place(name: "wall-park", keys: "mg<End><Up><Up><Up><Enter>p", isPrompt: true),
    Place(name: "wall-parked", keys: "mg<End><Up><Up><Up><Enter>pN\u{E4}sta m\u{F6}te<Enter>"),
    Place(name: "wall-note", keys: "mg6tTv\u{E5} gicks igenom.", isPrompt: true),
    Place(name: "wall-noted", keys: "mg6tTv\u{E5} gicks igenom.<Enter>"),
    Place(name: "wall-answered", keys: "mg<End><Up><Up><Up><Up><Up><Enter>j+"),
    Place(name: "wall-next", keys: "mg<End><Up><Enter>j"),
    Place(name: "wall-closing", keys: "mg<End><Enter>"),
    Place(name: "wall-untouched", keys: "mg<End><Enter>j<Enter>", isPrompt: true),
    Place(name: "wall-close", keys: "mg<End><Enter>x", isPrompt: true),
    Place(name: "wall-close-when", keys: "mg<End><Enter>x2", isPrompt: true),
    Place(name: "wall-closed", keys: "mg<End><Enter>x2<Enter>"),
    Place(name: "wall-left", keys: "mg6<Esc><Esc>"),
  ]

  @Test(arguments: Drawing.all(places))
  func everyStepLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .convened(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  @Test(arguments: FrameTests.sizes)
  func aLookBackIsUnmistakable(size: (Int, Int)) throws {
    var session = Session(try .convened(), columns: size.0, rows: size.1)
    try session.type("<lt>")
    expectFrame(session.model.view(), matches: "looking-back-\(size.0)x\(size.1)")
    try session.type("mg3")
    expectFrame(session.model.view(), matches: "wall-looking-back-\(size.0)x\(size.1)")
  }

  /// A whole year's meeting, with goals to judge and a report to freeze.
  static let annual = [
    Place(name: "wall-judging", keys: "mg<End><Up><Up><Up><Up><Up><Up><Up><Enter>j"),
    Place(name: "wall-report", keys: "mg<End><Up><Up><Up><Up><Enter>j"),
  ]

  @Test(arguments: Drawing.all(annual))
  func thePointsOfAReportAreWork(drawing: Drawing) throws {
    var session = Session(
      try .convened(as: .annual), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  @Test(arguments: annual)
  func thePointsOfAReportOnALargeWall(place: Place) throws {
    var session = Session(try .convened(as: .annual), columns: 200, rows: 60)
    try session.type(place.keys)
    expectFrame(session.model.view(), matches: "\(place.name)-200x60")
  }

  /// The points of those who coordinate, and of those who read the reports.
  private static let ofGroups = [
    ("KSG Systemhotande brottslighet", "wall-activities", "mg5j"),
    ("KSG Systemhotande brottslighet", "wall-proposals", "mg7j"),
    (politicians, "wall-newest-report", "mg4"), (politicians, "wall-brief", "mg5"),
    (politicians, "wall-viewpoints", "mg6"),
  ]
  private static let politicians =
    ActionPlan.example.agreement.bodies.first { $0.role == .political }?.shortName ?? ""

  @Test(arguments: ofGroups, FrameTests.sizes + [(200, 60)])
  func theOwnPointsOfAGroup(group: (String, String, String), size: (Int, Int)) throws {
    var chronicle = try Chronicle.reporting()
    for meeting in chronicle.state.openMeetings { try chronicle.record(.closeMeeting(meeting.id)) }
    try chronicle.open(group.0)
    var session = Session(chronicle, columns: size.0, rows: size.1)
    try session.type(group.2)
    expectFrame(session.model.view(), matches: "\(group.1)-\(size.0)x\(size.1)")
  }

  @Test(arguments: places.filter { !$0.isPrompt })
  func everyStepOnALargeWall(place: Place) throws {
    var session = Session(try .convened(), columns: 200, rows: 60)
    try session.type(place.keys)
    expectFrame(session.model.view(), matches: "\(place.name)-200x60")
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
