import PlanDomain
import TableFiles

/// Where the headings of a table stand, and what each column holds.
struct PlanHeadings: Hashable {
  /// The rows that they take, as places in the table: one, or two.
  let rows: Range<Int>
  /// The headings, from the left; those in two rows as one text.
  let texts: [String]
  /// What each column holds; `nil` where nobody has said.
  let columns: [PlanColumn?]

  /// The rows among which headings are looked for.
  private static let depth = 40

  /// Finds the headings of a table; `nil` where none of its rows has a heading for activities.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - vocabulary: Knows what headings mean.
  ///   - chosen: What somebody has said of headings, by how they are compared.
  init?(of table: CellTable, _ vocabulary: PlanVocabulary, chosen: [String: PlanColumn]) {
    var best: (headings: PlanHeadings, score: Int)?
    let shares = Self.shares(in: table)
    for place in table.rows.indices.prefix(Self.depth) {
      for length in 1...2 where place + length <= table.rows.count {
        guard
          let found = PlanHeadings(
            table.rows[place..<place + length], place, shares, vocabulary, chosen)
        else { continue }
        // Of two rows that are both headings the lower one is no row of the plan.
        let score = found.columns.count { $0 != nil } * 2 + length
        // What is as good further down is a row of the plan.
        if score > best?.score ?? 0 { best = (found, score) }
      }
    }
    guard let best else { return nil }
    self = best.headings
  }

  private init?(
    _ rows: ArraySlice<CellTable.Row>, _ place: Int, _ shares: Set<Int>,
    _ vocabulary: PlanVocabulary, _ chosen: [String: PlanColumn]
  ) {
    let texts = Self.texts(of: Array(rows), vocabulary)
    guard let texts else { return nil }
    var found: [(column: PlanColumn, rank: Int)?] = texts.map { parts in
      let whole = parts.joined(separator: " ")
      if let column = chosen[whole.compared] { return (column, -1) }
      // The lower of two is the narrower one.
      return parts.last.flatMap(vocabulary.column) ?? vocabulary.column(whole)
        ?? parts.first.flatMap(vocabulary.column)
    }
    // «Ansvarig» over the names of parties.
    for (place, parts) in texts.enumerated() where parts.count == 2 {
      guard case .contribution(let party)? = found[place]?.column,
        vocabulary.column(parts[0])?.column == .responsible
      else { continue }
      found[place] = (.responsibleOf(party), 0)
    }
    // «Klart» is a day in some plans, and how much is done in others.
    for place in found.indices where found[place]?.column == .end && shares.contains(place) {
      found[place] = (.standing, 0)
    }
    let columns = Self.settled(found)
    // A heading is short, and a single word may be anything.
    guard columns.contains(.title), columns.count(where: { $0 != nil }) > 1 || columns.count == 1,
      texts.allSatisfy({ $0.allSatisfy { $0.count <= 120 } })
    else { return nil }
    self.rows = place..<place + rows.count
    self.texts = texts.map { $0.joined(separator: " \u{2013} ") }
    self.columns = columns
  }

  /// The columns in which shares stand, and hardly anything else.
  private static func shares(in table: CellTable) -> Set<Int> {
    var counts: [Int: (shares: Int, all: Int)] = [:]
    for row in table.rows {
      for (place, cell) in row.cells.enumerated() where cell.origin == .own && !cell.isBlank {
        counts[place, default: (0, 0)].all += 1
        if cell.text.hasSuffix("%") { counts[place, default: (0, 0)].shares += 1 }
      }
    }
    return Set(counts.filter { $1.shares > 0 && $1.shares * 2 >= $1.all }.keys)
  }

  /// The headings in one row or two, each as one text or two; `nil` where the second is no headings.
  private static func texts(
    of rows: [CellTable.Row], _ vocabulary: PlanVocabulary
  ) -> [[String]]? {
    func text(_ row: CellTable.Row, _ column: Int) -> String {
      row.cells.indices.contains(column) ? row.cells[column].text.onOneLine : ""
    }
    let width = rows.map(\.cells.count).max() ?? 0
    guard rows.count == 2 else {
      return (0..<width).map { column in
        let isLeft = rows[0].cells[column].origin == .left
        return isLeft ? [] : [text(rows[0], column)].filter { !$0.isEmpty }
      }
    }
    let own = rows[1].cells.filter { $0.origin == .own && !$0.isBlank }
    // A title above the headings is none of them, whatever words it has.
    let upper = rows[0].cells.filter { $0.origin == .own && !$0.isBlank }
    guard upper.count(where: { vocabulary.column($0.text.onOneLine) != nil }) > 1 else {
      return nil
    }
    // One text alone, or one that goes on after a heading's word, is the name of a section.
    guard own.count > 1,
      own.allSatisfy({ vocabulary.column($0.text.onOneLine)?.rank ?? 200 < 200 })
    else { return nil }
    // What the upper row says over blank cells holds for those to the right too, as when it is merged.
    var over = ""
    return (0..<width).map { column in
      let (upper, lower) = (text(rows[0], column), text(rows[1], column))
      if !upper.isEmpty { over = upper }
      if upper.isEmpty, lower.isEmpty { return [] }
      if lower.isEmpty || lower == upper { return [upper] }
      return upper.isEmpty && over.isEmpty ? [lower] : [over, lower]
    }
  }

  /// Gives each meaning to one column only, and the words for activities to the surest of them.
  private static func settled(
    _ found: [(column: PlanColumn, rank: Int)?]
  ) -> [PlanColumn?] {
    var columns = found.map { $0?.column }
    for column in Set(columns.compactMap(\.self)) where column.isSingle {
      let places = columns.indices.filter { columns[$0] == column }
      let surest = places.min { (found[$0]?.rank ?? 0, $0) < (found[$1]?.rank ?? 0, $1) }
      guard let surest, places.count > 1 else { continue }
      for place in places where place != surest {
        switch column {
        // The wider undertaking stands to the left, how it is done to the right.
        case .title where place < surest && !columns.contains(.text(.what)):
          columns[place] = .text(.what)
        case .title where place > surest && !columns.contains(.text(.how)):
          columns[place] = .text(.how)
        case .goal where !columns.contains(.area): columns[place] = .area
        default: columns[place] = nil
        }
      }
    }
    // Where nothing is called an activity, how it is done is the nearest.
    if !columns.contains(.title), let place = columns.firstIndex(of: .text(.how)) {
      columns[place] = .title
    }
    return columns
  }
}

extension PlanColumn {
  /// Whether a table has one such column only.
  fileprivate var isSingle: Bool {
    switch self {
    case .standing, .nothing: false
    default: true
    }
  }
}

extension String {
  /// The text with its lines after each other; a hyphen at the end of a line belongs to a word.
  var onOneLine: String {
    guard contains(where: \.isNewline) else { return self }
    return split(whereSeparator: \.isNewline).map { $0.trimmingBlanks }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension Substring {
  /// The text without white space around it.
  var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
