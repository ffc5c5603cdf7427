import Cells
import PlanDomain
import PlanReports

/// Everything that has been recorded, the newest first.
struct HistoryScreen: ListScreen {
  static let kind = Screen.Kind.history

  var list = ListState<EntryID, Unconditional<Entry>>()

  var selectedEntry: EntryID? { selection }

  func rows(_ context: Context) -> ReversedCollection<[Entry]> { context.state.history.reversed() }

  func line(columns: Int, _ context: Context) -> (Entry) -> StyledLine {
    { HistoryRow($0, context).line(columns: columns) }
  }

  func report(of rows: [Entry], _ context: Context) -> (any TabularReport)? {
    LogReport(rows, from: context.basis)
  }

  func describe(_ row: Entry, _ detail: inout Detail) { detail.addEntry(row, isWhole: false) }

  func opened(_ row: Entry, _ context: Context) -> Screen? { Screen(EntryScreen(row.id)) }

  func title(of row: Entry, _ context: Context) -> String {
    let row = HistoryRow(row, context)
    return "\(row.time) \(row.author)"
  }

  func describeNothing(_ detail: inout Detail) {
    detail.add(detail.context.worded(.noHistory), .quiet)
  }

  func texts(of row: Entry, _ context: Context) -> [String?] {
    let shown = HistoryRow(row, context)
    let notes = row.facts.indices.map { place in
      context.state.note(of: FactID(entry: row.id, index: place))
    }
    return [shown.time, shown.author, shown.words] + shown.marks.map(\.word) + notes
  }

  /// There may be a million entries, in the order of their identifiers.
  func place(of id: EntryID, in rows: ReversedCollection<[Entry]>) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[rows.index(rows.startIndex, offsetBy: middle)].id > id {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < rows.count, rows[rows.index(rows.startIndex, offsetBy: low)].id == id else {
      return nil
    }
    return low
  }

  func layout(_ context: Context) -> ListLayout {
    let body = context.body
    return ListLayout(
      body, preview: body.rows >= 19 && body.columns >= 72 ? min(12, body.rows / 3) : 0)
  }
}

extension Entry: Identifiable {}
