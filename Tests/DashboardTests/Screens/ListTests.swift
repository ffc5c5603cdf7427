import Cells
import PlanDomain
import TestSupport
import Testing

@testable import Dashboard

/// What is the same for all lists.
struct ListTests {
  @Test(arguments: [
    DeviationCondition.open, .unreviewed, .overdue, .function("chef: norr, \"A\""),
    .party("kommun"), .area("F1"), .level(.council),
  ])
  func aConditionOfDeviationsIsReadAsItWasWritten(condition: DeviationCondition) {
    #expect(DeviationCondition(condition.description) == condition)
  }

  @Test(arguments: [
    DecisionCondition.toCarryOut, .overdue, .carriedOut, .function("chef: norr"), .year(2026),
  ])
  func aConditionOfDecisionsIsReadAsItWasWritten(condition: DecisionCondition) {
    #expect(DecisionCondition(condition.description) == condition)
  }

  @Test func ofConditionsAboutTheSameOneHoldsAndTheyStandInOrder() {
    var filter = Filter<DecisionCondition>()
    for condition in [DecisionCondition.year(2026), .overdue, .toCarryOut, .year(2025)] {
      filter.toggle(condition)
    }
    #expect(filter.conditions == [.toCarryOut, .year(2025)])
    filter.toggle(.toCarryOut)
    filter.toggle(.year(2025))
    #expect(filter.isEmpty)
  }

  @Test func aFilterThatHidesTheMarkedRowMarksTheNextThatIsShown() throws {
    var session = Session(try .deviating())
    try session.type("vajj")
    let marked = try #require(session.model.navigation.current.content.selectedDeviation)
    let code = try #require(session.chronicle.state.deviation(marked)?.code)
    try session.type("/av-2026-0")
    #expect(session.model.navigation.current.content.selectedDeviation == marked)
    let others = session.model.picture.deviations.map(\.deviation.code)
    let next = try #require(others.firstIndex(of: code).map { others[$0 + 1] })
    try session.type("\(next.last ?? "0")")
    let now = session.model.navigation.current.content.selectedDeviation
    #expect(now.flatMap { session.chronicle.state.deviation($0)?.code } == next)
  }

  @Test(arguments: ["va", "vb", "vm", "vh", "vr"])
  func whatASearchHidesIsToldAndEscapeShowsAll(keys: String) throws {
    var session = Session(try .meeting())
    try session.type(keys)
    try session.type("/finns inte<Enter>")
    #expect(session.screen.contains("(0 av ") && session.screen.contains("”finns inte”"))
    try session.type("<Enter>")
    #expect(!session.reply.isEmpty)
    try session.type("<Esc>")
    #expect(!session.screen.contains("finns inte"))
  }

  @Test func everyScreenHasATypeOfItsKind() {
    for kind in Dashboard.Screen.Kind.allCases { #expect(kind.type.kind == kind) }
    for destination in Destination.allCases {
      #expect(destination.isShown(by: destination.screen))
    }
  }
}
