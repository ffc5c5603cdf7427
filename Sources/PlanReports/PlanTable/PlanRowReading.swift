import PlanDomain
import TableFiles

/// Reads the rows below the headings of a table, from the top.
struct PlanRowReading {
  /// What a row is.
  enum Reading {
    case activity(Written)
    case other(PlanTable.Outcome)
  }

  /// What a row says of an activity.
  struct Written {
    /// Its identifier as written, and the heading above it.
    var name: String?
    var nameHeading: String?
    /// Its title.
    var title: String
    var serves: [GoalID] = []
    var texts: [ActivityText: String] = [:]
    var contributions: [Contribution] = []
    var responsible: [Responsible] = []
    var schedule: Schedule?
    var perspectives: [Identifier<Perspective>] = []
    var places: [String] = []
    var indicators: [String] = []
    var kept: [PlanTable.Draft.Kept] = []

    /// Puts the parts beside the title into an activity.
    func fill(_ activity: inout Activity) {
      for (part, text) in texts { activity[part] = text }
      activity.contributions = contributions
      activity.responsible = responsible
      activity.schedule = schedule
      activity.perspectives = perspectives
      activity.places = places
      activity.indicators = indicators
    }
  }

  private let vocabulary: PlanVocabulary
  private let columns: [PlanTable.Column]
  private let choices: PlanTable.Choices
  private let part: Int
  /// The goal of the section that the rows stand in, and what the section is called.
  private var section: (name: String, goal: GoalID?)?
  /// What stood last in the columns that name goals: it holds until something else does.
  private var standing: [PlanColumn: String] = [:]

  init(
    _ vocabulary: PlanVocabulary, _ columns: [PlanTable.Column], _ choices: PlanTable.Choices,
    part: Int
  ) {
    (self.vocabulary, self.columns, self.choices, self.part) = (vocabulary, columns, choices, part)
  }

  /// The rows stand below a line of text, which is a section where it names a goal.
  mutating func isBelow(_ caption: String?) {
    if let caption, let goal = goal(caption) { section = (caption, goal) }
  }

  /// Reads a row.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - remarks: Takes what is not understood.
  /// - Returns: What it is.
  mutating func read(_ row: CellTable.Row, _ remarks: inout [PlanTableRemark]) -> Reading {
    let cells = RowCells(row, columns)
    if let other = aside(row, cells) { return .other(other) }
    if let kind = cells[.kind]?.text, !["aktivitet", "activity"].contains(kind.compared) {
      return .other(.otherKind(kind))
    }
    var notes = RowNotes(part: part, row: row.number)
    defer { remarks += notes.all }
    guard let title = cells[.title]?.text.onOneLine.cleaned, !title.isEmpty else {
      notes.add(.noTitle, heading(of: .title))
      return .other(.refused)
    }
    var written = Written(title: title)
    written.name = cells[.id]?.text.onOneLine
    written.nameHeading = cells[.id]?.heading
    written.serves = goals(of: cells, &written, &notes)
    readTexts(cells, &written, &notes)
    OwnerReading(vocabulary).read(cells, &written, &notes)
    readTime(cells, &written, &notes)
    readLists(cells, &written, &notes)
    for cell in cells.unread {
      written.kept.append(.init(heading: cell.heading, text: cell.text.cleaned))
    }
    return written.serves.isEmpty ? .other(.refused) : .activity(written)
  }

  private func heading(of column: PlanColumn) -> String? {
    columns.first { $0.meaning == column }?.heading
  }

  /// A row that is about no activity: it sums up, heads those that follow, or is a note of its own.
  private mutating func aside(_ row: CellTable.Row, _ cells: RowCells) -> PlanTable.Outcome? {
    let own = row.cells.enumerated().filter { $0.element.origin == .own && !$0.element.isBlank }
    guard let first = own.first else { return .aside("") }
    let text = first.element.said.onOneLine
    if Self.sums.contains(where: { text.compared.hasPrefix($0) }), text.count < 40,
      own.dropFirst().allSatisfy({ $0.element.said.isCount })
    {
      return .sum(text)
    }
    guard own.count == 1, cells[.id] == nil || first.offset == 0 else { return nil }
    let isMerged = row.cells.contains { $0.origin == .left }
    let isInherited = row.cells.contains { $0.origin == .above }
    let named = goal(text)
    let column = columns.indices.contains(first.offset) ? columns[first.offset].meaning : nil
    let isUnderTitle = column == .title && !isMerged
    let levels = [
      vocabulary.plan.agreement.levels.area.one, vocabulary.plan.agreement.levels.subGoal?.one,
    ]
    let isLevel = levels.compactMap { $0?.compared }.contains { text.compared.hasPrefix($0) }
    guard named != nil && !isInherited || isLevel || !isUnderTitle else { return nil }
    if isInherited, column == .title { return nil }
    guard named != nil || isLevel || isMerged || first.offset == 0 else { return .aside(text) }
    // A note below the plan heads nothing.
    if named == nil, !isLevel, text.hasPrefix("*") || text.count > 160 { return .aside(text) }
    section = (text, named)
    standing = [:]
    return .section(text, named)
  }

