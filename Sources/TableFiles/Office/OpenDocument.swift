/// The tables of a spreadsheet or a text in OpenDocument.
///
/// > Source: OASIS, Open Document Format 1.3, part 3, 9.
struct OpenDocument {
  private let body: XMLElement
  /// Whether it is a spreadsheet; else it is a text.
  let isSpreadsheet: Bool
  private let hiddenStyles: Set<String>

  /// Reads a document.
  ///
  /// - Parameter archive: The file.
  /// - Throws: `TableFault`.
  init(_ archive: ZipArchive) throws(TableFault) {
    let content = try archive.xml("content.xml")
    let sheets = content.element("body")?.element("spreadsheet")
    guard let body = sheets ?? content.element("body")?.element("text") else {
      throw TableFault(.otherKind)
    }
    self.body = body
    isSpreadsheet = sheets != nil
    let styles = content.element("automatic-styles")?.elements("style") ?? []
    hiddenStyles = Set(
      styles.filter { $0.element("table-properties")?.attributes["display"] == "false" }
        .compactMap { $0.attributes["name"] })
  }

  /// The tables that are shown.
  ///
  /// - Throws: `TableFault`.
  func tables() throws(TableFault) -> [CellTable] {
    var tables: [CellTable] = []
    var caption: String?
    try collect(body, &tables, &caption)
    return tables
  }

  private func collect(
    _ element: XMLElement, _ tables: inout [CellTable], _ caption: inout String?
  ) throws(TableFault) {
    for part in element.elements {
      switch part.name {
      case "table":
        if let style = part.attributes["style-name"], hiddenStyles.contains(style) { continue }
        var reading = TableReading()
        try reading.read(part)
        tables.append(
          CellTable(
            name: isSpreadsheet ? part.attributes["name"] : nil, caption: caption,
            rows: try reading.grid.rows()))
        caption = nil
      case "p", "h":
        let text = part.spoken.withoutBlanksAround
        if !text.isEmpty { caption = text }
      case "section", "list", "list-item", "text-box": try collect(part, &tables, &caption)
      default: continue
      }
    }
  }
}

/// The rows of a table that have been read.
private struct TableReading {
  var grid = CellGrid()
  private var row = 1

  /// Reads rows, also those that repeat or are grouped.
  mutating func read(_ element: XMLElement) throws(TableFault) {
    for part in element.elements {
      switch part.name {
      case "table-row": try read(row: part)
      case "table-header-rows", "table-rows", "table-row-group": try read(part)
      default: continue
      }
    }
  }

  private mutating func read(row element: XMLElement) throws(TableFault) {
    let times = max(1, element.number("number-rows-repeated") ?? 1)
    let cells = element.elements.filter { ["table-cell", "covered-table-cell"].contains($0.name) }
    let isBlank = cells.allSatisfy { $0.spoken.isEmpty && $0.attributes["date-value"] == nil }
    guard !isBlank else {
      row += times
      return
    }
    for _ in 0..<min(times, TableFile.rowLimit + 1) {
      try put(cells)
      row += 1
    }
  }

  private mutating func put(_ cells: [XMLElement]) throws(TableFault) {
    var column = 0
    for cell in cells {
      let times = max(1, cell.number("number-columns-repeated") ?? 1)
      let content = CellTable.Cell(cell.shown)
      if cell.name == "covered-table-cell" || content.isBlank {
        column += min(times, 1 << 20)
        continue
      }
      for _ in 0..<min(times, TableFile.columnLimit + 1) {
        try grid.put(content, row: row, column: column)
        let rows = cell.number("number-rows-spanned") ?? 1
        let columns = cell.number("number-columns-spanned") ?? 1
        if rows > 1 || columns > 1 {
          grid.merges.append(
            CellGrid.Merge(row: row, column: column, rows: rows, columns: max(1, columns)))
        }
        column += 1
      }
    }
  }
}

extension XMLElement {
  /// What a cell shows; days as the file has them, for how they are shown depends on the reader.
  fileprivate var shown: String {
    if attributes["value-type"] == "date", let date = attributes["date-value"] {
      return String(date.prefix(10))
    }
    return spoken
  }

  /// The text, a line for each paragraph; without comments.
  fileprivate var spoken: String {
    switch name {
    case "s": return String(repeating: " ", count: min(100, max(1, number("c") ?? 1)))
    case "tab": return " "
    case "line-break": return "\n"
    case "annotation", "note", "tracked-changes", "soft-page-break": return ""
    default: break
    }
    var text = ""
    for content in contents {
      switch content {
      case .text(let piece):
        // White space between paragraphs is how the file is laid out.
        if name != "table-cell", name != "covered-table-cell", name != "list", name != "list-item" {
          text += piece.replacing("\n", with: " ")
        }
      case .element(let element):
        let spoken = element.spoken
        let isBlock = ["p", "h", "list", "list-item", "table", "table-row"].contains(element.name)
        if isBlock, !text.isEmpty, !spoken.isEmpty { text += "\n" }
        text += spoken
      }
    }
    return text
  }
}
