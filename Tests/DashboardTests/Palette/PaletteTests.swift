import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What can be done is found by typing what it is called.
struct PaletteTests {
  static let places = [
    Place(name: "palette", keys: ":", isPrompt: true),
    Place(name: "palette-typed", keys: ":avvik", isPrompt: true),
    Place(name: "palette-nothing", keys: ":kaffe", isPrompt: true),
  ]

  @Test(arguments: Drawing.all(places))
  func everyPlaceLooksAsItShould(drawing: Drawing) throws {
    var session = Session(try .deciding(), columns: drawing.columns, rows: drawing.rows)
    try session.type(drawing.place.keys)
    expectFrame(session.model.view(), matches: drawing.testDescription)
  }

  @Test(arguments: [":", "ö", "<C-p>"])
  func itHasKeysForBothLanguages(key: String) throws {
    var session = Session()
    try session.type(key)
    #expect(session.model.prompt.map { if case .palette = $0 { true } else { false } } == true)
  }

  @Test(arguments: [
    ("beslut", Dashboard.Screen.Kind.decisions), ("decisions", .decisions), ("beslt", .decisions),
    ("årshjul", .schedule), ("wheel", .schedule), ("arshjul", .schedule), ("granska", .review),
    ("whole plan", .area), ("fokusområde<Space>1", .area), ("hjälp", .help),
    ("nytt<Space>sedan", .since),
  ])
  func aNameInAnyLanguageLeadsThere(name: String, kind: Dashboard.Screen.Kind) throws {
    var session = Session(try .deciding())
    try session.type(":\(name.replacing(" ", with: "<Space>"))<Enter>")
    #expect(session.model.navigation.current.kind == kind, "\(session.screen)")
  }

  @Test func aThingOfThePlanIsOpenedByItsNumberAndByItsName() throws {
    let chronicle = try Chronicle.deciding()
    let decision = try #require(chronicle.state.decisions.first)
    for (typed, kind) in [("A02", Dashboard.Screen.Kind.activity), (decision.code, .decision)] {
      var session = Session(chronicle)
      try session.type(":\(typed)")
      guard case .palette(let palette)? = session.model.prompt else {
        Issue.record("no palette")
        continue
      }
      #expect(palette.chosen?.title.hasPrefix(typed) == true, "\(session.screen)")
      try session.type("<Enter>")
      #expect(session.model.navigation.current.kind == kind)
    }
  }

  @Test func anActionIsDoneOnWhatIsMarked() throws {
    var session = Session()
    try session.type("1")
    for _ in 0..<9 where session.model.navigation.current.content.item?.activity == nil {
      try session.type("<Down>")
    }
    try session.type(":genomförande<Enter>")
    guard case .menu(let menu)? = session.model.prompt else {
      Issue.record("no menu: \(session.screen)")
      return
    }
    #expect(menu.activity == session.model.navigation.current.content.item?.activity)
  }

  /// What cannot be done now says why, and is not done.
  @Test func whatCannotBeDoneNowSaysWhy() throws {
    var session = Session(readOnlyReason: "allt är skrivskyddat i dag")
    try session.type(":ångra")
    #expect(session.screen.contains("allt är skrivskyddat i dag"))
    try session.type("<Enter>")
    #expect(session.reply == "allt är skrivskyddat i dag")
    #expect(session.model.prompt == nil)
    #expect(session.changes.isEmpty)
  }

  /// What is done on another screen is found too, and says where.
  @Test func whatIsDoneElsewhereSaysWhere() throws {
    var session = Session()
    try session.type(":frys<Enter>")
    #expect(session.reply == "görs på: rapporter, en rapport, genomgången på storskärm")
  }

  /// Every action that is no mere movement can be found by its name, and by its short name, in both languages.
  @Test(
    arguments: Language.allCases,
    Dashboard.Screen.Kind.allCases.filter { $0 != .help && $0 != .speaker })
  func everyActionIsFoundByItsName(language: Language, kind: Dashboard.Screen.Kind) throws {
    var session = Session(language: language)
    let binding = Registry.bindings(on: kind).filter { $0.action.section != .move }
    try session.type(":")
    guard case .palette(let palette)? = session.model.prompt else {
      Issue.record("no palette")
      return
    }
    for action in binding.map(\.action) {
      switch action {
      case .focusArea, .judge, .palette, .interrupt, .suspend, .nextMatch, .previousMatch: continue
      default: break
      }
      var typed = palette
      typed.field.insert(action.worded(in: language))
      #expect(typed.found.contains { $0.effect == .act(action) }, "\(action)")
    }
  }

  /// The longest name of a key has room beside what it does.
  @Test func theKeyIsShownWhole() throws {
    var session = Session()
    try session.type("vv:markera")
    #expect(session.screen.contains("Mellanslag Markera för att"), "\(session.screen)")
  }

  @Test func nothingIsDoneWhereNothingIsCalledSo() throws {
    var session = Session()
    try session.type(":kaffe<Enter>")
    #expect(session.model.prompt != nil)
    #expect(session.reply == PaletteWord.none.worded(in: .swedish))
    try session.type("<Esc>")
    #expect(session.model.prompt == nil)
  }
}
