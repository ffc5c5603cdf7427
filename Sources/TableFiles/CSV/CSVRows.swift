/// The rows of cells in a file that a spreadsheet has saved.
public struct CSVRows: Hashable, Sendable {
  /// A row.
  public struct Row: Hashable, Sendable {
    /// Its number in the spreadsheet, from 1.
    public let number: Int
    /// Its cells, from the left.
    public let cells: [String]
  }

  /// The most bytes that a file may have.
  public static let byteLimit = 4 << 20
  /// The most rows that a file may have.
  public static let rowLimit = TableFile.rowLimit
  /// The most cells that a row may have.
  public static let columnLimit = TableFile.columnLimit

  /// The rows, from the top; the first has the headings.
  public let rows: [Row]

  /// Reads a file.
  ///
  /// Cells are separated by semicolons, commas or tabs: whichever the first row has most of, or what
  /// a line `sep=` before it says.
  ///
  /// - Parameter bytes: What the file holds.
  /// - Throws: Why it cannot be read as rows.
  public init(_ bytes: [UInt8]) throws(TableFault) {
    guard bytes.count <= Self.byteLimit else {
      throw TableFault(.fileTooLarge(limit: Self.byteLimit))
    }
    var text = try CSVText(bytes).text[...]
    let separator = Self.separator(of: &text)
    var scan = CSVScan(text, separator: separator)
    var rows: [Row] = []
    while let cells = try scan.row(rows.count + 1) {
      guard rows.count < Self.rowLimit else {
        throw TableFault(.tooManyRows(limit: Self.rowLimit))
      }
      rows.append(Row(number: rows.count + 1, cells: cells))
    }
    self.rows = rows
  }

  /// Finds the separator, and takes the line away that says which it is.
  private static func separator(of text: inout ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
    let line = text.prefix { $0 != "\n" }
    if line.count == 5, line.starts(with: "sep=".unicodeScalars), let last = line.last {
      text = text.dropFirst(line.count + 1)
      return last
    }
    let candidates: [Unicode.Scalar] = [";", "\t", ","]
    var counts = [0, 0, 0]
    var isQuoted = false
    for scalar in text {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" { break }
      if let place = candidates.firstIndex(of: scalar) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return zip(candidates, counts).first { $0.1 == most }?.0 ?? ";"
  }
}
