import Cells
import Dashboard
import PlanDomain
import TestSupport
import Testing

/// How the files stand, as it is told on the screen.
struct VerificationFrameTests {
  static let reason = "Arbetsytan är skrivskyddad: det som du tidigare har sparat saknas."
  static let damaged = Verification(
    isFinished: true, readOnlyReason: reason,
    verdicts: [
      FileVerdict(
        "En skrivning avbröts innan den bekräftades. Inget saknas.", writer: "kansli-7q3k",
        file: "journal/kansli-7q3k/2026-02.jsonl", line: 7,
        meaning: "Programmet eller datorn stannade mitt i en skrivning.", remedy: "Inget.",
        isDamage: false),
      FileVerdict(
        "Poster som var sparade saknas eller är skadade: nummer 12–13.", writer: "kansli-7q3k",
        file: "journal/kansli-7q3k/2026-03.jsonl", line: 12,
        meaning: "Det som de posterna sade räknas inte i bilden och rapporterna.",
        remedy: "Hämta det som saknas ur en annan kopia: samverkan repair --from MAPP",
        isDamage: true),
      FileVerdict(
        "reports/M-2026-11.md: Filen saknas (M-2026-11, fastställd 2026-11-20).",
        file: "reports/M-2026-11.md", isDamage: true),
    ])
  static let banners = [
    reason, "journal/kansli-7q3k/2026-03.jsonl:12: Poster saknas.", "Filen saknas.",
  ]

  private func session(
    _ verification: Verification, columns: Int, rows: Int, language: Language = .swedish
  ) throws -> Session {
    var session = Session(try .example(), columns: columns, rows: rows, language: language)
    session.send(.checked(verification))
    return session
  }

  @Test(arguments: FrameTests.sizes, ["", "vf", "vf<Tab><Tab>", "vf<End>"])
  func damageIsToldAndReadInWords(size: (Int, Int), keys: String) throws {
    var session = try session(Self.damaged, columns: size.0, rows: size.1)
    session.send(.warned(Self.banners))
    try session.type(keys)
    let name =
      keys.isEmpty ? "banner" : keys == "vf" ? "first" : keys == "vf<End>" ? "end" : "second"
    expectFrame(session.model.view(), matches: "verification-\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: FrameTests.sizes) func aWholeJournalSaysSo(size: (Int, Int)) throws {
    let whole = Verification(
      isFinished: true, summary: "Journalen är hel: 1440 poster av 6 skrivare.")
    var session = try session(whole, columns: size.0, rows: size.1)
    try session.type("vf")
    expectFrame(session.model.view(), matches: "verification-whole-\(size.0)x\(size.1)")
  }

  @Test func inEnglishAndInASCIIAndInTheSmallestWindow() throws {
    var english = try session(Self.damaged, columns: 80, rows: 24, language: .english)
    try english.type("vf")
    expectFrame(english.model.view(), matches: "verification-english")
    var plain = try session(Self.damaged, columns: 80, rows: 24)
    try plain.type("vf")
    expectFrame(plain.model.view().asciified(), matches: "verification-ascii")
    var small = try session(Self.damaged, columns: 40, rows: 10)
    try small.type("vf")
    expectFrame(small.model.view(), matches: "verification-40x10")
  }

  @Test func beforeTheCheckIsDoneItSaysSo() throws {
    var session = Session()
    try session.type("vf")
    #expect(session.screen.contains("Journalen kontrolleras ännu."))
    session.send(.checked(Verification(isFinished: true, summary: "Journalen är hel.")))
    #expect(!session.screen.contains("kontrolleras ännu"))
    #expect(session.screen.contains("Journalen är hel."))
  }

  @Test func damageStandsFirstWhateverTheOrderOfTheFiles() throws {
    var session = try session(Self.damaged, columns: 120, rows: 40)
    try session.type("vf")
    let rows = session.screen.split(separator: "\n")
    let damage = try #require(rows.firstIndex { $0.contains("saknas eller är skadade") })
    let other = try #require(rows.firstIndex { $0.contains("En skrivning avbröts") })
    #expect(damage < other)
    #expect(session.screen.contains("Filernas skick: 2 skador"))
  }
}
