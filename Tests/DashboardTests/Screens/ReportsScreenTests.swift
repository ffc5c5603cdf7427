import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

struct ReportsScreenTests {
  /// What the surroundings tell of the reports, in short.
  private static func surveys(_ requests: [ReportRequest]) -> [ReportSurvey] {
    requests.map { request in
      switch request {
      case .period(.delar2, _), .frozen: ReportSurvey(request, added: 2)
      case .period(.helar, _), .period(.evaluation, _):
        ReportSurvey(
          request,
          gaps: [
            "D2.5 Säkerställt nolltolerans mot narkotika på alla skolor i kommunen: kommentar saknas.",
            "A12 Återfallsförebyggandeprogramutvärderingssamordning: ej bedömd "
              + "(arbetsmarknads- och vuxenutbildningsförvaltningen).", "Diarienummer saknas.",
          ])
      default: ReportSurvey(request)
      }
    }
  }

  private func open(
    _ keys: String = "", columns: Int = 80, rows: Int = 24, language: Language = .swedish
  ) throws -> Session {
    var session = Session(
      try .reporting(), columns: columns, rows: rows, language: language)
    try session.type("vr")
    guard case .surveyReports(let requests)? = session.commands.last else {
      Issue.record("Nothing is asked about the reports.")
      return session
    }
    for survey in ReportsScreenTests.surveys(requests) { session.send(.reportSurveyed(survey)) }
    try session.type(keys)
    return session
  }

  private func read(_ keys: String = "", columns: Int = 80, rows: Int = 24) throws -> Session {
    try open("j<Enter>" + keys, columns: columns, rows: rows)
  }

  @Test(arguments: ["", "j", "<End>", "/frys<Enter>"], FrameTests.sizes)
  func theListLooksAsItShould(keys: String, size: (Int, Int)) throws {
    let names = ["": "reports", "j": "reports-gaps", "<End>": "reports-frozen"]
    let session = try open(keys, columns: size.0, rows: size.1)
    let name = names[keys] ?? "reports-filter"
    expectFrame(session.model.view(), matches: "\(name)-\(size.0)x\(size.1)")
  }

  @Test(arguments: FrameTests.sizes)
  func aReportLooksAsItShould(size: (Int, Int)) throws {
    let session = try read("/nark<Enter>", columns: size.0, rows: size.1)
    expectFrame(session.model.view(), matches: "report-\(size.0)x\(size.1)")
  }

  @Test func inEnglishWithoutColoursAndInASCII() throws {
    expectFrame(try open(language: .english).model.view(), matches: "reports-english")
    expectFrame(try open("j").model.view().colourless(), matches: "reports-mono")
    expectFrame(try read().model.view().asciified(), matches: "report-ascii")
    expectFrame(try read(columns: 40, rows: 10).model.view(), matches: "report-40x10")
  }

  @Test func theNextCutOffStandsAboveWithItsGaps() throws {
    let session = try open()
    #expect(session.screen.contains("nästa brytdag 2026-12-31 (helår) · 3 luckor · om 41 dagar"))
    #expect(session.screen.contains("R-2026-01 Helår") && session.screen.contains("fastställd"))
  }

  @Test func theyAreAskedAboutAnewOnlyWhenSomethingIsRecorded() throws {
    var session = try open("jjkk")
    let count = session.commands.count
    try session.type("j")
    #expect(session.commands.count == count)
    try session.news(.report("A01", "Klart"))
    #expect(session.commands.count == count + 1)
  }

  @Test func whatIsToldWhileAReportIsReadStandsInTheListAfterwards() throws {
    var session = Session(try .reporting())
    try session.type("vrj<Enter>")
    let request = ReportRequest.period(.helar, cutOff: day("2026-12-31"))
    session.send(.reportSurveyed(ReportSurvey(request, gaps: ["Diarienummer saknas."])))
    try session.type("<Esc>")
    #expect(session.screen.contains("1 lucka") && session.screen.contains("! Diarienummer saknas."))
  }

  @Test func aReportIsMadeAnewForAnotherSizeAndState() throws {
    var session = try read()
    let lines = { session.model.navigation.current.as(ReportScreen.self)?.lines ?? [] }
    let first = lines()
    #expect(first.contains { $0.text.count > 50 } && first.allSatisfy { $0.text.count <= 77 })
    try session.type("j<Tab>")
    #expect(lines() == first)
    session.send(.input(.resized(Size(columns: 60, rows: 30))))
    #expect(lines().allSatisfy { $0.text.count <= 57 } && lines().count > first.count)
    try session.news(.assess("A01", .deviating, note: "Oväderslarm."))
    #expect(lines().contains { $0.text.contains("Oväderslarm.") })
  }

