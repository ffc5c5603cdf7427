public import PlanDomain

/// Rows and columns, rendered as aligned text or as CSV.
public struct Table: Hashable, Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// Whether the column gives way, and wraps, when the table is too wide.
    public let isFlexible: Bool

    /// Creates a column.
    ///
    /// - Parameters:
    ///   - title: The heading.
    ///   - isFlexible: Whether the column gives way when the table is too wide.
    public init(_ title: String, isFlexible: Bool = false) {
      self.title = title
      self.isFlexible = isFlexible
    }
  }

  /// What stands where a row and a column meet.
  public enum Cell: Hashable, Sendable {
    /// Text from people or from the program's words.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A day.
    case date(CalendarDate)
    /// Nothing.
    case empty

    /// The cell as plain text.
    public var text: String {
      switch self {
      case .text(let text): text
      case .number(let number): String(number)
      case .date(let date): date.description
      case .empty: ""
      }
    }
  }

  /// The columns, from the left.
  public let columns: [Column]
  /// The rows, each with as many cells as there are columns.
  public let rows: [[Cell]]
  /// Whether plain text shows the headings; CSV always does.
  public let showsHeadings: Bool

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - columns: The columns, from the left.
  ///   - rows: The rows.
  ///   - showsHeadings: Whether plain text shows the headings.
  public init(columns: [Column], rows: [[Cell]], showsHeadings: Bool = true) {
    self.columns = columns
    self.rows = rows
    self.showsHeadings = showsHeadings
  }
}

extension Table.Cell {
  /// A day, or nothing.
  static func date(_ date: CalendarDate?) -> Table.Cell { date.map { .date($0) } ?? .empty }
}
