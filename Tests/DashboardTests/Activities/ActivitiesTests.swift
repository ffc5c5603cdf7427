import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// All activities in one list: filtered, sorted and changed many at once.
struct ActivitiesTests {
  static let places = [
    Place(name: "activities", keys: "vv"),
    Place(name: "activities-sorted", keys: "vvS3<Space><Space>"),
    Place(name: "activities-filter", keys: "vvf", isPrompt: true),
    Place(name: "activities-many", keys: "vv<Space><Space><Space>s", isPrompt: true),
  ]

  @Test(arguments: Drawing.all(places))
  func everyPlaceLooksAsItShould(drawing: Drawing) throws {
    var session = Session(
      try .shipped(on: day("2026-11-20")), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  private func shown(_ session: Session) -> [ActivityID] {
    guard let screen = session.model.navigation.current.as(ActivitiesScreen.self) else { return [] }
    let rows = screen.rows(Context(model: session.model))
    return (0..<screen.list.count).compactMap { screen.row(at: $0, in: rows)?.id }
  }

  private func expected(_ query: String, _ session: Session) throws -> [ActivityID] {
    try ActivitySearch(session.model.picture, in: session.model.state, .swedish)
      .activities(matching: Query(whole: query)).map(\.id)
  }

  /// The menu writes what one could have typed, from wherever it is opened.
  @Test(arguments: ["", "vv"])
  func aSelectionIsASearchAndSelectionsAreCombined(from keys: String) throws {
    var session = Session(try .shipped(on: day("2026-11-20")))
    try session.type("\(keys)f2")
    #expect(session.model.navigation.current.kind == .activities)
    #expect(session.model.navigation.current.content.query == "är:slutar-snart")
    #expect(try shown(session) == expected("är:slutar-snart", session))
    try session.type("f4")
    #expect(session.screen.contains("är:slutar-snart bedömning:avviker"), "\(session.screen)")
    #expect(try shown(session) == expected("är:slutar-snart bedömning:avviker", session))
    // Chosen once more it is taken away.
    try session.type("f2")
    #expect(session.model.navigation.current.content.query == "bedömning:avviker")
    try session.type("<Esc>")
    #expect(shown(session).count == session.model.picture.activities.count)
  }

  @Test func theTreeIsFilteredInPlace() throws {
    var session = Session(try .shipped(on: day("2026-11-20")))
    try session.type("3f4")
    #expect(session.model.navigation.current.kind == .area)
    #expect(session.model.navigation.current.content.query == "bedömning:avviker")
  }

  /// Each order puts its own first, and what is alike stands as in the plan.
  @Test(arguments: ActivityOrder.allCases)
  func theyAreSorted(order: ActivityOrder) throws {
    var session = Session(try .shipped(on: day("2026-11-20")))
    let plan = session.model.picture.activities
    let place = try #require(ActivityOrder.allCases.firstIndex(of: order))
    try session.type("vv<End>S\(place + 2)")
    let rows = shown(session).compactMap { session.model.picture.activity($0) }
    #expect(Set(rows.map(\.id)) == Set(plan.map(\.id)) && rows.count == plan.count)
    #expect(session.model.navigation.current.content.item?.activity == rows.first?.id)
    let pairs = zip(rows, rows.dropFirst())
    let places = Dictionary(uniqueKeysWithValues: plan.enumerated().map { ($1.id, $0) })
    func areInOrder<Key: Comparable>(_ key: (ActivityPicture) -> Key) -> Bool {
      pairs.allSatisfy { one, other in
        key(one) == key(other)
          ? (places[one.id] ?? 0) < (places[other.id] ?? 0) : key(one) < key(other)
      }
    }
    switch order {
    case .end:
      #expect(areInOrder { $0.activity.schedule?.period.end ?? day("9999-12-31") })
    case .assessment: #expect(areInOrder { -$0.assessment.severity })
    case .progress: #expect(areInOrder { Progress.allCases.firstIndex(of: $0.progress) ?? 0 })
    case .responsible:
      #expect(areInOrder { $0.activity.responsible.first?.function.lowercased() ?? "\u{FFFF}" })
    case .report: #expect(areInOrder { $0.lastReport ?? day("0001-01-01") })
    }
    let again = session.killed()
    #expect(shown(again) == shown(session), "the order comes back after a restart")
    try session.type("S1")
    #expect(shown(session) == plan.map(\.id), "and the plan's own when it is asked for")
  }

  /// What is marked is changed together: one entry, taken back as one.
  @Test func manyAreChangedInOneEntryAndUndoneAtOnce() throws {
    var session = Session(try .shipped(on: day("2026-11-20")))
    try session.type("vv")
    let before = shown(session).prefix(3).map { session.model.state.progress(of: $0) }
    let ids = Array(shown(session).prefix(3))
    try session.type("<Space><Space><Space>s")
    guard case .menu(let menu)? = session.model.prompt else {
      Issue.record("no menu\n\(session.screen)")
      return
    }
    // What each is now is read before it is changed.
    #expect(zip(menu.notes, ids).allSatisfy { $0.hasPrefix($1.rawValue) } && menu.notes.count == 3)
    let entries = session.chronicle.state.history.count
    let place = try #require(Progress.reportable.firstIndex(of: .paused))
    try session.type("\(place + 1)")
    #expect(session.screen.contains("3 aktiviteter") && session.screen.contains("pausad"))
    try session.type("Väntar på medel.<Enter>")
    #expect(session.chronicle.state.history.count == entries + 1, "\(session.screen)")
    #expect(ids.allSatisfy { session.model.state.progress(of: $0) == .paused })
    try session.type("u")
    #expect(ids.map { session.model.state.progress(of: $0) } == before, "\(session.reply)")
  }

  @Test func allThatIsShownAreMarkedAndOnlyThose() throws {
    var session = Session(try .shipped(on: day("2026-11-20")))
    try session.type("vvf4*b")
    let found = try expected("bedömning:avviker", session)
    // What people disagree on is told and left: it is settled by itself.
    let disputed = found.filter { session.model.state.register(.assessment($0)).isConflict }
    // Neither does what a rule refuses change: each is named before the others are changed.
    let open = Set(found).subtracting(disputed).filter { id in
      session.model.picture.activity(id)?.openDeviations.isEmpty == false
    }
    let wanted = Set(found).subtracting(disputed).subtracting(open)
    #expect(!disputed.isEmpty && !wanted.isEmpty && !open.isEmpty)
    #expect(session.screen.contains("\(disputed[0]) oenighet, avgörs för sig"), "\(session.screen)")
    let place = try #require(Assessment.allCases.firstIndex(of: .onPlan))
    let others = session.model.picture.activities
      .filter { !wanted.contains($0.id) }
      .map { ($0.id, $0.assessment) }
    try session.type("\(place + 1)")
    guard case .menu(let refusals)? = session.model.prompt else {
      Issue.record("the refusals are told first\n\(session.screen)")
      return
    }
    #expect(refusals.notes.count == open.count)
    for id in open { #expect(refusals.notes.contains { $0.hasPrefix("\(id) kan inte bli") }) }
    let entries = session.chronicle.state.history.count
    try session.type("2")
    #expect(session.chronicle.state.history.count == entries + 1)
    #expect(
      wanted.allSatisfy { session.model.state.assessment(of: $0) == .onPlan }, "\(session.reply)")
    #expect(others.allSatisfy { session.model.state.assessment(of: $0.0) == $0.1 })
  }

  /// What can be done for one only says so, and the marks are taken away before the screen is left.
  @Test func theMarksAreTakenAwayFirst() throws {
    var session = Session(try .shipped(on: day("2026-11-20")))
    try session.type("vv<Space>d")
    #expect(session.reply.contains("en aktivitet i taget") && session.model.prompt == nil)
    try session.type("<Esc>")
    #expect(session.model.navigation.current.kind == .activities)
    try session.type("<Esc>")
    #expect(session.model.navigation.current.kind == .overview)
  }
}
