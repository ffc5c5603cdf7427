import PlanDomain
import PlanReports
import TableFiles
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
      ["Not stated", tally.progress[.notStated] ?? 0],
      ["On plan", tally.assessment[.onPlan] ?? 0], ["At risk", tally.atRisk],
      ["Deviating", tally.deviating], ["Not assessed", tally.assessment[.notAssessed] ?? 0],
      ["Overdue", tally.overdue], ["Report missing", tally.reportsMissing],
      ["Stale", tally.stale],
      ["Open deviations", tally.openDeviations],
    ]
    #expect(numbers == expected.map { row in row.map { "\($0)" } })
  }

  /// Every status has one number: on the overview, in `show --json`, in the report and in the CSV, whatever
  /// order the entries arrive in and whoever else writes.
  @Test(arguments: UInt64(0)..<300)
  func everyStatusHasOneNumberWhateverOrderTheEntriesCome(seed: UInt64) throws {
    var chronicle = randomChronicle(seed: seed, count: 40)
    var generator = SeededGenerator(seed: seed &+ 0x5A1D)
    // A second writer, who has not seen the latest, says something of her own.
    let before = PlanState.replaying(
      chronicle.state.history.dropLast(3), onto: chronicle.state.plan)
    _ = try? chronicle.record(
      .progress("A01", to: .paused, note: "Sent"), by: .polis, having: before)
    _ = try? chronicle.record(.assess("A03", .atRisk, note: "Sent"), by: .polis, having: before)
    chronicle.today = day("2026-07-15")
    let shuffled = chronicle.state.history.shuffled(using: &generator)
    let state = PlanState.replaying(shuffled, onto: chronicle.state.plan)
    #expect(state == chronicle.state)
    let basis = Basis(state, on: chronicle.today, workspace: "prov")
    let counted = try counts(inCSV: ActivityList(from: basis).table(in: .english).csv)
    try expect(counted, in: basis, on: chronicle.today)
  }

  /// How many rows of the CSV have each value, read as a spreadsheet reads the file.
  private func counts(inCSV file: String) throws -> [String: Int] {
    let rows = try CSVRows(Array(file.utf8)).rows.map(\.cells)
    let headings = try #require(rows.first)
    func column(_ name: String) throws -> Int { try #require(headings.firstIndex(of: name)) }
    let (progress, assessment) = (try column("Progress"), try column("Assessment"))
    let (overdue, stale) = (try column("Overdue"), try column("Stale"))
    let missing = try column("Report missing after")
    var counts: [String: Int] = [:]
    for row in rows.dropFirst() {
      counts[row[progress], default: 0] += 1
      let isEnded = ["done", "dropped"].contains(row[progress])
      if !isEnded { counts[row[assessment], default: 0] += 1 }
      if row[overdue] == "yes" { counts["overdue", default: 0] += 1 }
      if row[stale] == "yes" { counts["stale", default: 0] += 1 }
      if !row[missing].isEmpty { counts["reports_missing", default: 0] += 1 }
    }
    return counts
  }

  /// The numbers in the overview's sentence on all activities, by the words after them.
  private func counts(inOverview basis: Basis) throws -> [String: Int] {
    let paragraph = Overview(from: basis).page(in: .english).blocks.lazy.compactMap { block in
      if case .paragraph(let text) = block { text } else { nil }
    }.first
    let sentence = try #require(paragraph?.split(separator: "\n").first)
    let told = sentence.replacing(#/^\d+ activit(y|ies): /#, with: "").split(separator: ", ")
    return Dictionary(
      try told.map { part in
        let words = part.split(separator: " ", maxSplits: 1)
        return (String(words[1]), try #require(Int(words[0]), "\(sentence)"))
      }, uniquingKeysWith: +)
  }

  private func expect(
    _ counted: [String: Int], in basis: Basis, on today: CalendarDate
  ) throws {
    let shown = try #require(PlanReport(from: basis).json(in: .english).member("tally"))
    let report = PeriodReport(.delar2, cutOff: today, from: basis, filing: .init(today))
    let reported = try #require(report.json(in: .english).member("tally"))
    let overview = try counts(inOverview: basis)
    #expect(reported == shown)
    let words =
      Progress.allCases.map { ($0.rawValue, $0.english) }
      + Assessment.allCases.map { ($0.rawValue, $0.english) }
      + ["overdue", "stale", "reports_missing"].map { ($0, $0) }
    for (name, word) in words {
      let count = counted[word] ?? 0
      #expect(shown.member(name) == .number(count), "\(name)")
      // The overview's sentence leaves out what is as it should be, what nobody has judged, and age.
      let isLeftOut = ["on_plan", "not_assessed", "stale"].contains(name)
      if isLeftOut { continue }
      let told = overview[name == "reports_missing" ? "without a due report" : word] ?? 0
      #expect(told == count, "\(word): \(overview)")
    }
    let rows = report.page(in: .english).blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }.first { $0.columns.first?.title == "Measure" }?.rows
    for (name, word) in words {
      let label = word.prefix(1).uppercased() + word.dropFirst()
      let heading = name == "reports_missing" ? "Report missing" : label
      let row = try #require(rows?.first { $0[0].text == heading }, "\(heading)")
      #expect(row.last?.text == "\(counted[word] ?? 0)", "\(heading)")
    }
  }
}
