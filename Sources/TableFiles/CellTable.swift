/// A table as an office program has saved it: rows of cells.
public struct CellTable: Hashable, Sendable {
  /// A row; those in which nothing stands are left out.
  public struct Row: Hashable, Sendable {
    /// Its number in the file, from 1.
    public let number: Int
    /// Its cells from the left.
    public let cells: [Cell]

    /// Creates a row.
    ///
    /// - Parameters:
    ///   - number: Its number in the file, from 1.
    ///   - cells: Its cells from the left.
    public init(number: Int, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }
  }

  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// Where what stands in a cell comes from.
    public enum Origin: Hashable, Sendable {
      /// It stands there.
      case own
      /// The cell is merged with the one above it.
      case above
      /// The cell is merged with the one to the left of it.
      case left
    }

    /// What stands there, without white space around it; lines are parted by `\n`.
    public let text: String
    /// The day, where the file says that what stands there is one: days since 1970-01-01.
    public let day: Int?
    /// Where it comes from.
    public let origin: Origin

    /// Creates a cell.
    ///
    /// - Parameters:
    ///   - text: What stands there.
    ///   - day: The day, where it is one, as days since 1970-01-01.
    ///   - origin: Where it comes from.
    public init(_ text: String, day: Int? = nil, origin: Origin = .own) {
      self.text = text.withoutBlanksAround
      self.day = day
      self.origin = origin
    }

    /// Whether nothing stands there.
    public var isBlank: Bool { text.isEmpty && day == nil }
  }

  /// The name of its sheet, where it has one.
  public let name: String?
  /// The line of text that stands before it in a document.
  public let caption: String?
  /// The rows in which something stands, from the top.
  public let rows: [Row]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - name: The name of its sheet.
  ///   - caption: The line of text that stands before it.
  ///   - rows: The rows in which something stands, from the top.
  public init(name: String? = nil, caption: String? = nil, rows: [Row]) {
    self.name = name
    self.caption = caption
    self.rows = rows
  }
}

extension String {
  /// The text without white space before and after it.
  var withoutBlanksAround: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
