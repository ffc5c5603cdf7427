import PlanReports
import Testing

@Suite struct MarkdownTests {
  @Test func everyPartHasItsForm() {
    let table = Table(
      columns: [.init("Id"), .init("Titel")], rows: [[.text("A01"), .text("Ett | tv\u{E5}")]])
    let page = Page([
      .title("Rubrik", ["Under"]), .heading("Del"), .fields([.init("L\u{E4}ge", "\u{F6}ppen")]),
      .table(table),
    ])
    #expect(
      page.markdown == """
        # Rubrik

        Under

        ## Del

        - **L\u{E4}ge:** \u{F6}ppen

        | Id | Titel |
        | --- | --- |
        | A01 | Ett \\| tv\u{E5} |

        """)
  }

  @Test(arguments: [
    ("*fet* _kursiv_ `kod`", "\\*fet\\* \\_kursiv\\_ \\`kod\\`\n"),
    ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>\n"),
    ("# rubrik", "\\# rubrik\n"), ("- punkt", "\\- punkt\n"), ("1. punkt", "1\\. punkt\n"),
    ("en rad\nen till", "en rad<br>en till\n"), ("[l\u{E4}nk](x)", "\\[l\u{E4}nk\\](x)\n"),
  ])
  func whatMarkdownWouldTakeForItsOwnIsEscaped(text: String, written: String) {
    #expect(Page([.paragraph(text)]).markdown == written)
  }
}
