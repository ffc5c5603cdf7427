import PlanDomain
import TestSupport
import Testing

@testable import PlanReports

struct PaperTests {
  private let page = Page([
    .title("Rubrik", ["Under"]), .heading("Del"), .fields([.init("L\u{E4}ge", "\u{F6}ppen")]),
    .table(
      Table(
        columns: [.init("Id"), .init("Ansvarig")],
        rows: [[.text("A01"), .text("s\u{E4}kerhetschef")]])),
    .chart(
      Chart(title: "Hur", series: [.init("klar", .finished)], bars: [.init("F1", [3])])),
  ])

  private func html(
    _ medium: Paper.Medium, _ head: Paper.Head = .init("R\u{E5}d"), isExample: Bool = false
  ) -> String {
    Paper(page: page, head: head, isExample: isExample).html(for: medium, in: .swedish)
  }

  @Test func aWordProcessorGetsTheTitleOnce() {
    let html = html(.wordProcessor)
    #expect(html.components("Rubrik") == 2, "the title, and what each sheet is a part of")
    #expect(html.contains("<title>Rubrik</title>") && !html.contains("<h1>"))
    #expect(html.contains("<html lang=\"sv\">"))
    #expect(!html.contains("<img"))
  }

  @Test func eachSheetSaysWhoseItIs() {
    let head = Paper.Head("R\u{E5}d", record: "KS 12")
    let word = html(.wordProcessor, head, isExample: true)
    #expect(word.contains("<meta name=\"organ\" content=\"R\u{E5}d\">"))
    #expect(word.contains("<meta name=\"handling\" content=\"Rubrik \u{B7} Dnr KS 12\">"))
    #expect(word.contains("<meta name=\"markning\" content=\"Exempel\">"))
    #expect(!html(.wordProcessor).contains("content=\"\""))
    #expect(!html(.wordProcessor).contains("Exempel"))
    let print = html(.print, head, isExample: true)
    #expect(print.contains("@top-left{content:\"R\u{E5}d\""))
    #expect(print.contains("Exempel\""))
    #expect(print.contains("\"Sida\" \" \" counter(page)"))
  }

  @Test func nothingInAHeadEndsTheStyle() {
    let print = html(.print, .init("</style>\"}"))
    #expect(print.contains("content:\"\\3c \\2f style\\3e \\22 \\7d \""))
    #expect(print.components("</style>") == 1)
  }

  @Test func aPictureHasItsWords() {
    #expect(html(.print).contains("<img alt=\"Hur. F1: 3 klar.\" src=\"data:image/svg+xml,%3csvg"))
  }

  @Test func aColumnHasRoomForItsLongestWord() {
    let table = Table(
      columns: [.init("Id"), .init("Ansvarig"), .init("Text")],
      rows: [
        [
          .text("A01"), .text("kommunens s\u{E4}kerhetschef"),
          .text(String(repeating: "ord ", count: 200)),
        ]
      ])
    let shares = table.shares
    #expect(shares.reduce(0, +) == 100)
    #expect(shares[1] * 104 / 100 >= "s\u{E4}kerhetschef".count + 1, "\(shares)")
    #expect(shares[2] > shares[1] && shares[1] > shares[0], "\(shares)")
  }

  @Test func whatDoesNotFitIsSharedByTheWords() {
    let long = String(repeating: "x", count: 80)
    let table = Table(
      columns: [.init(""), .init("")], rows: [[.text(long), .text(long)], [.empty, .empty]])
    #expect(table.shares.reduce(0, +) == 100 && table.shares.allSatisfy { $0 >= 45 })
    #expect(Table(columns: [.init("")], rows: []).shares == [100])
  }
}

extension String {
  /// How many times a text stands in it.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
