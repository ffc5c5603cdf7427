import Foundation
import TestSupport
import Testing

/// The year wheel, reporting, the law and exports by commands, on the shipped example.
@Suite struct ExportTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    program = try Program()
    copy = try WorkspaceCopy()
  }

  private func run(_ words: String...) throws -> Outcome {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    #expect(outcome.ending == .status(0), "\(words)\n\(outcome)")
    return outcome
  }

  private func json(_ words: String...) throws -> Any {
    let outcome = try program.run(words + ["--today", "2026-11-20", "-w", copy.path])
    return try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  @Test func theYearWheelHasTheComingDaysInOrder() throws {
    let rows = try #require(try json("list", "wheel", "--json") as? [[String: Any]])
    let days = rows.compactMap { $0["date"] as? String }
    #expect(days.count == rows.count && days == days.sorted())
    #expect(days.contains("2026-12-31"))
    #expect(try run("list", "wheel").output.contains("2026-12-31"))
  }

  @Test func reportingNamesFunctionsAndTheCutOff() throws {
    let page = try run("list", "reporting").output
    #expect(page.contains("aktiviteter har rapporterats efter"))
    #expect(page.contains("Brytdag 2026-12-31."))
    #expect(try run("list", "rapportering").output == page)
  }

  @Test(arguments: ["law", "lag", "lagen"])
  func theLawIsShownSectionBySection(name: String) throws {
    let page = try run("show", name).output
    #expect(page.contains("Lag (2023:196)"))
    for section in ["4", "6", "10", "13"] { #expect(page.contains("\(section)"), "§ \(section)") }
  }

  @Test func theCalendarIsWellFormed() throws {
    let text = try run("export", "ics").output
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(!text.replacingOccurrences(of: "\r\n", with: "").contains("\n"))
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let count = lines.count { $0 == "BEGIN:VEVENT" }
    #expect(count > 100 && lines.count { $0 == "END:VEVENT" } == count)
    let names = lines.filter { $0.hasPrefix("UID:") }
    #expect(names.count == count && Set(names).count == count)
    #expect(lines.count { $0.hasPrefix("DTSTART;VALUE=DATE:") } > 100)
    #expect(lines.count { $0.hasPrefix("DTSTART") } == count)
    #expect(lines.count { $0.hasPrefix("SEQUENCE:") } == count)
  }

  @Test func theTableOpensInASpreadsheet() throws {
    let path = "\(program.home.path)/plan.csv"
    _ = try run("export", "csv", "-o", path)
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"Slag\";\"Id\";\"Vad\";\"H\u{F6}r till\";\"L\u{E4}ge\";"))
    #expect(text.contains("\r\n\"aktivitet\";\"A10\";"))
    #expect(text.contains("\r\n\"avvikelse\";\"AV-") && text.contains("\r\n\"beslut\";\"B-"))
  }

  @Test func everythingIsOneDocument() throws {
    let all = try #require(try json("export", "json") as? [String: Any])
    let keys = ["plan", "decisions", "meetings", "indicators", "commitments", "law", "reporting"]
    #expect(keys.allSatisfy { all[$0] != nil })
  }

  @Test func theFrozenReportsAreListed() throws {
    let rows = try #require(try json("list", "reports", "--json") as? [[String: Any]])
    #expect(rows.contains { $0["id"] as? String == "R-2026-02" })
    #expect(try run("list", "reports", "--csv").output.contains("R-2026-02-delar2.html"))
  }

  @Test func eachFunctionAndGroupGetsACalendarUnderANameThatStays() throws {
    let folder = "\(program.home.path)/kalendrar"
    _ = try run("export", "ics", "--all", folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.contains("alla.ics") && names.contains("polis-kommunpolis.ics"), "\(names)")
    _ = try run("export", "ics", "--all", folder, "--force")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == names)
    let own = try run("export", "ics", "--for", "kommunpolis").output
    #expect(own == (try String(contentsOfFile: "\(folder)/polis-kommunpolis.ics", encoding: .utf8)))
    let refused = try program.run("export", "csv", "--for", "kommunpolis", "-w", copy.path)
    #expect(refused.ending == .status(64))
  }
}
