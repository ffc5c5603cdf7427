import PlanDomain
import PlanReports
import TestSupport
import Testing

/// Reports and minutes of data that is hostile in every field have the form of harmless ones.
struct HostileReportTests {
  static let texts = [
    "<script>alert(1)</script>", "=1+1", "a | b", "[x](javascript:alert(1))",
    "\"citat\" 'och' &amp;",
    "rad ett\nrad tv\u{E5}", "1. # - *", "</table></main>",
  ]

  /// A plan with a text in every field.
  private func plan(_ text: String) -> ActionPlan {
    var agreement = ActionPlan.seated.agreement
    agreement.shortTitle = text
    agreement.areas = [
      FocusArea(id: "F1", title: text, subGoals: [SubGoal(id: "D1.1", title: text)])
    ]
    agreement.parties = [Party(id: "kommun", name: text, shortName: text)]
    agreement.bodies = [
      Body(
        role: .council, name: text, shortName: "R\u{E5}det",
        members: [BodyMember(function: text, party: "kommun", role: .chair)])
    ]
    var activity = Activity.sample("A01", serves: ["D1.1"], from: "2024-02-01", to: "2026-02-10")
    activity.title = text
    activity[.how] = text
    activity.contributions = [Contribution(party: "kommun", text: text)]
    activity.responsible = [Responsible(party: "kommun", function: text)]
    activity.places = [text]
    return ActionPlan(
      agreement: agreement, editions: ActionPlan.small.editions, activities: [activity])
  }

  /// The texts of every report on a plan where everything that can be said is said.
  private func documents(_ text: String, as form: DocumentForm) throws -> [String] {
    var chronicle = Chronicle(plan(text))
    let agenda = [AgendaItem("own-1", title: text), AgendaItem("own-2", title: text)]
    let new = NewMeeting(of: "R\u{E5}det", on: chronicle.today, place: text, agenda: agenda)
    let meeting = MeetingID(try chronicle.record(.planMeeting(new)).id.firstFact)
    try chronicle.record(.openMeeting(meeting))
    try chronicle.record(.attend(meeting, Attendee(text), .init(.coOpted)))
    try chronicle.record(.noteItem(meeting, "own-1", text))
    try chronicle.record(.parkItem(meeting, "own-2", note: text))
    try chronicle.record(.takeDecision(text: text, terms: .init(meeting: meeting, item: "own-1")))
    try chronicle.record(.assess("A01", .deviating, note: text))
    try chronicle.record(.attain("D1.1", .achieved, .up, note: text))
    try chronicle.record(.registerSituation(text, sources: [text], note: text))
    var deviation = NewDeviation.sample("A01")
    deviation.cause = text
    deviation.responsible = [Responsible(party: "kommun", function: text)]
    deviation.place = text
    try chronicle.record(.openDeviation(deviation))
    try chronicle.record(.closeMeeting(meeting))
    let basis = chronicle.basis()
    let reports = PeriodReport.kinds.map { kind in
      PeriodReport(
        kind, cutOff: chronicle.today, from: basis,
        filing: .init(chronicle.today, by: text, record: text))
    }
    let minutes = try #require(MinutesReport(meeting, from: basis))
    return (reports + [minutes as any Report]).map {
      $0.page(in: .swedish).written(as: form, in: .swedish)
    }
  }

  @Test(arguments: texts)
  func htmlHasTheElementsOfAHarmlessReport(text: String) throws {
    let (hostile, harmless) = (try documents(text, as: .html), try documents("x", as: .html))
    for (one, other) in zip(hostile, harmless) {
      #expect(one.elements.filter { $0 != "br" } == other.elements.filter { $0 != "br" })
    }
    #expect(hostile.count == PeriodReport.kinds.count + 1)
    #expect(hostile.allSatisfy { !$0.contains("<script") })
  }

  @Test(arguments: texts)
  func markdownHasTheLinesOfAHarmlessReport(text: String) throws {
    let (hostile, harmless) = (
      try documents(text, as: .markdown), try documents("x", as: .markdown)
    )
    for (one, other) in zip(hostile, harmless) {
      #expect(one.marks == other.marks)
      let bare = one.replacing("<br>", with: "").replacing(/\\./, with: "")
      #expect(!bare.contains("<") && !bare.contains("]("))
    }
  }

  @Test(arguments: texts)
  func csvHasTheCellsOfAHarmlessReport(text: String) throws {
    let chronicle = Chronicle(plan(text))
    let report = PeriodReport(
      .delar2, cutOff: chronicle.today, from: chronicle.basis(), filing: .init(chronicle.today))
    let csv = report.table(in: .swedish).csv
    #expect(!csv.contains("\"=1+1\""))
    let cells = csv.replacing("\"\"", with: "").split(separator: "\"").count
    let plain = PeriodReport(
      .delar2, cutOff: chronicle.today, from: Chronicle(plan("x")).basis(),
      filing: .init(chronicle.today))
    #expect(
      cells
        == plain.table(in: .swedish).csv.replacing("\"\"", with: "").split(separator: "\"").count)
  }
}

extension String {
  fileprivate var elements: [String] { matches(of: /<([a-z0-9]+)/).map { String($0.1) } }

  /// How each line begins: a heading, an item, a row or text.
  fileprivate var marks: [String] {
    split(separator: "\n").map { line in
      for mark in ["### ", "## ", "# ", "- ", "| "] where line.hasPrefix(mark) { return mark }
      return ""
    }
  }
}
