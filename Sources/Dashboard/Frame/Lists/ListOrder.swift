import PlanDomain
import PlanReports

/// Something that the rows of a list can be sorted by.
struct ListOrder<Row> {
  /// What it is called in a trace.
  let id: String
  /// What it is called in the menu and above the list.
  let name: String
  /// The places of rows in the order; those that are alike keep theirs.
  let places: ([Row]) -> [Int]
}

extension ListOrder {
  /// Sorts by a key of each row.
  init<Key: Comparable>(id: String, name: String, by key: @escaping (Row) -> Key) {
    self.init(id: id, name: name) { rows in Self.places(of: rows.map(key)) }
  }

  /// Sorts by each column of the table that rows are shown as when they leave the program.
  static func columns(
    of table: @escaping ([Row]) -> Table?, in titles: [String]
  ) -> [ListOrder] {
    titles.enumerated().map { column, title in
      ListOrder(id: "\(column)", name: title) { rows in
        guard let table = table(rows), table.rows.count == rows.count else {
          return Array(rows.indices)
        }
        return places(of: table.rows.map { CellKey($0[column]) })
      }
    }
  }

  private static func places<Key: Comparable>(of keys: [Key]) -> [Int] {
    keys.indices.sorted { one, other in
      keys[one] == keys[other] ? one < other : keys[one] < keys[other]
    }
  }
}

/// What a cell is sorted by: numbers and days as such, texts whatever their letters' case; what is empty
/// comes last.
private enum CellKey: Comparable {
  case number(Int)
  case date(CalendarDate)
  case text(String)
  case empty

  init(_ cell: Table.Cell) {
    switch cell {
    case .text(let text): self = text.isEmpty ? .empty : .text(text.lowercased())
    case .number(let number): self = .number(number)
    case .date(let date): self = .date(date)
    case .empty: self = .empty
    }
  }
}
