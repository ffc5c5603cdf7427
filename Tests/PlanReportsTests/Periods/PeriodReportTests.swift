import PlanDomain
import PlanReports
import TestSupport
import Testing

struct PeriodReportTests {
  /// A year in which something of each kind has happened.
  static func year() throws -> Chronicle {
    var chronicle = Chronicle(.seated, today: day("2025-12-01"))
    try chronicle.record(.progress("A01", to: .ongoing))
    chronicle.today = day("2026-03-01")
    try chronicle.record(.assess("A01", .deviating, note: "Personal saknas"))
    try chronicle.record(.openDeviation(.sample("A01")))
    try chronicle.record(.progressContribution("A02", "polis", to: .done))
    try chronicle.record(.attain("D1.1", .notAchieved, .down, note: "F\u{F6}r f\u{E5} poliser"))
    try chronicle.record(.progress("A02", to: .ongoing, note: "Startat"))
    chronicle.today = day("2026-09-20")
    return chronicle
  }

  static func report(
    _ chronicle: Chronicle, _ kind: ReportKind = .delar2, cutOff: String = "2026-08-31",
    filing: PeriodReport.Filing? = nil
  ) -> PeriodReport {
    PeriodReport(
      kind, cutOff: day(cutOff), from: chronicle.basis(),
      filing: filing ?? .init(chronicle.today, by: "samordnare"))
  }

  static func text(_ report: any Report, as form: DocumentForm = .text) -> String {
    report.page(in: .swedish).written(as: form, in: .swedish)
  }

