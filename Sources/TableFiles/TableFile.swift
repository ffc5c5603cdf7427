/// A file with tables: a spreadsheet, a document, or rows of text with separators.
public struct TableFile: Hashable, Sendable {
  /// What an office program saves tables as.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// Texts with separators.
    case csv
    /// Excel's, from 2007.
    case xlsx
    /// That of a spreadsheet in OpenDocument.
    case ods
    /// Word's, from 2007.
    case docx
    /// That of a text in OpenDocument.
    case odt
  }

  /// The most bytes that a file may have.
  public static let byteLimit = 16 << 20
  /// The most rows that a table may have.
  public static let rowLimit = 10_000
  /// The most cells that a row may have.
  public static let columnLimit = 256

  /// What the file is, by what stands in it; its name does not matter.
  public let format: Format
  /// The tables in which anything stands, in the order of the file; hidden sheets are left out.
  public let tables: [CellTable]

  /// Reads a file.
  ///
  /// - Parameter bytes: What the file holds.
  /// - Throws: Why it cannot be read.
  public init(_ bytes: [UInt8]) throws(TableFault) {
    guard bytes.count <= Self.byteLimit else {
      throw TableFault(.fileTooLarge(limit: Self.byteLimit))
    }
    // What Office saved before 2007, and what it saves with a password since.
    guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw TableFault(.oldFormat) }
    guard !bytes.starts(with: Array("%PDF".utf8)) else { throw TableFault(.otherKind) }
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
      format = .csv
      let rows = try CSVRows(bytes).rows.map { row in
        CellTable.Row(number: row.number, cells: row.cells.map { CellTable.Cell($0) })
      }
      tables = [CellTable(rows: rows.filter { !$0.cells.allSatisfy(\.isBlank) })]
      return
    }
    let archive = try ZipArchive(bytes)
    let read: [CellTable]
    if archive.has("xl/workbook.xml") {
      (format, read) = (.xlsx, try ExcelWorkbook(archive).tables())
    } else if archive.has("word/document.xml") {
      (format, read) = (.docx, try WordDocument(archive).tables())
    } else if archive.has("content.xml"), archive.has("mimetype") {
      let document = try OpenDocument(archive)
      (format, read) = (document.isSpreadsheet ? .ods : .odt, try document.tables())
    } else {
      throw TableFault(.otherKind)
    }
    tables = read.filter { !$0.rows.isEmpty }
  }
}
