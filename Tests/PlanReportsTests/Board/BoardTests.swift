import Foundation
import PlanDomain
import PlanReports
import PlanStorage
import TestSupport
import Testing

@Suite struct BoardTests {
  private func hash(of text: String) -> String {
    let digits = FileDigest(of: Array(text.utf8)).rawValue
    let bytes = stride(from: 0, to: 64, by: 2).compactMap { place -> UInt8? in
      UInt8(digits.dropFirst(place).prefix(2), radix: 16)
    }
    return "'sha256-\(Data(bytes).base64EncodedString())'"
  }

  @Test func thePolicyAllowsExactlyTheStyleAndTheScriptThatAreThere() {
    #expect(
      BoardStyle.policy.contains("style-src \(hash(of: BoardStyle.text));"),
      "\(hash(of: BoardStyle.text))")
    #expect(
      BoardStyle.policy.contains("script-src \(hash(of: BoardStyle.script));"),
      "\(hash(of: BoardStyle.script))")
  }

  @Test func nothingIsFetchedAndNothingElseRuns() throws {
    let html = Board(from: try Chronicle.eventful().basis()).html(in: .swedish)
    #expect(html.contains("content=\"\(BoardStyle.policy)\""))
    #expect(html.ranges(of: "<script>").count == 1)
    #expect(html.contains("<script>\(BoardStyle.script)</script>"))
    for text in [
      "http:", "https:", "src=", "url(", "@import", " style=", "onclick", "<script ", "<link",
    ] { #expect(!html.contains(text), "\(text)") }
    let links = html.matches(of: /href="([^"]*)"/).map(\.1)
    #expect(!links.isEmpty && links.allSatisfy { $0.hasPrefix("#") })
    for link in links { #expect(html.contains("id=\"\(link.dropFirst())\""), "\(link)") }
  }

  @Test func textsAreEscaped() throws {
    var chronicle = Chronicle(today: day("2026-05-01"))
    let text = "<img src=x onerror=alert(1)> & \"quoted\" \u{202E}"
    try chronicle.open(.sample("A01", cause: text))
    try chronicle.record(.takeDecision(text: "<script>alert(1)</script>"))
    let html = Board(from: chronicle.basis()).html(in: .swedish)
    #expect(html.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!html.contains("<img") && !html.contains("\u{202E}"))
  }

  @Test func whatIsWrittenInReportsAndByWhomStaysOut() throws {
    var chronicle = Chronicle(today: day("2026-05-01"))
    try chronicle.record(.report("A01", "Hemligt samtal"))
    try chronicle.record(.assess("A01", .deviating, note: "Dold motivering"))
    let html = Board(from: chronicle.basis()).html(in: .swedish)
    #expect(!html.contains("Hemligt samtal") && !html.contains("Dold motivering"))
    #expect(html.contains("avviker") && !html.contains("kansli"))
  }

  @Test func aMonthIsDrawnAsItWasThen() throws {
    var chronicle = Chronicle(today: day("2026-02-10"))
    try chronicle.record(.assess("A01", .atRisk, note: "Os\u{E4}kert"))
    chronicle.today = day("2026-03-10")
    try chronicle.record(.assess("A01", .onPlan))
    let months = Board(from: chronicle.basis()).months
    #expect(months.first?.month == CalendarMonth("2024-01"))
    #expect(months.last?.date == day("2026-03-10"))
    let html = Board(from: chronicle.basis()).html(in: .swedish)
    let row = try #require(
      html.split(separator: "\n").first { line in
        line.contains("F1 Stoppa v\u{E5}ldet</th><td") && line.contains("data-column")
      })
    let february = try #require(CalendarMonth("2026-02")?.index) - 2024 * 12
    #expect(row.contains("<td class=\"heat3\" data-column=\"\(february)\">1</td>"), "\(row)")
    #expect(row.contains("<td class=\"heat0\" data-column=\"\(february + 1)\">0</td>"))
  }

  @Test(arguments: Language.allCases)
  func itSaysWhatItRestsOnAndWhen(language: Language) throws {
    let chronicle = try Chronicle.eventful()
    let html = Board(from: chronicle.basis()).html(in: language)
    #expect(html.contains("\(chronicle.state.history.count) "))
    #expect(html.contains("2026-03-01") && html.contains("09:00"))
    #expect(html.contains(language == .swedish ? "Exempel" : "Example"))
    let ids = html.matches(of: /[ ]id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
  }
}
