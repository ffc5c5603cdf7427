import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct TableTests {
  @Test(arguments: [
    "=", "+", "-", "@", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ])
  func aTextThatCouldBeAFormulaGetsAnApostrophe(_ start: String) {
    let table = Table(columns: [.init("K")], rows: [[.text("\(start)A1")]])
    #expect(table.csv == "\u{FEFF}\"K\"\r\n\"'\(start)A1\"\r\n")
  }

  @Test(arguments: [("\t", "0009"), ("\r", "000D"), ("\u{1B}", "001B"), ("\u{202E}", "202E")])
  func whatControlsATerminalIsSpelledOut(text: String, spelled: String) {
    let table = Table(columns: [.init("K")], rows: [[.text("A\(text)1")]])
    #expect(table.csv == "\u{FEFF}\"K\"\r\n\"A\u{2039}U+\(spelled)\u{203A}1\"\r\n")
  }

  @Test func joinersStayInTheirWords() {
    let family = "\u{1F469}\u{200D}\u{1F467}"
    let table = Table(columns: [.init("K")], rows: [[.text(family)]])
    #expect(table.csv == "\u{FEFF}\"K\"\r\n\"\(family)\"\r\n")
  }

  @Test func numbersAndDaysAreLeftAlone() {
    let table = Table(columns: [.init("A"), .init("B")], rows: [[.number(-3), .empty]])
    #expect(table.csv == "\u{FEFF}\"A\";\"B\"\r\n\"-3\";\"\"\r\n")
  }

  @Test func quotesAreDoubledAndLineBreaksStay() {
    let table = Table(columns: [.init("A")], rows: [[.text("s\u{E4}g \"nej\";\nigen")]])
    #expect(table.csv == "\u{FEFF}\"A\"\r\n\"s\u{E4}g \"\"nej\"\";\nigen\"\r\n")
  }

  @Test(.fault(.f106)) func aQuotationMarkWithACombiningMarkIsDoubled() {
    let table = Table(columns: [.init("A")], rows: [[.text("\"\u{301};=1")]])
    FaultTally.note()
    #expect(table.csv == "\u{FEFF}\"A\"\r\n\"\"\"\u{301};=1\"\r\n")
    let page = Page([.paragraph("*\u{301}a*\u{301} 1.\u{301}"), .paragraph("1.\u{301} x")])
    #expect(page.markdown == "\\*\u{301}a\\*\u{301} 1.\u{301}\n\n1\\.\u{301} x\n")
    #expect(page.html(in: .swedish).contains("*\u{301}a*\u{301}"))
  }

  @Test(.fault(.f106)) func whatHTMLTakesForItsOwnIsWrittenOutWithACombiningMarkToo() {
    let page = Page([.paragraph("\"\u{301} <\u{301}b>\u{301} &\u{301}amp; '\u{301}")])
    FaultTally.note()
    let text = Array(page.html(in: .swedish).unicodeScalars)
    let written =
      "&quot;\u{301} &lt;\u{301}b&gt;\u{301} &amp;\u{301}amp; &#39;\u{301}".unicodeScalars
    #expect(text.indices.contains { text[$0...].starts(with: written) })
  }

  @Test func aFlexibleColumnWrapsAndTheOthersStandStill() {
    let table = Table(
      columns: [.init("Id"), .init("Titel", isFlexible: true), .init("Till")],
      rows: [[.text("A01"), .text("Belysning vid alla skolor i hela kommunen"), .text("slut")]])
    #expect(
      Page([.table(table)]).text(width: 40) == """
          Id   Titel                        Till
          A01  Belysning vid alla skolor i  slut
               hela kommunen

        """)
  }

  @Test func aTableThatWouldBreakWordsIsToldRowByRow() {
    let table = Table(
      columns: [
        .init("Id"), .init("Lydelse", isFlexible: true), .init("Ansvarig", isFlexible: true),
      ],
      rows: [
        [
          .text("B-1"), .text("Barn- och utbildningsf\u{F6}rvaltningen"),
          .text("kommunikationsdirekt\u{F6}r"),
        ]
      ])
    let page = Page([.table(table)])
    #expect(page.keepingWords(within: 80) == page)
    let narrow = page.keepingWords(within: 44)
    #expect(
      narrow.text(width: 44) == """
          B-1
            Lydelse   Barn- och
                      utbildningsf\u{F6}rvaltningen
            Ansvarig  kommunikationsdirekt\u{F6}r

        """)
  }

  @Test func headingsWrapBeforeTextsDo() {
    let table = Table(
      columns: [.init("Id"), .init("Titel", isFlexible: true), .init("Granskad 2026-11")],
      rows: [[.text("A01"), .text("Belysning vid skolor"), .text("nej")]])
    #expect(
      Page([.table(table)]).text(width: 40) == """
          Id   Titel                 Granskad
                                     2026-11
          A01  Belysning vid skolor  nej

        """)
  }

  @Test func aColumnThatSaysNothingIsLeftOutOfTheTextAndKeptInTheFile() {
    let table = Table(
      columns: [.init("Id"), .init("Ansvarig")], rows: [[.text("A01"), .empty]])
    #expect(Page([.table(table)]).text() == "  Id\n  A01\n")
    #expect(table.csv == "\u{FEFF}\"Id\";\"Ansvarig\"\r\n\"A01\";\"\"\r\n")
  }
}
