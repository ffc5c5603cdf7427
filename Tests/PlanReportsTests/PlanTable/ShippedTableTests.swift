import PlanDomain
import PlanReports
import TableFiles
import TestSupport
import Testing

/// The shipped plans as the tables that the program itself makes of them, read again.
@Suite struct ShippedTableTests {
  @Test(
    arguments: ["strangnas-2023-2026", "eskilstuna-plan-2022", "eskilstuna-2024-2027"],
    Language.allCases)
  func aPlanThatIsListedIsReadBack(name: String, language: Language) throws {
    let plan = ActionPlan.shipped(name)
    let date = plan.agreement.period.end
    let basis = Basis(PlanState(plan.holding(on: date)), on: date, workspace: name)
    let activities = basis.state.activities
    let text = ActivityList(from: basis).table(in: language).csv
    let tables = try TableFile(Array(text.utf8)).tables
    let empty = ActionPlan(agreement: plan.agreement, listing: [])
    let read = PlanTable(tables, into: empty, .init(version: "2023:1"))
    #expect(read.remarks.filter(\.reason.isFault).isEmpty)
    let found = read.activities.map(\.activity)
    #expect(found.map(\.id) == activities.map(\.id))
    #expect(found.map(\.title) == activities.map(\.title))
    #expect(found.map(\.serves) == activities.map(\.serves))
    #expect(found.map(\.responsible) == activities.map(\.responsible))
    #expect(found.map(\.places) == activities.map(\.places))
    #expect(found.map(\.schedule?.period) == activities.map(\.schedule?.period))
    for part in [ActivityText.what, .how, .followUp, .source] {
      #expect(found.map { $0[part] } == activities.map { $0[part] })
    }
  }
}
