import Foundation
import TableFiles
import TestSupport
import Testing

/// Tables as office programs have saved them.
@Suite struct OfficeFileTests {
  private func file(_ name: String) throws -> [UInt8] {
    let path = "\(Checkout.path)/Tests/TableFilesTests/Fixtures/\(name)"
    return [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  /// A row as texts; `<` and `^` stand before what is merged from the left and from above.
  private func told(_ table: CellTable) -> [String] {
    table.rows.map { row in
      let cells = row.cells.map { cell in
        let mark = cell.origin == .left ? "<" : cell.origin == .above ? "^" : ""
        return mark + (cell.day.map { "day \($0)" } ?? cell.text.replacing("\n", with: "\\n"))
      }
      return "\(row.number): " + cells.joined(separator: "|")
    }
  }

  private static let title =
    "1: Handlingsplan 2026|<Handlingsplan 2026|<Handlingsplan 2026|<Handlingsplan 2026"
    + "|<Handlingsplan 2026|<Handlingsplan 2026|<Handlingsplan 2026"
  private static let heads = [
    "3: Fokusområde|Åtgärd|Ansvarig|Tidplan|<Tidplan|Klart|Budget",
    "4: ^Fokusområde|^Åtgärd|^Ansvarig|Start|Slut|^Klart|^Budget",
  ]

  @Test(arguments: ["plan-openpyxl.xlsx", "plan-office.xlsx"])
  func aWorkbookIsReadWithDaysSharesAndMergedCells(name: String) throws {
    let read = try TableFile(file(name))
    #expect(read.format == .xlsx)
    // The other sheet is hidden.
    #expect(read.tables.map(\.name) == ["Handlingsplan"])
    var rows = told(read.tables[0])
    // openpyxl computes nothing, so that the sum is not there.
    let sum = rows.removeLast()
    #expect(sum.hasPrefix("8: Summa"))
    #expect(
      rows == [Self.title] + Self.heads + [
        "5: Trygga platser|Trygghets\\nvandring|Polisen: kommunpolis|day 20513|day 20634|50 %|20000",
        "6: ^Trygga platser|Belysning|Kommunen: säkerhetschef|day 20513|Q3 2026|100 %|1234.5",
      ])
  }

  @Test func aSpreadsheetInOpenDocumentIsReadAlike() throws {
    let read = try TableFile(file("plan-office.ods"))
    #expect(read.format == .ods)
    #expect(read.tables.map(\.name) == ["Handlingsplan"])
    let rows = told(read.tables[0])
    #expect(Array(rows.prefix(3)) == [Self.title] + Self.heads)
    #expect(
      rows[3].hasPrefix(
        "5: Trygga platser|Trygghets\\nvandring|Polisen: kommunpolis|2026-03-01|2026-06-30|50"))
    #expect(rows[4].hasPrefix("6: ^Trygga platser|Belysning|Kommunen: säkerhetschef|2026-03-01|Q3"))
    #expect(rows[5].hasPrefix("8: Summa|"))
  }

  @Test(arguments: ["plan-python.docx", "plan-office.docx", "plan-office.odt"])
  func theTablesOfADocumentStandWithTheLinesBeforeThem(name: String) throws {
    let read = try TableFile(file(name))
    #expect(read.format.rawValue == name.suffix(4) || read.format.rawValue == name.suffix(3))
    #expect(
      read.tables.map(\.caption) == [
        "Fokusområde 1: Trygga platser", "Fokusområde 2: Unga i riskzon",
      ])
    #expect(
      told(read.tables[0]) == [
        "1: Åtgärd|Ansvarig|När", "2: Vandring\\ni centrum|Polisen: kommunpolis|Q2 2026",
        "3: Belysning|Kommunen: säkerhetschef|^Q2 2026",
        "4: Unga i riskzon|<Unga i riskzon|<Unga i riskzon",
      ])
    #expect(told(read.tables[1]) == ["1: Åtgärd|Ansvarig", "2: Fältarbete|Kommunen: enhetschef"])
  }

  @Test func whatNoOfficeProgramMakesIsRefused() throws {
    func reason(_ bytes: [UInt8]) -> TableFault.Reason? {
      do throws(TableFault) {
        _ = try TableFile(bytes)
        return nil
      } catch {
        return error.reason
      }
    }
    // A document type could name other files and unfold without end; a part could fill the memory.
    #expect(reason(try file("doctype.xlsx")) == .damaged(part: "xl/s.xml"))
    #expect(reason(try file("bomb.xlsx")) == .damaged(part: "xl/s.xml"))
    #expect(reason([0xD0, 0xCF, 0x11, 0xE0, 0xA1]) == .oldFormat)
    #expect(reason(Array("%PDF-1.7".utf8)) == .otherKind)
    #expect(reason([0x50, 0x4B, 0x03, 0x04]) == .damaged(part: "zip"))
    let size = TableFile.byteLimit
    #expect(reason([UInt8](repeating: 0x61, count: size + 1)) == .fileTooLarge(limit: size))
    #expect(reason(Array((try file("plan-openpyxl.xlsx")).dropLast(30))) == .damaged(part: "zip"))
  }

  @Test(arguments: UInt64(0)..<6)
  func noChangedByteStopsTheReader(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = ["plan-openpyxl.xlsx", "plan-office.ods", "plan-office.docx"]
    let whole = try file(names[Int(seed) % names.count])
    var refused = 0
    for _ in 0..<150 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      if Int.random(in: 0..<8, using: &generator) == 0 {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
      }
      do throws(TableFault) { _ = try TableFile(bytes) } catch { refused += 1 }
    }
    // What is read has a checksum: a change in it is never taken for what was saved.
    #expect(refused > 10)
  }
}