  private static let sums = ["summa", "totalt", "totalsumma", "total", "sum", "antal"]

  private func goal(_ text: String) -> GoalID? {
    choices.goals[text.compared] ?? vocabulary.goal(text)
  }

  /// The goals that an activity serves.
  private mutating func goals(
    of cells: RowCells, _ written: inout Written, _ notes: inout RowNotes
  ) -> [GoalID] {
    let isNamed = cells[.area] != nil || cells[.goal] != nil
    if cells[.area] != nil, cells[.area]?.text != standing[.area] { standing[.goal] = nil }
    for column in [PlanColumn.area, .goal] where cells[column] != nil {
      standing[column] = cells[column]?.text
    }
    let (area, goal) = (named(.area), named(.goal))
    if !goal.found.isEmpty {
      for text in goal.unknown { notes.add(.unknownGoal(text), heading(of: .goal)) }
      return goal.found
    }
    let unknown = goal.unknown + area.unknown
    // A goal in words that the agreement does not have may stand under an area that it has.
    let wider = area.found.isEmpty ? [section?.goal].compactMap(\.self) : area.found
    if !wider.isEmpty, area.unknown.isEmpty || area.found.isEmpty {
      if let text = goal.unknown.first {
        notes.add(.goalUnder(text, wider[0]), heading(of: .goal))
        written.kept.append(.init(heading: heading(of: .goal) ?? "", text: text.cleaned))
      } else if let text = area.unknown.first {
        notes.add(.goalUnder(text, wider[0]), heading(of: .area))
        written.kept.append(.init(heading: heading(of: .area) ?? "", text: text.cleaned))
      }
      return wider
    }
    let place = heading(of: goal.unknown.isEmpty ? .area : .goal)
    if let text = unknown.first {
      notes.add(.unknownGoal(text), place)
    } else if let section, !isNamed {
      notes.add(.unknownGoal(section.name), place)
    } else {
      notes.add(.noGoal, place)
    }
    return []
  }

  /// The goals that stand in a column, or stood there last.
  private func named(_ column: PlanColumn) -> (found: [GoalID], unknown: [String]) {
    guard let text = standing[column] else { return ([], []) }
    for separators in ["\n;", "\n;,"] {
      let pieces = text.pieces(separators)
      let found = pieces.compactMap(goal)
      if found.count == pieces.count, found.count > 1 { return (found.eachOnce, []) }
    }
    if let goal = goal(text.onOneLine) { return ([goal], []) }
    let pieces = text.pieces("\n;")
    let found = pieces.compactMap(goal)
    return found.isEmpty
      ? ([], [text.onOneLine]) : (found.eachOnce, pieces.filter { goal($0) == nil })
  }

  private func readTexts(
    _ cells: RowCells, _ written: inout Written, _ notes: inout RowNotes
  ) {
    for text in ActivityText.allCases {
      guard let cell = cells[.text(text)] else { continue }
      guard text == .coordination else {
        written.texts[text] = cell.text.cleaned
        continue
      }
      if let group = vocabulary.group(cell.text.onOneLine) {
        written.texts[text] = group.cleaned
      } else {
        notes.keep(cell, .unknownGroup(cell.text.onOneLine), &written)
      }
    }
    for party in vocabulary.plan.agreement.parties {
      guard let cell = cells[.contribution(party.id)] else { continue }
      written.contributions.append(Contribution(party: party.id, text: cell.text.cleaned))
    }
  }

  private func readTime(
    _ cells: RowCells, _ written: inout Written, _ notes: inout RowNotes
  ) {
    let period = vocabulary.plan.agreement.period
    var (start, end, isContinuous) = (CalendarDate?.none, CalendarDate?.none, false)
    for column in [PlanColumn.time, .start, .end] {
      guard let cell = cells[column] else { continue }
      guard let time = LooseTime(cell.text.onOneLine, year: choices.year) else {
        notes.keep(cell, .unknownTime(cell.text.onOneLine), &written)
        continue
      }
      isContinuous = isContinuous || time.isContinuous
      if column != .end { start = time.start ?? start }
      if column != .start { end = time.end ?? end }
      // What names more than days is kept as it is written.
      if CalendarDate(cell.text) == nil {
        written.kept.append(.init(heading: cell.heading, text: cell.text.cleaned))
      }
    }
    guard start != nil || end != nil || isContinuous else { return }
    let place = cells[.time]?.heading ?? cells[.start]?.heading ?? cells[.end]?.heading
    if isContinuous, start == nil, end == nil { notes.add(.wholePeriod(period), place) }
    if !isContinuous, start == nil { notes.add(.withoutStart(period.start), place) }
    if !isContinuous, end == nil { notes.add(.withoutEnd(period.end), place) }
    let wanted = Period(
      from: start ?? min(period.start, end ?? period.start), to: end ?? period.end)
    guard let wanted else {
      notes.add(.reversed(start ?? period.start, end ?? period.end), place)
      return
    }
    guard
      let within = Period(from: max(wanted.start, period.start), to: min(wanted.end, period.end))
    else {
      notes.add(.outsideAgreement(wanted, period), place)
      return
    }
    if within != wanted { notes.add(.cutToAgreement(wanted, within), place) }
    var checkpoints: [CalendarDate] = []
    if let cell = cells[.checkpoints] {
      let days = cell.text.pieces("\n;,").map { LooseTime($0, year: choices.year)?.end }
      if days.contains(nil) {
        notes.keep(cell, .unknownTime(cell.text.onOneLine), &written)
      } else {
        checkpoints = days.compactMap(\.self).filter(within.contains).eachOnce
      }
    }
    written.schedule = Schedule(period: within, checkpoints: checkpoints)
  }

