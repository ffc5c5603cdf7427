import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What a wall shows beside the activities: two columns, courses of indicators, and what has moved.
struct WideWallTests {
  private func page(
    _ step: WalkthroughStep, _ chronicle: Chronicle, columns: Int, rows: Int
  ) throws -> (WalkthroughPage, Session) {
    var session = Session(chronicle, columns: columns, rows: rows)
    try session.type("m")
    let meeting = session.model.navigation.walkthrough?.meeting
    session.model.navigation.current = Screen(WalkthroughScreen(at: step, of: meeting))
    session.model.settle()
    return (WalkthroughPage(step, Context(model: session.model)), session)
  }

  @Test func subGoalsStandTwoAndTwoFrom150ColumnsAndAreAllThere() throws {
    let chronicle = try Chronicle.convened()
    let area = try #require(chronicle.state.plan.agreement.areas.first { $0.subGoals.count > 2 })
    let (narrow, _) = try page(.area(area.id), chronicle, columns: 149, rows: 45)
    let (wide, session) = try page(.area(area.id), chronicle, columns: 150, rows: 45)
    #expect(narrow.blocks.allSatisfy { !$0.isBeside })
    #expect(wide.blocks.count(where: \.isBeside) == area.subGoals.count / 2)
    #expect(wide.targets.map(\.id) == narrow.targets.map(\.id))
    let frame = session.model.view()
    for goal in area.subGoals {
      let words = "\(goal.number) \(goal.title)".prefix(20)
      #expect(frame.text.contains(words), "\(goal.number)")
    }
  }

  @Test func eachSubGoalCanBePointedAtAlsoToTheRight() throws {
    let chronicle = try Chronicle.convened()
    let area = try #require(chronicle.state.plan.agreement.areas.first { $0.subGoals.count > 2 })
    var (_, session) = try page(.area(area.id), chronicle, columns: 200, rows: 60)
    for goal in area.subGoals {
      try session.type("j")
      #expect(session.model.navigation.walkthrough?.target == .item(.goal(goal.id)))
      let frame = session.model.view()
      let marked = (0..<frame.size.rows).map(frame.text(row:)).first { $0.contains("\u{203A} ") }
      #expect(marked?.contains("\u{203A} \(goal.number) ") == true, "\(marked ?? "none")")
    }
  }

  @Test func aSubGoalCarriesTheCourseOfItsIndicator() throws {
    let chronicle = try Chronicle.measured()
    let goal = try #require(
      chronicle.state.plan.indicators.first { indicator in
        IndicatorPicture(of: indicator, in: chronicle.state, on: chronicle.today).points.count > 1
          && indicator.serves.contains { chronicle.state.plan.subGoal($0) != nil }
      }?.serves.first { chronicle.state.plan.subGoal($0) != nil })
    let (page, session) = try page(.goal(goal), chronicle, columns: 80, rows: 24)
    let picture = try #require(Context(model: session.model).indicator(of: goal))
    let bars = Sparkline.text(of: picture).string
    #expect(!bars.isEmpty)
    #expect(
      page.blocks.flatMap(\.lines).contains { $0.spans.map(\.text.string).joined().contains(bars) })
  }

  @Test func theDeviationsSayHowManyWereOpenedAndClosedMonthByMonth() throws {
    var chronicle = try Chronicle.convened()
    let deviation = try #require(chronicle.state.deviations.first)
    try chronicle.record(.closeDeviation(deviation.id, remedy: "Klart", note: "Klart"))
    let context = Context(model: Session(chronicle).model)
    let lines = DeviationTurnover(of: context.picture.deviations, context, columns: 76).lines
      .map { $0.spans.map(\.text.string).joined() }
    #expect(lines[0].hasPrefix("\u{F6}ppnade") && lines[0].hasSuffix("  2"))
    #expect(lines[1].hasPrefix("st\u{E4}ngda") && lines[1].hasSuffix("  1"))
    #expect(lines[0].count { $0 == "\u{2588}" } == 1 && lines[2].contains("2024"))
    let (page, _) = try page(.deviations, chronicle, columns: 80, rows: 24)
    #expect(page.blocks.contains { $0.lines.count == 3 && $0.target == nil })
    let (small, _) = try self.page(.deviations, chronicle, columns: 60, rows: 18)
    #expect(!small.blocks.contains { $0.lines.count == 3 && $0.target == nil })
  }

  @Test(arguments: [(80, 24, "\u{2022}"), (150, 45, "\u{2022} var: ")])
  func aRowOfTheTreeSaysHowItStoodAtTheLastMeeting(columns: Int, rows: Int, mark: String) throws {
    var session = Session(try .planned(), columns: columns, rows: rows)
    try session.type("1")
    let lines = session.screen.split(separator: "\n")
    #expect(lines.contains { $0.contains("A05") && $0.contains(mark) }, "\(session.screen)")
    #expect(lines.contains { $0.contains("1.2 ") && $0.contains(mark) }, "\(session.screen)")
    #expect(!lines.contains { $0.contains("A02") && $0.contains("\u{2022}") })
  }

  // Nothing that must be read is cut.

  private static let sizes = [
    Size(columns: 60, rows: 18), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  private static let chronicles: [@Sendable () throws -> Chronicle] = [
    { try .convened(as: .annual) }, { try .meeting() },
  ]

  private static let words: [String] =
    Progress.allCases.map { $0.worded(in: .swedish) }
    + Assessment.allCases.map { $0.worded(in: .swedish) }
    + Attainment.allCases.map { $0.worded(in: .swedish) }
    + Trend.allCases.map { $0.worded(in: .swedish) }
    + Decision.Standing.allCases.map { $0.worded(in: .swedish) }
    + ["f\u{F6}rsenad", "rapport saknas", "i risk", "oenighet", "v\u{E4}ntar p\u{E5} beslut"]

  /// The words in a row that an ellipsis ends, each without the sign before it.
  private func cut(in row: String) -> [String] {
    let fields = row.replacing(" \u{B7} ", with: "  ").replacing("\u{2502}", with: "  ")
      .split(separator: /\s\s+/)
    return fields.filter { $0.hasSuffix("\u{2026}") }.map { field in
      String(field.dropLast().drop { !$0.isLetter && !$0.isNumber })
    }
  }

  @Test(arguments: sizes, chronicles.indices)
  func noDayAndNoStatusEndsInAnEllipsisOnAnyPage(size: Size, place: Int) throws {
    var session = Session(try Self.chronicles[place](), columns: size.columns, rows: size.rows)
    try session.type("m")
    var last: WalkthroughScreen?
    for _ in 0..<400 {
      let wall = session.model.navigation.walkthrough
      guard wall != last else { break }
      let frame = session.model.view()
      for row in 0..<frame.size.rows {
        for text in cut(in: frame.text(row: row)) {
          #expect(
            !text.contains(/(till |senast )?\d{4}-\d?\d?-?\d?$/), "\(frame.text(row: row))")
          #expect(
            text.isEmpty || !Self.words.contains { $0 != text && $0.hasPrefix(text) },
            "\(frame.text(row: row))")
        }
      }
      last = wall
      try session.type("<Space>")
    }
    #expect(session.model.navigation.walkthrough?.step == .closing)
  }
}