  @Test func itHasEveryPartOfTheOutlineInOrder() throws {
    let text = Self.text(Self.report(try Self.year()))
    let parts = [
      "Del\u{E5}rsrapport 2, 2026", "Brytdag       2026-08-31", "Att komplettera",
      "Sammanfattning", "F\u{F6}r\u{E4}ndring sedan f\u{F6}rra frysta rapporten",
      "F1 Stoppa v\u{E5}ldet",
      "D1.1 F\u{F6}rebyggt v\u{E5}ld", "uppn\u{E5}s inte, f\u{F6}rs\u{E4}mras",
      "F\u{F6}r f\u{E5} poliser", "kommun: Belysning", "Parter", "Sent: kommun", "Avvikelser",
      "AV-2026-01", "Beslut under perioden", "L\u{E4}get", "Prognos", "Bilaga",
      "Teckenf\u{F6}rklaring",
    ]
    var rest = Substring(text)
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part) in \(rest.prefix(300))")
      rest = rest[found.upperBound...]
    }
  }

  @Test func whatIsLateIsLateOnTheSideThatHasNotDoneItsPart() throws {
    let json = Self.report(try Self.year()).json(in: .swedish)
    let parties = try #require(json.member("parties"))
    guard case .array(let shares) = parties else {
      Issue.record("\(parties)")
      return
    }
    // A02 ended in June; the police have done their part.
    #expect(shares[0].member("late") == .array([.string("A02")]))
    #expect(shares[1].member("late") == .array([]))
  }

  @Test func gapsAreNamedWhileItIsADraft() throws {
    let chronicle = try Self.year()
    let draft = Self.text(Self.report(chronicle))
    let missing = [
      "D1.2 Stoppat v\u{E5}ld: bed\u{F6}mning av m\u{E5}luppfyllelse saknas.",
      "A02 Aktivitet A02: ej bed\u{F6}md", "A03 Aktivitet A03: ingen rapport under perioden",
      "Ingen l\u{E4}gesbild", "Diarienummer saknas.",
    ]
    for gap in missing { #expect(draft.contains(gap), "\(gap) in \(draft.prefix(900))") }
    #expect(!draft.contains("A10 Aktivitet A10: ingen rapport"))
    let filing = PeriodReport.Filing(chronicle.today, record: "K 1", number: "R-2026-01")
    #expect(!Self.text(Self.report(chronicle, filing: filing)).contains("Att komplettera"))
  }

  @Test func onAScreenGapsAndWhatCameLateStandBeforeTheRest() throws {
    var chronicle = try Self.year()
    let draft = Self.report(chronicle).preview(in: .swedish)
    #expect(draft.gaps.text().contains("Att komplettera") && draft.added.blocks.isEmpty)
    #expect(!draft.body.text().contains("Att komplettera"))
    #expect(Self.report(chronicle, .brief).preview(in: .swedish).gaps.blocks.count == 2)
    try Self.freeze(.delar2, in: &chronicle)
    let frozen = try #require(chronicle.state.frozenReports.last)
    try chronicle.record(Change(.progress("A02", to: .done), date: day("2026-08-20")))
    let report = PeriodReport(frozen, from: chronicle.basis())
    #expect(frozen.addedCount(in: chronicle.state) == 1 && report.gaps(in: .swedish).isEmpty)
    let preview = report.preview(in: .swedish)
    #expect(preview.gaps.blocks.isEmpty && preview.added.text().contains("A02"))
    #expect(preview.title.text().contains(frozen.number))
  }

  @Test(arguments: PeriodReport.kinds, [57, 77])
  func noWordIsBrokenOnAScreen(kind: ReportKind, columns: Int) throws {
    let page = Self.report(try Self.year(), kind).page(in: .swedish)
    let words = Set(page.text(width: 300).split(whereSeparator: \.isWhitespace))
    let narrow = page.keepingWords(within: columns).text(width: columns)
    let broken = narrow.split(whereSeparator: \.isWhitespace).filter { !words.contains($0) }
    #expect(broken.isEmpty)
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= columns })
  }

  @Test(arguments: [
    ("2026-02-01", ReportKind.delar2, "2026-08-31"), ("2026-08-31", .delar2, "2026-08-31"),
    ("2026-09-01", .helar, "2026-12-31"), ("2023-05-01", .delar2, "2024-08-31"),
  ])
  func theNextCutOffIsTheFirstThatHasNotPassed(
    today: String, kind: ReportKind, date: String
  ) throws {
    let calendar = ReportCalendar(ActionPlan.small.agreement)
    let next = try #require(calendar.next(on: day(today)))
    #expect(next.kind == kind && next.date == day(date))
    #expect(calendar.next(on: day("2028-01-01")) == nil)
  }

  @Test func beforeTheCutOffNothingIsLateThatIsNotLateToday() throws {
    var chronicle = try Self.year()
    chronicle.today = day("2026-06-20")
    let tally = Self.report(chronicle).json(in: .swedish).member("tally")
    #expect(tally?.member("overdue") == .number(0))
    chronicle.today = day("2026-08-31")
    let later = Self.report(chronicle).json(in: .swedish).member("tally")
    #expect(later?.member("overdue") == .number(1))
  }

  @Test func aFrozenOneMovesWithNothingAndListsWhatCameLate() throws {
    var chronicle = try Self.year()
    let before = Self.report(chronicle).json(in: .swedish)
    try Self.freeze(.delar2, in: &chronicle)
    let frozen = Self.report(chronicle).json(in: .swedish)
    #expect(frozen.member("tally") == before.member("tally"))
    #expect(frozen.member("id") == .string("R-2026-01"))
    var late = Change(.assess("A03", .atRisk, note: "Sent"))
    late.date = day("2026-08-20")
    try chronicle.record(late)
    try chronicle.record(.progress("A03", to: .ongoing))
    let after = Self.report(chronicle)
    for name in ["tally", "areas", "changes", "parties", "deviations"] {
      #expect(after.json(in: .swedish).member(name) == frozen.member(name), "\(name)")
    }
    let text = Self.text(after)
    let section = try #require(text.firstRange(of: "Tillkommit efter brytdatum"))
    #expect(
      text[section.lowerBound...].contains("A03 bed\u{F6}mning: ej bed\u{F6}md \u{2192} risk"))
    #expect(!text.contains("A03 genomf\u{F6}rande"))
    // A later report counts it.
    let year = Self.report(chronicle, .helar, cutOff: "2026-12-31").json(in: .swedish)
    #expect(year.member("tally")?.member("at_risk") == .number(1))
  }

  @Test func twoReportsStandBesideEachOther() throws {
    var chronicle = try Self.year()
    try Self.freeze(.delar2, in: &chronicle)
    try chronicle.record(.progress("A01", to: .done))
    chronicle.today = day("2027-01-10")
    try Self.freeze(.helar, cutOff: "2026-12-31", in: &chronicle)
    try chronicle.record(.progress("A03", to: .ongoing))
    let reports = chronicle.state.frozenReports
    #expect(reports.map(\.number) == ["R-2026-01", "R-2027-01"])
    let comparison = Comparison(reports[0], reports[1], from: chronicle.basis())
    let table = comparison.table(in: .swedish)
    let done = try #require(table.rows.first { $0[0].text == "Genomf\u{F6}rda" })
    #expect(done.dropFirst().map(\.text) == ["0", "1", "1"])
    let text = Self.text(comparison)
    #expect(text.contains("A01 Aktivitet A01: p\u{E5}g\u{E5}r \u{2192} genomf\u{F6}rd"))
    #expect(!text.contains("A03"))
    let changes = Self.report(chronicle, .helar, cutOff: "2026-12-31").json(in: .swedish)
      .member("changes")
    #expect(changes?.member("before") == .string("R-2026-01 (2026-08-31)"))
  }

  @Test(arguments: PeriodReport.kinds, Language.allCases)
  func theSameStateGivesTheSameBytes(kind: ReportKind, language: Language) throws {
    let chronicle = try Self.year()
    for form in DocumentForm.allCases {
      let texts = [0, 1].map { _ in
        Self.report(chronicle, kind).page(in: language).written(as: form, in: language)
      }
      #expect(texts[0] == texts[1] && texts[0].count > 300)
    }
  }

  @Test(arguments: [
    (ReportKind.delar2, "2026-05-01", "2026-08-31"), (.delar2, "2027-02-01", "2026-08-31"),
    (.helar, "2027-01-15", "2026-12-31"), (.helar, "2026-11-20", "2026-12-31"),
    (.brief, "2026-11-20", "2026-11-20"), (.evaluation, "2028-02-01", "2027-12-31"),
    (.delar2, "2024-02-01", "2024-08-31"), (.helar, "2024-02-01", "2024-12-31"),
  ])
  func theCutOffIsTheUsualOne(kind: ReportKind, today: String, cutOff: String) {
    let calendar = ReportCalendar(ActionPlan.small.agreement)
    #expect(calendar.cutOff(of: kind, on: day(today)) == day(cutOff))
  }

  static func freeze(
    _ kind: ReportKind, cutOff: String = "2026-08-31", in chronicle: inout Chronicle
  ) throws {
    let last = Dictionary(grouping: chronicle.state.history, by: \.writer).mapValues(\.count)
    let heads = last.compactMap {
      ChainHead(writer: $0, number: $1, hash: String(repeating: "0", count: 32))
    }
    let digest = try #require(FileDigest(String(repeating: "a", count: 64)))
    let number = try chronicle.state.nextReportNumber(on: chronicle.today)
    try chronicle.record(
      .freezeReport(
        kind, cutOff: day(cutOff),
        document: .init(file: "\(number).html", digest: digest, heads: heads)))
  }
}

extension JSONValue {
  /// A member of an object.
  func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
