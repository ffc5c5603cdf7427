import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct AgreementReportTests {
  private let basis = Chronicle(.example, today: day("2026-11-20")).basis()

  /// The text without blanks, so that a broken line compares.
  private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(arguments: Language.allCases)
  func everythingThatTheFileSaysIsPrinted(language: Language) {
    let agreement = basis.state.plan.agreement
    let text = squeezed(AgreementReport(from: basis).page(in: language).text())
    let said =
      [agreement.title, agreement.goal] + agreement.purposes + agreement.facts.map(\.text)
      + agreement.facts.compactMap(\.source) + agreement.definitions.map(\.text)
      + (agreement.signing?.signatures.map(\.function) ?? [])
      + agreement.areas.flatMap { [$0.title] + $0.subGoals.map(\.title) }
      + agreement.bodies.flatMap { [$0.name] + $0.members.map(\.function) }
      + agreement.cadence.map(\.title) + agreement.commitments.map(\.title) + agreement.forums
      + agreement.sources
    for one in said { #expect(text.contains(squeezed(one)), "\(one)") }
  }

  @Test func whatIsOursIsMarked() {
    let text = squeezed(AgreementReport(from: basis).page(in: .swedish).text())
    #expect(text.contains(squeezed("Dagen står inte i överenskommelsen; den är ett exempel.")))
    #expect(text.contains(squeezed("Överenskommelsen säger inte vem; gruppen är ett exempel.")))
    #expect(text.contains(squeezed("Åtgärdsplanens perspektiv (exempel)")))
    let wheel = squeezed(WheelList(from: basis).page(in: .swedish).text())
    #expect(wheel.contains(squeezed("(dagen: exempel)")))
    #expect(wheel.contains(squeezed("(gruppen: exempel)")))
  }

  @Test func theWholePlanHoldsFactsAndCadence() throws {
    let plan = PlanReport(from: basis).json(in: .swedish)
    let agreement = try #require(plan.member("agreement"))
    #expect(agreement == AgreementReport(from: basis).json(in: .swedish))
    let facts = basis.state.plan.agreement.facts.count
    #expect(agreement.values("facts").count == facts && facts > 4)
    let cadence = agreement.values("cadence")
    #expect(
      cadence.map { $0.member("rhythm") }.prefix(2) == [.string("continuous"), .string("monthly")])
    #expect(cadence[2].member("when") == .string("08-31"))
    #expect(cadence[2].member("ours") == .array([.string("day")]))
    #expect(agreement.values("perspectives").isEmpty && plan.values("perspectives").count == 3)
  }
}

extension JSONValue {
  /// The values of a member that is an array.
  fileprivate func values(_ name: String) -> [JSONValue] {
    guard case .array(let values) = member(name) else { return [] }
    return values
  }
}
