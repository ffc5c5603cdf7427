import Foundation
import TestSupport
import Testing

/// The brief of every shipped workspace is one page of A4.
@Suite struct OnePageTests {
  private static let workspaces = [
    "enkoping-2019-2022", "enkoping-2022-2023", "eskilstuna-2024-2027", "eskilstuna-plan-2022",
    "hallsberg-2024-2026", "strangnas-2023-2026",
  ]
  private static let printer = "/usr/bin/weasyprint"

  @Test(arguments: workspaces)
  func theBriefHasFewLines(name: String) throws {
    let workspace = "\(Checkout.path)/Data/\(name)"
    let outcome = try Program().run("report", "brief", "-w", workspace, "--today", "2026-11-20")
    #expect(outcome.ending == .status(0))
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 48, "\(lines.count) lines\n\(outcome.output)")
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: printer), "weasyprint is not installed"),
    arguments: workspaces)
  func thePrintedBriefIsOnePage(name: String) throws {
    let program = try Program()
    let path = "\(program.home.path)/brief.pdf"
    var printing = program
    printing.environment["PATH"] = "/usr/bin:/bin"
    let outcome = try printing.run(
      "report", "brief", "-w", "\(Checkout.path)/Data/\(name)", "--today", "2026-11-20", "-o", path)
    #expect(outcome.ending == .status(0), "\(outcome)")
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: Unicode.ASCII.self)
    let pages = text.matches(of: #/\/Type\s*\/Page\b/#).count
    #expect(pages == 1, "\(pages) pages")
  }
}
