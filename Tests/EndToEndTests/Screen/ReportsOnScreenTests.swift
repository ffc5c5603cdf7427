import Cells
import Foundation
import TestSupport
import Testing

/// Reports read, frozen and approved with keys only.
@Suite struct ReportsOnScreenTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws { (program, copy) = (try Program(), try WorkspaceCopy()) }

  private func filed() throws -> Set<String> {
    Set(try WorkspaceCopy.inventory(of: "\(copy.path)/reports").keys)
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
  func aReportIsReadFrozenAndApproved(size: Size) throws {
    let before = try filed()
    let session = try Session(copy.path, program, size: size)
    try session.press("vr")
    try session.see("nästa brytdag 2026-12-31 (helår)")
    try session.see("luckor")
    try session.press("j<Enter>")
    try session.see("Helårsrapport")
    try session.see("Att komplettera")
    try session.press("f")
    try session.see("brytdagen, 2026-12-31")
    try session.press("qjj")
    try session.see("the evaluation") { $0.lines[$0.cursor.row].contains("Utvärdering") }
    try session.press("kf")
    try session.see("Diarienummer, eller tomt")
    session.terminal.type("KSKF/2026:77")
    try session.press("<Enter>")
    try session.see("KSKF/2026:77?")
    try session.press("2")
    try session.see("Sparat. R-2026-")
    let new = try filed().subtracting(before)
    #expect(new.count == 1 && new.first?.contains("brief.html") == true, "\(new)")
    try session.see("the frozen one") { screen in
      screen.lines[screen.cursor.row].contains(" R-2026-")
    }
    try session.press("x")
    try session.see("Fastställ R-2026-")
    try session.press("2")
    try session.see("the one that was frozen") { screen in
      screen.lines[screen.cursor.row].contains("fastställd")
    }
    try session.leave()
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
    let list = try program.run("list", "reports", "--json", "-w", copy.path)
    #expect(list.output.contains("KSKF/2026:77") && list.output.contains("brief"), "\(list)")
  }

  @Test func theScreenFreezesTheSameBytesAsTheCommand() throws {
    let session = try Session(copy.path, program)
    try session.press("vrjj")
    try session.see("the brief") { $0.lines[$0.cursor.row].contains("Sammanfattning") }
    try session.press("f<Enter>")
    try session.see("Frys sammanfattning 2026-11-20?")
    let before = try filed()
    try session.press("2")
    try session.see("Sparat. R-2026-")
    try session.leave()
    let name = try #require(try filed().subtracting(before).first { $0.hasSuffix("brief.html") })
    let other = try WorkspaceCopy()
    let frozen = try program.run(
      "report", "brief", "--freeze", "--by", "samordnare", "-w", other.path)
    #expect(frozen.ending == .status(0), "\(frozen)")
    let files = try [copy, other].map { folder in
      try String(contentsOfFile: "\(folder.path)/reports/\(name)", encoding: .utf8)
    }
    #expect(files[0].count > 2_000 && files[0] == files[1])
  }

  @Test func anEarlierDayIsOnlyRead() throws {
    let session = try Session(copy.path, program, ["--as-of", "2026-03-01"])
    try session.press("vr")
    try session.see("nästa brytdag 2026-08-31 (delår 2)")
    try session.press("<Enter>")
    try session.see("Delårsrapport 2")
    try session.press("f")
    try session.see("skrivskyddad")
    #expect(!session.screen.contains("Diarienummer, eller tomt"))
    try session.leave()
  }
}
