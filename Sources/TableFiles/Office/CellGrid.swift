/// Cells as they are put down one after the other, some of them merged.
struct CellGrid {
  /// Cells that are one.
  struct Merge {
    /// The row of the first, from 1.
    let row: Int
    /// The column of the first, from 0.
    let column: Int
    /// How many rows they take.
    var rows: Int
    /// How many columns they take.
    let columns: Int
  }

  /// The most cells that all merged ones may take together.
  private static let mergedLimit = 1_000_000

  /// The cells that are one.
  var merges: [Merge] = []
  private var cells: [Int: [CellTable.Cell?]] = [:]

  /// Puts a cell down; what is blank need not be.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - row: The row, from 1.
  ///   - column: The column, from 0.
  /// - Throws: `TableFault.Reason.tooManyRows`, `TableFault.Reason.tooManyColumns`.
  mutating func put(_ cell: CellTable.Cell, row: Int, column: Int) throws(TableFault) {
    guard !cell.isBlank else { return }
    guard column < TableFile.columnLimit else {
      throw TableFault(row: row, .tooManyColumns(limit: TableFile.columnLimit))
    }
    guard cells[row] != nil || cells.count < TableFile.rowLimit else {
      throw TableFault(.tooManyRows(limit: TableFile.rowLimit))
    }
    let missing = column + 1 - (cells[row]?.count ?? 0)
    if missing > 0 { cells[row, default: []] += [CellTable.Cell?](repeating: nil, count: missing) }
    cells[row]?[column] = cell
  }

  /// The rows, with what merged cells hold in each of their places.
  ///
  /// - Throws: `TableFault.Reason.damaged`, where cells overlap more than any table needs.
  func rows() throws(TableFault) -> [CellTable.Row] {
    var filled = cells
    let numbers = cells.keys.sorted()
    var count = 0
    for merge in merges where merge.rows > 1 || merge.columns > 1 {
      guard let first = cells[merge.row]?.dropFirst(merge.column).first ?? nil else { continue }
      let columns = min(merge.columns, TableFile.columnLimit - merge.column)
      for number in numbers where number >= merge.row && number - merge.row < merge.rows {
        count += columns
        guard count <= Self.mergedLimit else { throw TableFault(.damaged(part: "merge")) }
        let missing = merge.column + columns - (filled[number]?.count ?? 0)
        if missing > 0 { filled[number]? += [CellTable.Cell?](repeating: nil, count: missing) }
        for column in merge.column..<merge.column + max(0, columns) {
          if number == merge.row, column == merge.column { continue }
          let origin: CellTable.Cell.Origin = column == merge.column ? .above : .left
          filled[number]?[column] = CellTable.Cell(first.text, day: first.day, origin: origin)
        }
      }
    }
    return numbers.map { number in
      CellTable.Row(number: number, cells: (filled[number] ?? []).map { $0 ?? CellTable.Cell("") })
    }
  }
}
