public import PlanDomain
public import TableFiles

/// The areas and goals that tables of a plan name, where there is no agreement yet that has them.
public struct PlanOutline: Hashable, Sendable {
  /// An area.
  public struct Area: Hashable, Sendable {
    /// What it is called.
    public let title: String
    /// What the goals under it are called.
    public fileprivate(set) var goals: [String] = []
  }

  /// The areas, in the order of the tables.
  public private(set) var areas: [Area] = []
  /// The heading above the areas; `nil` where they are sections.
  public private(set) var areaHeading: String?
  /// The heading above the goals; `nil` where there are none.
  public private(set) var goalHeading: String?

  /// Reads the names.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - period: The days that an agreement would hold.
  public init(of tables: [CellTable], within period: Period) {
    // No agreement names anything yet, so that only what headings are usually called is known.
    let levels = LevelNames(area: .init(one: "Fokusområde", many: "Fokusområden"), subGoal: nil)
    let agreement = Agreement(
      title: "", shortTitle: "", period: period, parties: [], goal: "", levels: levels, areas: [])
    let vocabulary = PlanVocabulary(ActionPlan(agreement: agreement, editions: [], activities: []))
    for table in tables {
      guard let headings = PlanHeadings(of: table, vocabulary, chosen: [:]) else { continue }
      read(table, headings)
    }
  }

  private mutating func read(_ table: CellTable, _ headings: PlanHeadings) {
    func place(_ column: PlanColumn) -> Int? { headings.columns.firstIndex(of: column) }
    let (area, goal, title) = (place(.area), place(.goal), place(.title))
    // A single column of goals is one of areas: what is served stands there.
    let (wide, narrow) = area == nil ? (goal, nil) : (area, goal)
    areaHeading = areaHeading ?? wide.map { headings.texts[$0] }
    goalHeading = goalHeading ?? narrow.map { headings.texts[$0] }
    var current = wide == nil ? table.caption?.withoutLevel : nil
    if let current { add(current) }
    for row in table.rows[headings.rows.upperBound...] {
      let own = row.cells.enumerated().filter { $0.element.origin == .own && !$0.element.isBlank }
      let isMerged = row.cells.contains { $0.origin == .left }
      if own.count == 1, let only = own.first, only.offset != title || isMerged {
        // A row with one text heads those below, unless areas have a column.
        guard wide == nil, only.element.text.count <= 160 else { continue }
        current = only.element.text.onOneLine.cleaned.withoutLevel
        if let current { add(current) }
        continue
      }
      guard let title, row.cells.indices.contains(title), !row.cells[title].isBlank else {
        continue
      }
      if let text = text(row, wide) {
        current = text
        add(text)
      }
      if let text = text(row, narrow), let current { add(text, under: current) }
    }
  }

  private func text(_ row: CellTable.Row, _ column: Int?) -> String? {
    guard let column, row.cells.indices.contains(column), !row.cells[column].isBlank else {
      return nil
    }
    return row.cells[column].said.onOneLine.cleaned.withoutLevel
  }

  private mutating func add(_ title: String) {
    if !areas.contains(where: { $0.title.compared == title.compared }) {
      areas.append(Area(title: title))
    }
  }

  private mutating func add(_ goal: String, under title: String) {
    guard let place = areas.firstIndex(where: { $0.title.compared == title.compared }),
      !areas[place].goals.contains(where: { $0.compared == goal.compared })
    else { return }
    areas[place].goals.append(goal)
  }
}

extension String {
  /// The text without what numbers it: `Fokusområde 1: ` and `2. ` say where it stands, not what it is.
  fileprivate var withoutLevel: String {
    var rest = self[...]
    let word = rest.prefix { $0.isLetter }
    if Self.levelWords.contains(String(word).compared) {
      rest = rest.dropFirst(word.count).drop(while: \.isWhitespace)
    }
    let number = rest.prefix { $0.isNumber || $0 == "." }
    guard !number.isEmpty else { return self }
    let plain = rest.dropFirst(number.count).drop {
      $0.isWhitespace || ":.)\u{2013}-".contains($0)
    }
    return plain.isEmpty ? self : String(plain)
  }

  /// What levels of plans are called.
  private static let levelWords = Set(
    PlanColumn.headings.filter { $0.column == .area || $0.column == .goal }.flatMap(\.headings)
      .map(\.compared))
}
