/// The tables of what Word saves.
///
/// > Source: ECMA-376, part 1, 17.4.
struct WordDocument {
  private let body: XMLElement

  /// Reads a document.
  ///
  /// - Parameter archive: The file.
  /// - Throws: `TableFault`.
  init(_ archive: ZipArchive) throws(TableFault) {
    guard let body = try archive.xml("word/document.xml").element("body") else {
      throw TableFault(.damaged(part: "word/document.xml"))
    }
    self.body = body
  }

  /// The tables, in order; those within cells of others are text of theirs.
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
      case "tbl":
        tables.append(CellTable(caption: caption, rows: try Self.grid(of: part).rows()))
        caption = nil
      case "p":
        let text = part.spoken.withoutBlanksAround
        if !text.isEmpty { caption = text }
      case "sdt", "sdtContent", "ins", "customXml": try collect(part, &tables, &caption)
      default: continue
      }
    }
  }

  private static func grid(of table: XMLElement) throws(TableFault) -> CellGrid {
    var grid = CellGrid()
    // The place among the merges of what goes on downwards in each column.
    var downward: [Int: Int] = [:]
    for (row, element) in zip(1..., table.within("tr")) {
      var column = element.element("trPr")?.element("gridBefore")?.number("val") ?? 0
      var going: [Int: Int] = [:]
      for cell in element.within("tc") {
        let properties = cell.element("tcPr")
        let columns = max(1, properties?.element("gridSpan")?.number("val") ?? 1)
        let merge = properties?.element("vMerge")
        if let merge, merge.attributes["val"] != "restart", let place = downward[column] {
          grid.merges[place].rows += 1
          going[column] = place
        } else {
          try grid.put(CellTable.Cell(cell.spoken), row: row, column: column)
          if merge != nil || columns > 1 {
            if merge != nil { going[column] = grid.merges.count }
            grid.merges.append(
              CellGrid.Merge(row: row, column: column, rows: 1, columns: columns))
          }
        }
        column += min(columns, 1 << 10)
      }
      downward = going
    }
    return grid
  }
}

extension XMLElement {
  /// The elements of a name in it, also those within what wraps several.
  fileprivate func within(_ name: String) -> [XMLElement] {
    elements.flatMap { element -> [XMLElement] in
      switch element.name {
      case name: [element]
      case "sdt", "sdtContent", "customXml", "ins": element.within(name)
      default: []
      }
    }
  }

  /// The text, a line for each paragraph; without what has been deleted.
  fileprivate var spoken: String {
    switch name {
    case "t": return text
    case "tab": return " "
    case "br", "cr": return "\n"
    case "noBreakHyphen": return "-"
    case "del", "moveFrom", "pPr", "rPr", "tcPr", "tblPr", "Fallback", "drawing", "instrText":
      return ""
    default: break
    }
    var text = ""
    for element in elements {
      let spoken = element.spoken
      let isBlock = ["p", "tbl", "tr"].contains(element.name)
      if isBlock, !text.isEmpty, !spoken.isEmpty { text += "\n" }
      text += spoken
    }
    return text
  }
}