  @Test func tabGoesFromHeadingToHeadingAndNFromMatchToMatch() throws {
    var session = try read("<Tab><Tab>")
    let screen = { session.model.navigation.current.as(ReportScreen.self) }
    let heading = try #require(screen())
    #expect(heading.cursor.place > 0 && heading.lines[heading.cursor.place].role == .heading)
    try session.type("/nark<Enter>")
    let matches = try #require(screen()).matches
    #expect(matches.count > 1)
    #expect(matches.allSatisfy { heading.lines[$0].text.lowercased().contains("nark") })
    let first = try #require(screen()).cursor.place
    let next = try #require(matches.first { $0 > first })
    try session.type("n")
    #expect(screen()?.cursor.place == next)
    try session.type("N")
    #expect(screen()?.cursor.place == first)
    try session.type("<Esc>")
    #expect(screen()?.query == nil && screen()?.matches == [])
  }

  @Test func freezingAsksForARecordNumberAndThenWhetherToDoIt() throws {
    var session = try open("jjf KSKF/2026:77<Enter>")
    let freezing = Command.freezeReport(
      .brief, cutOff: day("2026-11-20"), record: "KSKF/2026:77", corrects: nil)
    #expect(session.screen.contains("Frys sammanfattning 2026-11-20, KSKF/2026:77?"))
    expectFrame(session.model.view(), matches: "reports-freeze-80x24")
    try session.type("<Enter>")
    #expect(!session.commands.contains(freezing) && session.model.prompt == nil)
    try session.type("f<Enter>2")
    #expect(session.commands.contains(freezing) && session.model.prompt == nil)
  }

  @Test func whatIsFrozenAlreadyIsNamedAndCorrectedByANewEdition() throws {
    var session = try open("f<Enter>")
    #expect(session.screen.contains("Redan fryst som R-2026-02"), "\(session.screen)")
    try session.type("2")
    let corrected = try #require(
      session.commands.compactMap { command in
        if case .freezeReport(_, _, _, let corrected) = command { corrected } else { nil }
      }.last)
    #expect(session.chronicle.state.frozenReport(corrected)?.number == "R-2026-02")
  }

  @Test func whatCannotBeFrozenSaysWhy() throws {
    let reasons = [
      "jf": "Rapporten kan frysas först på brytdagen, 2026-12-31.",
      "jjjjjf": "Bara en rapport med brytdag fryses.",
      "jjx": "Rapporten är inte fryst än. f fryser den.",
    ]
    for (keys, reason) in reasons { #expect(try open(keys).reply == reason) }
    var session = Session(try .reporting(), readOnlyReason: "Bara läsning.")
    try session.type("vrjjf")
    #expect(session.reply == "Bara läsning.")
  }

  @Test func anApprovalAsksForTheRecordNumberThatIsMissing() throws {
    var session = try open("xK 12<Enter>")
    #expect(session.screen.contains("Fastställ R-2026-02, K 12?"))
    try session.type("2")
    let report = try #require(session.chronicle.state.frozenReports.last)
    #expect(report.approved == session.chronicle.today && report.record == "K 12")
    try session.type("x")
    #expect(session.reply.contains("R-2026-02"))
    #expect(session.model.prompt == nil)
  }

  @Test func aReportWithARecordNumberIsApprovedAtOnce() throws {
    var chronicle = try Chronicle.reporting()
    try chronicle.freeze(.brief, cutOff: "2026-11-20", record: "K 1")
    var session = Session(chronicle)
    try session.type("vrjjjjjjj")
    try session.type("x")
    #expect(session.screen.contains("Fastställ R-2026-03?"))
  }

  @Test func thereMayBeNoMeetingToReadTheAgendaOf() throws {
    var session = Session(Chronicle(.unplanned))
    try session.type("vr")
    expectFrame(session.model.view(), matches: "reports-unplanned-80x24")
    try session.type("<Down><Down><Down><Down><Down><Down><Enter>")
    #expect(session.screen.contains("Inget möte är planerat."))
  }
}
