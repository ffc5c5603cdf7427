import Cells
import PlanDomain
import PlanReports
import TestSupport
import Testing

@testable import Dashboard

/// What is shown can be taken out of the program: copied, or saved as a file.
struct HandoutTests {
  private func copied(_ session: Session) -> String? {
    session.commands.compactMap { if case .copy(let text) = $0 { text } else { nil } }.last
  }

  private func saved(_ session: Session) -> Handout? {
    session.commands.compactMap { if case .save(let handout) = $0 { handout } else { nil } }.last
  }

  /// The option of the menu that is open, by its words.
  private func choose(_ words: String, _ session: inout Session) throws {
    guard case .menu(let menu)? = session.model.prompt else {
      Issue.record("no menu\n\(session.screen)")
      return
    }
    let place = try #require(
      menu.options.firstIndex { "\($0.line.spans.map { "\($0.text)" }.joined())".contains(words) })
    try session.type("\(place + 1)")
  }

  @Test func theMarkedRowIsCopiedAsItReads() throws {
    var session = Session(try .deviating())
    try session.type("vay")
    try choose("raden", &session)
    let text = try #require(copied(session))
    let code = try #require(
      session.model.navigation.current.content.selectedDeviation.map {
        session.model.state.code(of: .deviation($0))
      })
    #expect(text.hasPrefix("! \(code)") || text.contains(code), "\(text)")
    #expect(!text.contains("\u{203A}") && !text.contains("\n"))
  }

  @Test func everythingAboutWhatIsMarkedIsCopied() throws {
    var session = Session(try .deviating())
    try session.type("vay")
    try choose("markerade", &session)
    let id = try #require(session.model.navigation.current.content.selectedDeviation)
    let deviation = try #require(session.model.state.deviation(id))
    let text = try #require(copied(session))
    #expect(text.contains(deviation.code) && text.contains(deviation.activity.rawValue))
    #expect(text.split(separator: "\n").count > 5)
  }

  @Test func aTableIsCopiedWithAHeadingAndARowForEachThatIsShown() throws {
    var session = Session(try .deviating())
    try session.type("va")
    let all = try #require(session.model.navigation.current.as(DeviationsScreen.self)).list.count
    try session.type("y")
    try choose("tabellen", &session)
    let lines = try #require(copied(session)).split(separator: "\n")
    #expect(lines.count == all + 1 && all > 1)
    #expect(lines.allSatisfy { $0.contains("\t") })
  }

  /// A text that a spreadsheet would take for a formula is none there.
  @Test func aFormulaIsPastedAsText() {
    let table = Table(
      columns: [.init("A")],
      rows: [[.text("=HYPERLINK(\"x\")")], [.text("a\tb\nc")], [.number(-3)]])
    #expect(table.tabSeparated == "A\n'=HYPERLINK(\"x\")\na b c\n-3\n")
  }

  @Test func whatLeavesAnExampleSaysThatItIsOne() throws {
    for words in ["raden", "markerade", "tabellen"] {
      var session = Session(try .shipped(on: day("2026-11-20")))
      try session.type("vvy")
      try choose(words, &session)
      #expect(try #require(copied(session)).contains("Exempel"), "\(words)")
    }
  }

  /// Each screen that makes a report of itself is saved under the report's title and the day.
  @Test(
    arguments: [
      ("", "docx"), ("1", "PDF"), ("va", "csv"), ("va<Enter>", "docx"), ("vb", "csv"),
      ("vm", "txt"),
      ("vi", "csv"), ("vv", "csv"), ("v\u{F6}", "PDF"), ("vh", "csv"), ("vl", "docx"),
      ("vs", "html"),
    ])
  func aScreenIsSavedInTheFormThatIsChosen(opening: String, ending: String) throws {
    var session = Session(try .example())
    try session.type(opening + "w")
    try choose(ending, &session)
    let handout = try #require(saved(session), "\(session.screen)")
    #expect(handout.form.rawValue == ending.lowercased())
    #expect(handout.name.hasSuffix("-\(session.chronicle.today)"))
    #expect(handout.name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" })
    #expect(session.reply.contains("\(handout.name).\(handout.form.rawValue)"))
  }

  @Test func whatIsNoTableIsNotSavedAsOne() throws {
    var session = Session(try .deviating())
    try session.type("va<Enter>w")
    #expect(!session.screen.contains("csv") && session.screen.contains("docx"))
  }

  @Test func aScreenThatIsNotSavedSaysSo() throws {
    var session = Session(try .deviating())
    try session.type("vkw")
    #expect(session.reply.contains("sparas inte") && session.model.prompt == nil)
  }

  /// A list is handed out as it is shown: filtered and sorted.
  @Test func aListIsSavedAsItIsFilteredAndSorted() throws {
    var session = Session(try .shipped(on: day("2026-11-20")))
    try session.type("vvf4S2w")
    try choose("csv", &session)
    let handout = try #require(saved(session))
    let table = try #require((handout.report as? any TabularReport)?.table(in: .swedish))
    let shown = try #require(session.model.navigation.current.as(ActivitiesScreen.self))
    let rows = shown.rows(Context(model: session.model))
    let ids = (0..<shown.list.count).compactMap { shown.row(at: $0, in: rows)?.id.rawValue }
    #expect(table.rows.map { $0[0].text } == ids && ids.count < rows.count)
  }
}

/// Every list that has a table is sorted by its columns.
struct ListOrderTests {
  @Test(arguments: ["vb", "vm", "vi", "vh"])
  func aListIsSortedByEachColumnOfItsTable(opening: String) throws {
    var session = Session(opening == "vm" ? try .meeting() : try .example())
    try session.type(opening)
    let before = session.screen
    try session.type("S")
    guard case .menu(let menu)? = session.model.prompt else {
      Issue.record("no menu \(session.screen)")
      return
    }
    try session.type("<Esc>")
    let report = try #require(
      session.model.navigation.current.content.report(Context(model: session.model))
        as? any TabularReport)
    let titles = report.table(in: .swedish).columns.map(\.title)
    #expect(menu.options.count == titles.count + 1)
    for column in titles.indices.prefix(8) {
      try session.type("S\(column + 2)")
      let sorted = try #require(
        session.model.navigation.current.content.report(Context(model: session.model))
          as? any TabularReport
      ).table(in: .swedish).rows.map { $0[column] }
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy(Self.areInOrder), "\(titles[column])")
      #expect(session.screen.contains("efter \(titles[column])"))
    }
    try session.type("S1")
    #expect(session.screen == before || opening == "vh" || session.screen.contains("("))
  }

  private static func areInOrder(_ one: Table.Cell, _ other: Table.Cell) -> Bool {
    switch (one, other) {
    case (.date(let one), .date(let other)): one <= other
    case (.number(let one), .number(let other)): one <= other
    case (.text(let one), .text(let other)):
      other.isEmpty || !one.isEmpty && one.lowercased() <= other.lowercased()
    case (_, .empty): true
    case (.empty, .text(let text)): text.isEmpty
    default: false
    }
  }
}
