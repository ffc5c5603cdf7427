/// The sheets of what Excel saves.
///
/// > Source: ECMA-376, part 1, 18.2–18.8.
struct ExcelWorkbook {
  private let archive: ZipArchive
  private let book: XMLElement
  private let paths: [String: String]
  private let texts: [String]
  private let formats: ExcelFormats

  /// Reads what all sheets share.
  ///
  /// - Parameter archive: The file.
  /// - Throws: `TableFault`.
  init(_ archive: ZipArchive) throws(TableFault) {
    self.archive = archive
    book = try archive.xml("xl/workbook.xml")
    var paths: [String: String] = [:]
    for relation in try archive.xml("xl/_rels/workbook.xml.rels").elements("Relationship") {
      guard let id = relation.attributes["Id"], let target = relation.attributes["Target"] else {
        continue
      }
      paths[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }
    self.paths = paths
    texts =
      archive.has("xl/sharedStrings.xml")
      ? try archive.xml("xl/sharedStrings.xml").elements("si").map(\.richText) : []
    let counts1904 = ["1", "true"].contains(book.element("workbookPr")?.attributes["date1904"])
    let styles = archive.has("xl/styles.xml") ? try archive.xml("xl/styles.xml") : nil
    formats = ExcelFormats(styles, countsFrom1904: counts1904)
  }

  /// The sheets that are shown.
  ///
  /// - Throws: `TableFault`.
  func tables() throws(TableFault) -> [CellTable] {
    var tables: [CellTable] = []
    for sheet in book.element("sheets")?.elements("sheet") ?? [] {
      guard sheet.attributes["state"] ?? "visible" == "visible",
        let id = sheet.attributes["id"], let path = paths[id], archive.has(path)
      else { continue }
      tables.append(
        CellTable(
          name: sheet.attributes["name"], rows: try grid(of: archive.xml(path)).rows()))
    }
    return tables
  }

  private func grid(of sheet: XMLElement) throws(TableFault) -> CellGrid {
    var grid = CellGrid()
    var next = 1
    for row in sheet.element("sheetData")?.elements("row") ?? [] {
      let number = row.number("r") ?? next
      next = number + 1
      var column = 0
      for cell in row.elements("c") {
        column = cell.attributes["r"].flatMap { CellReference($0)?.column } ?? column
        try grid.put(content(of: cell), row: number, column: column)
        column += 1
      }
    }
    for merge in sheet.element("mergeCells")?.elements("mergeCell") ?? [] {
      let corners = (merge.attributes["ref"] ?? "").split(separator: ":")
        .compactMap { CellReference(String($0)) }
      guard corners.count == 2, corners[0].row <= corners[1].row,
        corners[0].column <= corners[1].column
      else { continue }
      grid.merges.append(
        CellGrid.Merge(
          row: corners[0].row, column: corners[0].column,
          rows: corners[1].row - corners[0].row + 1,
          columns: corners[1].column - corners[0].column + 1))
    }
    return grid
  }

  private func content(of cell: XMLElement) -> CellTable.Cell {
    let value = cell.element("v")?.text ?? ""
    switch cell.attributes["t"] {
    case "s":
      guard let place = Int(value), texts.indices.contains(place) else {
        return CellTable.Cell("")
      }
      return CellTable.Cell(texts[place])
    case "inlineStr": return CellTable.Cell(cell.element("is")?.richText ?? "")
    case "str", "e", "b", "d": return CellTable.Cell(value)
    default: return formats.cell(value, style: cell.number("s"))
    }
  }
}

/// The place of a cell, `B3`.
private struct CellReference {
  /// The row, from 1.
  let row: Int
  /// The column, from 0.
  let column: Int

  init?(_ text: String) {
    var (row, column) = (0, 0)
    for byte in text.utf8 where byte != 0x24 {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte - 0x40)
      case 0x30...0x39: row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard row <= 1 << 20, column <= 1 << 14 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    (self.row, self.column) = (row, column - 1)
  }
}

extension XMLElement {
  /// The text of its runs, without what tells how it is pronounced.
  fileprivate var richText: String {
    elements.map { element in
      switch element.name {
      case "t": element.text
      case "r": element.elements("t").map(\.text).joined()
      default: ""
      }
    }.joined().replacing("\r\n", with: "\n").replacing("_x000D_", with: "")
  }
}
