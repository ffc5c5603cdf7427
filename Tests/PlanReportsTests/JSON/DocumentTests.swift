import Foundation
import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct DocumentTests {
  @Test func everyObjectHasTheMembersThatTheDocumentLists() throws {
    var chronicle = try Chronicle.eventful()
    let id = try chronicle.open()
    try chronicle.record(.reviewDeviation(id, .better))
    let basis = chronicle.basis()
    let deviation = try #require(DeviationReport(id, from: basis)).json(in: .swedish)
    let plan = PlanReport(from: basis).json(in: .swedish)
    let area = try #require(AreaReport("F1", from: basis)).json(in: .swedish)
    let goal = try #require(GoalReport("D1.1", from: basis)).json(in: .swedish)
    let activity = try #require(ActivityReport("A01", from: basis)).json(in: .swedish)
    let proposing = try #require(ActivityReport("A03", from: basis)).json(in: .swedish)
    let measured = Chronicle(.measured).basis()
    let indicator = IndicatorReport("I3", from: measured)?.json(in: .swedish)
    let commitment = CommitmentReport("C1", from: measured)?.json(in: .swedish)
    let log = LogReport(nil, from: basis).json(in: .swedish)
    let council = try Self.council()
    let report = PeriodReport(
      .delar2, cutOff: chronicle.today, from: basis, filing: .init(chronicle.today)
    ).json(in: .swedish)
    let printed: [String: JSONValue?] = [
      "report": report, "comparison": try Self.comparison(), "frozen report": try Self.frozen(),
      "plan": plan, "agreement": plan["agreement"], "edition": plan["editions"]?.first,
      "tally": plan["tally"], "area": area, "sub-goal": goal, "activity": activity,
      "schedule": activity["schedule"], "proposal": proposing["proposals"]?.first,
      "deviation": deviation, "review": deviation["reviews"]?.first,
      "conflict": activity["conflicts"]?.first, "reason": plan["attention"]?.first,
      "occasion": plan["occasions"]?.first, "entry": log.first,
      "fact": log.first?["facts"]?.first, "chain": activity["chain"]?.first,
      "indicator": indicator, "commitment": commitment, "decision": council.decision,
      "meeting": council.meeting, "since": council.since,
      "law section": LawReport(from: basis)?.json(in: .swedish).first,
      "reporting row": ReportingList(from: basis).json(in: .swedish).first,
      "everything": Everything(from: basis).json(in: .swedish),
      "own work": OwnReport(for: .party("kommun"), from: basis).json(in: .swedish),
    ]
    let documented = try DocumentedJSON.members()
    for (heading, value) in printed {
      let members = try #require(value, "\(heading)").names
      #expect(members == documented[heading], "\(heading)")
    }
    // Those of the storage's findings and of many workspaces are compared where the program prints them.
    #expect(
      Set(documented.keys).subtracting(printed.keys) == [
        "agenda", "minutes", "diagnostic", "finding", "workspace",
      ])
    let minutes = try #require(council.minutes).names.filter {
      !council.meeting.names.contains($0)
    }
    #expect(minutes == documented["minutes"])
    let extra = try #require(council.agenda).names.filter { !council.meeting.names.contains($0) }
    #expect(extra == documented["agenda"])
  }

  private static func comparison() throws -> JSONValue? {
    var chronicle = Chronicle(today: day("2026-09-20"))
    try PeriodReportTests.freeze(.delar2, in: &chronicle)
    let report = PeriodReport(
      .helar, cutOff: day("2026-12-31"), from: chronicle.basis(), filing: .init(chronicle.today))
    return report.json(in: .swedish)["changes"]
  }

  private static func frozen() throws -> JSONValue? {
    var chronicle = Chronicle(today: day("2026-09-20"))
    try PeriodReportTests.freeze(.delar2, in: &chronicle)
    let basis = chronicle.basis()
    let list = FrozenReportList(from: basis).json(in: .swedish)
    let report = try #require(chronicle.state.frozenReports.first)
    let shown = FrozenReportReport(report.id, from: basis)?.json(in: .swedish)
    #expect(list.first?.names == shown?.names.filter { $0 != "chain" })
    return shown
  }

  private static func council() throws -> (
    decision: JSONValue, meeting: JSONValue, since: JSONValue, agenda: JSONValue?,
    minutes: JSONValue?
  ) {
    var chronicle = Chronicle()
    let new = NewMeeting(of: "R\u{E5}det", on: chronicle.today, agenda: [])
    let meeting = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    try chronicle.record(.openMeeting(meeting))
    let decision = try chronicle.record(
      .takeDecision(text: "Antas.", terms: .init(meeting: meeting))
    ).decision
    let basis = chronicle.basis()
    let since = Since(chronicle.today, in: chronicle.state, on: chronicle.today)
    return (
      try #require(DecisionReport(decision, from: basis)).json(in: .swedish),
      try #require(MeetingReport(meeting, from: basis)).json(in: .swedish),
      SinceReport(since, from: basis).json(in: .swedish),
      AgendaReport(meeting, from: basis)?.json(in: .swedish),
      MinutesReport(meeting, from: basis)?.json(in: .swedish)
    )
  }

  @Test func theTextIsJSONAndTheSameEachTime() throws {
    let basis = try Chronicle.eventful().basis()
    let text = PlanReport(from: basis).json(in: .swedish).text
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    #expect(text == PlanReport(from: basis).json(in: .swedish).text)
  }
}

extension JSONValue {
  fileprivate subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  fileprivate var first: JSONValue? {
    guard case .array(let values) = self else { return nil }
    return values.first
  }

  fileprivate var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }
}
