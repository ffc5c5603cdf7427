import PlanDomain
import PlanReports
import TestSupport
import Testing

/// Agreements without a middle level, and without activities.
@Suite struct OneLevelTests {
  private let basis = Chronicle(.flat).basis()

  @Test func anAreaWithoutSubGoalsIsNamedOnceAndJudgedItself() throws {
    let area = try #require(ActionPlan.flat.agreement.areas.first)
    let report = try #require(AreaReport(area.id, from: basis))
    #expect(
      report.page(in: .swedish).text() == """
        \(area.id) \(area.title)
        Provstad 2019-2022 · 2022-12-31 · avslutad

          0 aktiviteter

          Måluppfyllelse: ej bedömt

          Inga aktiviteter.

        """)
  }

  @Test func whatTheAgreementSaysAboutAnAreaStandsUnderItsTitle() throws {
    let report = try #require(AreaReport("P1", from: Chronicle(.aimed).basis()))
    let text = report.page(in: .swedish).text()
    let words = ["  Att fler vågar gå ut\n", "  Tryggare kommun\n", "  Gäller hela kommunen\n"]
    #expect(words.allSatisfy { text.contains($0) }, "\(text)")
  }
}
