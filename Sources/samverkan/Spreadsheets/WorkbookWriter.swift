private import CXLSXWriter
import Glibc
import PlanDomain
import PlanReports

/// Puts sheets into a workbook by way of libxlsxwriter.
///
/// Text is written as text: nothing that a sheet holds can become a formula, a link or a number.
@safe final class WorkbookWriter {
  /// Freed once ``finish()`` has been called.
  private let book: OpaquePointer
  private var isWhole = true
  private var isFinished = false

  /// Begins a workbook.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - folder: Where what is made on the way lies.
  ///   - title: What the file calls itself.
  ///   - second: When it says that it was made, since 1970.
  init?(at path: String, in folder: String, _ title: String, made second: Int64) {
    guard
      let book = unsafe cxlsxwriter_begin(path, folder, title.forSpreadsheet(limit: 255), second)
    else { return nil }
    unsafe self.book = book
  }

  deinit { if !isFinished { _ = unsafe cxlsxwriter_end(book) } }

  /// Writes the file.
  ///
  /// - Returns: Whether everything was written.
  func finish() -> Bool {
    isFinished = true
    return unsafe cxlsxwriter_end(book) && isWhole
  }

  /// Adds a sheet: its headings stay in view, and its rows can be filtered.
  func add(_ sheet: Workbook.Sheet) {
    let table = sheet.table
    check(unsafe cxlsxwriter_sheet(book, sheet.name))
    for (column, heading) in table.columns.enumerated() {
      let place = UInt16(clamping: column)
      let cells = table.rows.map { $0[column].text }
      // Words are to have room where they are written.
      let isWritten = sheet.open.contains(column) && sheet.choices[column] == nil
      let width = isWritten ? 60 : [heading.title].width(with: cells)
      check(unsafe cxlsxwriter_width(book, place, width))
      put(heading.title, 0, place, .heading)
    }
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let (row, place) = (UInt32(clamping: row + 1), UInt16(clamping: column))
        guard sheet.open.contains(column) else {
          put(cell, row, place)
          continue
        }
        put(cell.text, row, place, .open)
      }
    }
    for (column, texts) in sheet.choices where !table.rows.isEmpty {
      offer(texts, in: column, rows: table.rows.count)
    }
    if !sheet.open.isEmpty { check(unsafe cxlsxwriter_protect(book)) }
    check(
      unsafe cxlsxwriter_filter(
        book, UInt32(clamping: table.rows.count), UInt16(clamping: table.columns.count)))
  }

  private func put(_ cell: Table.Cell, _ row: UInt32, _ column: UInt16) {
    switch cell {
    case .text(let text): put(text, row, column, .plain)
    case .number(let number):
      check(unsafe cxlsxwriter_number(book, row, column, Double(number)))
    case .date(let date):
      let (year, month, day) = date.parts
      // Spreadsheets count the days of 1900 differently from each other.
      guard year > 1900 else { return put(date.description, row, column, .plain) }
      check(
        unsafe cxlsxwriter_day(book, row, column, Int32(year), Int32(month), Int32(day)))
    case .empty: break
    }
  }

  private func put(_ text: String, _ row: UInt32, _ column: UInt16, _ look: cxlsxwriter_look) {
    let text = text.forSpreadsheet(limit: 32_767)
    check(unsafe cxlsxwriter_text(book, row, column, text, look))
  }

  /// Lets the cells of a column hold one of some texts only.
  private func offer(_ texts: [String], in column: Int, rows: Int) {
    var copies = unsafe texts.map { unsafe strdup($0) }
    unsafe copies.append(nil)
    defer { unsafe copies.forEach { unsafe free($0) } }
    let isDone = unsafe copies.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress?.withMemoryRebound(
        to: UnsafePointer<CChar>?.self, capacity: buffer.count
      ) { list in
        unsafe cxlsxwriter_choices(
          book, 1, UInt32(clamping: rows), UInt16(clamping: column), list, nil,
          texts.joined(separator: ", "))
      }
    }
    check(isDone ?? false)
  }

  private func check(_ isDone: Bool) { if !isDone { isWhole = false } }
}

extension [String] {
  /// How wide a column is, in characters: its longest line, up to 60; long texts wrap.
  fileprivate func width(with cells: [String]) -> Double {
    let lines = (self + cells).flatMap { $0.split(separator: "\n") }
    return Double(Swift.min(60, Swift.max(8, (lines.map(\.count).max() ?? 0) + 3)))
  }
}

extension String {
  /// The text as a cell holds it: nothing in it reads as an escape.
  ///
  /// > Source: ECMA-376 part 1, 22.9.2.19: `_x005F_` stands for an underscore before what reads as an escape.
  ///
  /// - Parameter limit: The most UTF-16 units; a longer text ends with an ellipsis.
  /// - Returns: The text.
  fileprivate func forSpreadsheet(limit: Int) -> String {
    let text = replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    guard text.utf16.count > limit else { return text }
    var kept = UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += scalar.value > 0xFFFF ? 2 : 1
      guard count < limit else { break }
      kept.append(scalar)
    }
    return String(kept) + "\u{2026}"
  }
}
