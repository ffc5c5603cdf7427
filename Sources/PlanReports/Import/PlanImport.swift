public import PlanDomain
import TableFiles

/// What a table from a spreadsheet would change in a plan, and what is wrong in it.
public struct PlanImport: Hashable, Sendable {
  /// The changes, from the top.
  public private(set) var changes: [ImportedChange] = []
  /// What is wrong, from the top; nothing is to be recorded while there is anything.
  public private(set) var faults: [ImportFault] = []
  /// The headings of columns that are not read.
  public private(set) var unread: [String] = []
  /// The words of the table's own that were read as values, each once.
  public private(set) var synonyms: [ImportSynonym] = []
  /// How many rows are about activities.
  public private(set) var rows = 0
  /// The form that the table is, where it is one.
  public private(set) var form: FormReturn?

  private let state: PlanState
  private let today: CalendarDate
  private let date: CalendarDate?
  private let workspace: String?
  private var known: [String: ActivityID] = [:]
  private var titles: [String: [ActivityID]] = [:]
  private var seen: [ActivityID: Int] = [:]

  /// Reads a table and compares it with the plan.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - state: What is recorded.
  ///   - today: The day on the workspace's clock.
  ///   - date: The day that the changes are about; `nil` for today.
  ///   - workspace: The identifier of the workspace, which a form must have been written for.
  public init(
    _ bytes: [UInt8], into state: PlanState, on today: CalendarDate,
    about date: CalendarDate? = nil, workspace: String? = nil
  ) {
    (self.state, self.today, self.date) = (state, today, date)
    self.workspace = workspace
    do throws(ImportFault) {
      try read(Self.rows(bytes))
    } catch {
      (changes, faults) = ([], [error])
    }
  }

  /// The rows of the first table that has headings of a follow-up, from those headings on; or of the first.
  private static func rows(_ bytes: [UInt8]) throws(ImportFault) -> [ImportRow.Text] {
    let file: TableFile
    do throws(TableFault) {
      file = try TableFile(bytes)
    } catch {
      throw ImportFault(row: error.row, .file(error.reason))
    }
    let tables = file.tables.map { table in
      table.rows.map { ImportRow.Text(number: $0.number, cells: $0.cells.map(\.said)) }
    }
    for rows in tables {
      // Titles may stand above the headings.
      if let head = rows.prefix(40).firstIndex(where: \.isHeadings) { return Array(rows[head...]) }
    }
    return tables.first ?? []
  }

  private mutating func read(_ rows: [ImportRow.Text]) throws(ImportFault) {
    guard let head = rows.first else { throw ImportFault(.empty) }
    let columns = head.cells.map { ImportColumn(heading: $0) }
    try check(columns, head)
    let hasNames = columns.contains(.id)
    form = try FormReturn(rows, columns, to: state, workspace: workspace)
    let isForm = form != nil
    unread = zip(columns, head.cells)
      .filter { !isForm && ($0 == nil || hasNames && $0 == .title) && !$1.isBlank }.map(\.1)
    for activity in state.activities {
      titles[activity.title.compared, default: []].append(activity.id)
    }
    known = Dictionary(
      (state.otherActivities + state.activities).map { ($0.id.rawValue.uppercased(), $0.id) },
      uniquingKeysWith: { $1 })
    for row in rows.dropFirst() where row.cells.contains(where: { !$0.isBlank }) {
      guard zip(row.cells.dropFirst(columns.count), 0...).allSatisfy({ $0.0.isBlank }) else {
        faults.append(ImportFault(row: row.number, .cellWithoutHeading))
        continue
      }
      do throws(ImportFault) {
        try read(ImportRow(row, columns, headings: head.cells))
      } catch {
        faults.append(error)
      }
    }
    if !faults.isEmpty { changes = [] }
  }

  private func check(
    _ columns: [ImportColumn?], _ head: ImportRow.Text
  ) throws(ImportFault) {
    for (place, column) in columns.enumerated() {
      guard let column, columns[..<place].contains(column) else { continue }
      throw ImportFault(row: head.number, column: head.cells[place], .repeatedColumn(column))
    }
    guard columns.contains(.id) || columns.contains(.title) else {
      throw ImportFault(row: head.number, .noIdentifiers)
    }
    guard ImportColumn.values.contains(where: columns.contains) else {
      throw ImportFault(row: head.number, .noValues)
    }
  }

  private mutating func read(_ row: ImportRow) throws(ImportFault) {
    guard try row.isActivity() else { return }
    // Rows that head others or sum them up say nothing of any activity.
    guard !row.isSum, row.hasValues || row.text(.id).map({ known[$0.uppercased()] != nil }) ?? false
    else { return }
    let id = try activity(of: row)
    for synonym in row.synonyms where !synonyms.contains(synonym) { synonyms.append(synonym) }
    if let earlier = seen[id] { throw row.fault(.id, .repeatedActivity(id, row: earlier)) }
    seen[id] = row.number
    rows += 1
    try form?.check(row, about: id)
    let standing = form?.seen ?? state
    for change in try row.changes(of: id, in: standing, about: date) {
      do throws(Refusal) {
        _ = try standing.facts(
          for: Change(change.wish, date: date), by: nil, on: today)
        if form == nil {
          changes.append(change)
        } else if let answer = form?.answer(change, to: state, on: today) {
          changes.append(answer)
        }
      } catch {
        if error.isRepetition { continue }
        faults.append(row.fault(column(of: change, error), .refused(error)))
      }
    }
  }

  /// The activity that a row is about: by its identifier, else by its title.
  private func activity(of row: ImportRow) throws(ImportFault) -> ActivityID {
    if let name = row.text(.id) {
      guard let id = known[name.uppercased()] else {
        throw row.fault(.id, .unknownActivity(name))
      }
      return id
    }
    guard let title = row.text(.title) else { throw row.fault(.id, .noActivity) }
    let those = titles[title.onOneLine.compared] ?? []
    guard let id = those.first, those.count == 1 else {
      throw row.fault(.title, .unknownActivity(title))
    }
    return id
  }

  /// The column that a refusal is about.
  private func column(of change: ImportedChange, _ refusal: Refusal) -> ImportColumn {
    switch refusal {
    case .textTooLong, .emptyText, .noteRequired: return .note
    default: break
    }
    return switch change.content {
    case .progress: .progress
    case .assessment: .assessment
    case .report: .note
    }
  }
}

extension Refusal {
  /// Whether what was asked for stands already, or is already proposed.
  fileprivate var isRepetition: Bool {
    switch self {
    case .nothingToChange, .alreadyProposed: true
    default: false
    }
  }
}

extension ImportRow.Text {
  /// Whether the row has the headings of a follow-up.
  fileprivate var isHeadings: Bool {
    let columns = cells.map { ImportColumn(heading: $0) }
    return (columns.contains(.id) || columns.contains(.title))
      && ImportColumn.values.contains(where: columns.contains)
  }
}

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
