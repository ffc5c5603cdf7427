import ArgumentParser
import PlanReports
import Testing

@testable import samverkan

/// Answers are as wide as the terminal, or line by line, and long ones are shown in a pager.
struct AnsweringTests {
  private static let table = Table(
    columns: [.init("Id"), .init("Titel", isFlexible: true), .init("Läge")],
    rows: [
      [.text("A01"), .text("Informationsutbyte"), .text("pågår")],
      [.text("A02"), .text("Samverkansöverenskommelsen"), .empty],
    ])

  private func answering(
    _ words: [String] = [], pager: String? = nil, term: String = "xterm"
  ) throws -> Answering {
    let options = try CommonOptions.parse(words)
    var environment = ["TERM": term]
    environment["PAGER"] = pager
    return Answering(
      options,
      Surroundings(environment: environment, workingFolder: "/", executable: "/", now: { 0 }))
  }

  @Test(arguments: 40...120) func noWordIsBrokenWhateverTheWidth(width: Int) throws {
    let page = Page([.table(Self.table)])
    let text = try answering().text(of: page, width: width)
    #expect(text.contains("Informationsutbyte") && text.contains("Samverkansöverenskommelsen"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func lineByLineARowIsAParagraphAndNothingIsBroken() throws {
    let page = Page([
      .title("Aktiviteter", ["Prov"]), .fields([.init("Mål", "Ett tryggt samhälle")]),
      .table(Self.table),
    ])
    #expect(
      try answering(["--linear"]).text(of: page, width: 40) == """
        Aktiviteter
        Prov

        Mål: Ett tryggt samhälle

        A01
        Titel: Informationsutbyte
        Läge: pågår

        A02
        Titel: Samverkansöverenskommelsen

        """)
  }

  @Test(
    arguments: [
      (nil, ["less", "-FRX"]), ("more -d", ["more", "-d"]), ("", nil), ("cat", nil), ("'", nil),
    ] as [(String?, [String]?)])
  func thePagerIsTheOneThatIsAskedFor(variable: String?, words: [String]?) throws {
    #expect(try answering(pager: variable).pager == words)
    #expect(try answering(["--no-pager"], pager: variable).pager == nil)
    #expect(try answering(["--linear"], pager: variable).pager == nil)
    #expect(try answering(pager: variable, term: "dumb").pager == nil)
  }
}
