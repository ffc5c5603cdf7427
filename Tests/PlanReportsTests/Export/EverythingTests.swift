import PlanDomain
import PlanReports
import TestSupport
import Testing

@Suite struct EverythingTests {
  @Test func eachActivityDeviationAndDecisionHasARow() throws {
    var chronicle = try Chronicle.eventful()
    try chronicle.open()
    try chronicle.record(.takeDecision(text: "=HYPERLINK(\"x\")"))
    let basis = chronicle.basis()
    let table = Everything(from: basis).table(in: .swedish)
    let count = basis.picture.activities.count + basis.picture.deviations.count + 1
    #expect(table.rows.count == count)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.csv.contains("\"'=HYPERLINK(\"\"x\"\")\""), "no formula comes through")
  }
}
