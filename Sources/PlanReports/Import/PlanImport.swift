public import PlanDomain

/// What a table from a spreadsheet would change in a plan, and what is wrong in it.
public struct PlanImport: Hashable, Sendable {
  /// The changes, from the top.
  public private(set) var changes: [ImportedChange] = []
  /// What is wrong, from the top; nothing is to be recorded while there is anything.
  public private(set) var faults: [ImportFault] = []
  /// The headings of columns that are not read.
  public private(set) var unread: [String] = []
  /// How many rows are about activities.
  public private(set) var rows = 0

  private let state: PlanState
  private let today: CalendarDate
  private let date: CalendarDate?
  private var known: [String: ActivityID] = [:]
  private var seen: [ActivityID: Int] = [:]

  /// Reads a table and compares it with the plan.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - state: What is recorded.
  ///   - today: The day on the workspace's clock.
  ///   - date: The day that the changes are about; `nil` for today.
  public init(
    _ bytes: [UInt8], into state: PlanState, on today: CalendarDate, about date: CalendarDate? = nil
  ) {
    (self.state, self.today, self.date) = (state, today, date)
    do throws(ImportFault) {
      try read(CSVRows(bytes).rows)
    } catch {
      (changes, faults) = ([], [error])
    }
  }

  private mutating func read(_ rows: [CSVRows.Row]) throws(ImportFault) {
    guard let head = rows.first, head.cells.contains(where: { !$0.isBlank }) else {
      throw ImportFault(.empty)
    }
    let columns = head.cells.map { ImportColumn(heading: $0) }
    try check(columns, head.cells)
    unread = zip(columns, head.cells).filter { $0 == nil && !$1.isBlank }.map(\.1)
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
    _ columns: [ImportColumn?], _ headings: [String]
  ) throws(ImportFault) {
    for (place, column) in columns.enumerated() {
      guard let column, columns[..<place].contains(column) else { continue }
      throw ImportFault(row: 1, column: headings[place], .repeatedColumn(column))
    }
    guard columns.contains(.id) else { throw ImportFault(row: 1, .noIdentifiers) }
    guard ImportColumn.values.contains(where: columns.contains) else {
      throw ImportFault(row: 1, .noValues)
    }
  }

  private mutating func read(_ row: ImportRow) throws(ImportFault) {
    guard try row.isActivity() else { return }
    guard let name = row.text(.id) else { throw row.fault(.id, .noActivity) }
    guard let id = known[name.uppercased()] else {
      throw row.fault(.id, .unknownActivity(name))
    }
    if let earlier = seen[id] { throw row.fault(.id, .repeatedActivity(id, row: earlier)) }
    seen[id] = row.number
    rows += 1
    for change in try row.changes(of: id, in: state, about: date) {
      do throws(Refusal) {
        _ = try state.facts(
          for: Change(change.wish, date: date), by: nil, on: today)
        changes.append(change)
      } catch {
        if error.isRepetition { continue }
        faults.append(row.fault(column(of: change, error), .refused(error)))
      }
    }
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

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
