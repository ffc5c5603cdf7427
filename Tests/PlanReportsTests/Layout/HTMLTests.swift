import Foundation
import PlanDomain
import PlanReports
import PlanStorage
import TestSupport
import Testing

struct HTMLTests {
  private let page = Page([
    .title("Rubrik", ["Under"]), .heading("Del"), .subheading("Mindre del"),
    .paragraph("Ett\ntv\u{E5}"), .list(["Punkt"]), .fields([.init("L\u{E4}ge", "\u{F6}ppen")]),
    .table(
      Table(
        columns: [.init("Id"), .init("")], rows: [[.text("A01"), .number(3)], [.empty, .empty]])),
    .records(
      Table(
        columns: [.init("Dag")], rows: [[.date(CalendarDate("2026-11-20") ?? .init(dayNumber: 0))]])
    ),
    .table(
      Table(
        columns: [.init(""), .init("")], rows: [[.text("a"), .text("b")]], showsHeadings: false)
    ),
  ])

  @Test func everyPartHasItsElement() throws {
    let html = page.html(in: .swedish)
    let body = try #require(html.split(separator: "<main>\n").last)
    #expect(
      body == """
        <h1>Rubrik</h1>
        <p class="under">Under</p>
        <h2>Del</h2>
        <h3>Mindre del</h3>
        <p>Ett<br>tv\u{E5}</p>
        <ul>
        <li>Punkt</li>
        </ul>
        <dl>
        <dt>L\u{E4}ge</dt><dd>\u{F6}ppen</dd>
        </dl>
        <table>
        <thead>
        <tr><th scope="col">Id</th><td></td></tr>
        </thead>
        <tbody>
        <tr><th scope="row">A01</th><td class="number">3</td></tr>
        <tr><td></td><td></td></tr>
        </tbody>
        </table>
        <table>
        <thead>
        <tr><th scope="col">Dag</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row" class="day">2026-11-20</th></tr>
        </tbody>
        </table>
        <table>
        <tbody>
        <tr><th scope="row">a</th><td>b</td></tr>
        </tbody>
        </table>
        </main></body></html>

        """)
  }

  @Test(arguments: Language.allCases)
  func theDocumentSaysItsLanguageAndItsTitle(language: Language) {
    let html = page.html(in: language)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n"))
    #expect(html.contains("<title>Rubrik</title>"))
  }

  @Test(.fault(.f63)) func nothingRunsAndNothingIsFetched() {
    let html = page.html(in: .swedish)
    #expect(html.contains("content=\"default-src 'none'; style-src 'sha256-"))
    for text in ["<script", "http:", "https:", "src=\"", "href", "url(", "@import", " style="] {
      #expect(!html.contains(text), "\(text)")
    }
  }

  @Test func thePolicyAllowsExactlyTheStyleThatIsThere() throws {
    let digits = FileDigest(of: Array(PageStyle.text.utf8)).rawValue
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place -> UInt8? in
      UInt8(digits.dropFirst(place).prefix(2), radix: 16)
    }
    #expect(PageStyle.policy.contains("'sha256-\(Data(bytes).base64EncodedString())'"))
  }
}
