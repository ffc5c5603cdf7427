/// Reads cells from the beginning of a text to its end.
struct CSVScan {
  private let text: ArraySlice<Unicode.Scalar>
  private let separator: Unicode.Scalar
  private var place: Int

  init(_ text: ArraySlice<Unicode.Scalar>, separator: Unicode.Scalar) {
    self.text = text
    self.separator = separator
    place = text.startIndex
  }

  /// Reads the next row; `nil` at the end.
  ///
  /// - Parameter number: Its number, for what is wrong in it.
  /// - Throws: What is wrong in it.
  /// - Returns: Its cells.
  mutating func row(_ number: Int) throws(TableFault) -> [String]? {
    guard place < text.endIndex else { return nil }
    var cells: [String] = []
    while true {
      guard cells.count < CSVRows.columnLimit else {
        throw TableFault(row: number, .tooManyColumns(limit: CSVRows.columnLimit))
      }
      cells.append(try cell(in: number))
      guard place < text.endIndex else { return cells }
      let end = text[place]
      place += 1
      if end != separator { return cells }
    }
  }

  /// Reads up to the separator, the line break or the end.
  private mutating func cell(in row: Int) throws(TableFault) -> String {
    guard place < text.endIndex, text[place] == "\"" else { return plain() }
    place += 1
    var cell = String.UnicodeScalarView()
    while place < text.endIndex {
      let scalar = text[place]
      place += 1
      guard scalar == "\"" else {
        cell.append(scalar)
        continue
      }
      guard place < text.endIndex, text[place] == "\"" else {
        guard plain().allSatisfy(\.isWhitespace) else {
          throw TableFault(row: row, .textAfterQuotes)
        }
        return String(cell)
      }
      cell.append(scalar)
      place += 1
    }
    throw TableFault(row: row, .openQuotes)
  }

  private mutating func plain() -> String {
    let start = place
    while place < text.endIndex, text[place] != separator, text[place] != "\n" { place += 1 }
    var cell = String.UnicodeScalarView()
    cell.append(contentsOf: text[start..<place])
    return String(cell)
  }
}