  private func readLists(
    _ cells: RowCells, _ written: inout Written, _ notes: inout RowNotes
  ) {
    if let cell = cells[.perspectives] {
      let pieces = cell.text.pieces("\n;,/")
      let found = pieces.compactMap(vocabulary.perspective)
      written.perspectives = found.eachOnce
      for piece in pieces where vocabulary.perspective(piece) == nil {
        notes.add(.unknownPerspective(piece), cell.heading)
      }
      if found.count < pieces.count {
        written.kept.append(.init(heading: cell.heading, text: cell.text.cleaned))
      }
    }
    written.places = cells[.places]?.text.cleaned.pieces("\n;,").eachOnce ?? []
    guard let cell = cells[.indicators] else { return }
    let pieces = cell.text.cleaned.pieces("\n;")
    // What looks like the identifier of one that is not declared would be an error in the file.
    written.indicators = pieces.filter { !$0.looksLikeIndicator }.eachOnce
    for piece in pieces where piece.looksLikeIndicator {
      notes.add(.undeclaredIndicator(piece), cell.heading)
      written.kept.append(.init(heading: cell.heading, text: piece))
    }
  }
}

/// The cells of a row by what they hold; blank ones are not there.
struct RowCells {
  /// A cell in which something stands.
  struct Cell {
    let heading: String
    let text: String
  }

  private var cells: [PlanColumn: Cell] = [:]
  /// The cells whose columns nobody reads, in order.
  private(set) var unread: [Cell] = []

  init(_ row: CellTable.Row, _ columns: [PlanTable.Column]) {
    for (cell, column) in zip(row.cells, columns) where !cell.isBlank && cell.origin != .left {
      let text = cell.said
      let read = Cell(heading: column.heading, text: text)
      switch column.meaning {
      case nil where !column.heading.isEmpty: unread.append(read)
      case nil, .nothing, .standing: continue
      case .some(let meaning): cells[meaning] = read
      }
    }
  }

  subscript(column: PlanColumn) -> Cell? { cells[column] }
}

/// What is to be said of a row.
struct RowNotes {
  private let part: Int
  private let row: Int
  private(set) var all: [PlanTableRemark] = []

  init(part: Int, row: Int) { (self.part, self.row) = (part, row) }

  /// Says something of a column.
  mutating func add(_ reason: PlanTableRemark.Reason, _ heading: String?) {
    all.append(PlanTableRemark(part: part, row: row, column: heading, reason))
  }

  /// Says that a cell was not understood, and keeps what stands there.
  mutating func keep(
    _ cell: RowCells.Cell, _ reason: PlanTableRemark.Reason, _ written: inout PlanRowReading.Written
  ) {
    add(reason, cell.heading)
    written.kept.append(.init(heading: cell.heading, text: cell.text.cleaned))
  }
}

extension CellTable.Cell {
  /// What stands there, days as plan files have them, without what makes formulas harmless in an export.
  var said: String {
    if let day { return "\(CalendarDate(dayNumber: day))" }
    guard text.first == "'", Table.startsFormula(String(text.dropFirst())) else { return text }
    return String(text.dropFirst())
  }
}

extension String {
  /// The pieces between some characters, without blanks and bullets around them.
  func pieces(_ separators: String) -> [String] {
    split(whereSeparator: { separators.contains($0) || $0.isNewline && separators.contains("\n") })
      .map { piece in
        piece.trimmingBlanks.drop { "\u{2022}\u{00B7}*-\u{2013}".contains($0) }.trimmingBlanks
      }.filter { !$0.isEmpty }
  }

  /// The text as plan files may hold it: blanks for tabs and for what controls something.
  var cleaned: String {
    var kept = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: kept.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: kept.append(" ")
      default: kept.append(scalar)
      }
    }
    return String(kept).split(separator: "\n").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// Whether plan files would take it for the identifier of an indicator.
  fileprivate var looksLikeIndicator: Bool {
    IndicatorID(self) != nil && drop { ("A"..."Z").contains($0) }.first?.isNumber ?? false
  }

  /// Whether it is a number, as sums are: with blanks, a decimal comma, per cent or a currency.
  fileprivate var isCount: Bool {
    contains(where: \.isNumber) && count < 24
      && allSatisfy { $0.isNumber || $0.isWhitespace || ",.%-:".contains($0) || $0.isLetter }
  }
}

extension Array where Element: Hashable {
  /// The elements, each where it stands first.
  var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
