import TestSupport
import Testing

@testable import PlanStorage

/// Without a defence of the plan reader, the check that its row makes finds something wrong.
struct WeakenedPlanTests {
  private func codes(
    _ text: String, valueLimit: Int = PlanFileLimits.values
  ) -> (codes: Set<Problem.Code>, isRead: Bool) {
    var findings = Findings()
    let source = SourceText(PlanFile(name: "activities.yaml", bytes: Array(text.utf8)))
    let node = YAMLReader.read(source, into: &findings, valueLimit: valueLimit)
    return (Set(findings.diagnostics.map(\.problem.code)), node != nil)
  }

  @Test(.fault(.f58), arguments: [false, true])
  func whoHasNoBudgetReadsWithoutEnd(isWeakened: Bool) {
    let many = "[" + String(repeating: "a,", count: PlanFileLimits.values) + "]"
    let result = codes(many, valueLimit: isWeakened ? .max : PlanFileLimits.values)
    #expect(result.isRead == isWeakened)
    #expect(result.codes.contains(.tooManyValues) != isWeakened)
  }
}
