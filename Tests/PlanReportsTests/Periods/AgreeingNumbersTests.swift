import PlanDomain
import PlanReports
import TestSupport
import Testing

/// The same numbers everywhere: in a report, in the overview, and in what programs read.
struct AgreeingNumbersTests {
  @Test(arguments: UInt64(1)...40)
  func reportOverviewAndJSONAgreeOnRandomHistories(seed: UInt64) throws {
    let chronicle = randomChronicle(seed: seed, count: 60)
    let basis = chronicle.basis()
    let report = PeriodReport(
      .brief, cutOff: chronicle.today, from: basis, filing: .init(chronicle.today))
    let plan = PlanReport(from: basis).json(in: .swedish)
    let json = report.json(in: .swedish)
    #expect(json.member("tally") == plan.member("tally"))
    #expect(json.member("areas") == plan.member("areas"))
    let overview = Overview(from: basis)
    #expect(overview.json(in: .swedish).member("tally") == plan.member("tally"))
    try expectNumbers(of: chronicle)
    let sentence = "\(basis.picture.tally.total) aktivitet"
    #expect(overview.page(in: .swedish).text().contains(sentence))
  }

  /// The table of the report has the numbers of the tally, row by row.
  private func expectNumbers(of chronicle: Chronicle) throws {
    let basis = chronicle.basis()
    let tally = basis.picture.tally
    let interim = PeriodReport(
      .delar2, cutOff: chronicle.today, from: basis, filing: .init(chronicle.today))
    let rows = interim.page(in: .english).blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }.first { $0.columns.first?.title == "Measure" }?.rows
    let numbers = try #require(rows).map { [$0[0].text, $0.last?.text ?? ""] }
    let expected: [[Any]] = [
      ["Activities", tally.total], ["Done", tally.done],
      ["Ongoing", tally.progress[.ongoing] ?? 0],
      ["Not started", tally.progress[.notStarted] ?? 0],
      ["Paused", tally.progress[.paused] ?? 0], ["Dropped", tally.progress[.dropped] ?? 0],
      ["On plan", tally.assessment[.onPlan] ?? 0], ["At risk", tally.atRisk],
      ["Deviating", tally.deviating], ["Not assessed", tally.assessment[.notAssessed] ?? 0],
      ["Overdue", tally.overdue], ["Stale", tally.stale],
      ["Open deviations", tally.openDeviations],
    ]
    #expect(numbers == expected.map { row in row.map { "\($0)" } })
  }
}
