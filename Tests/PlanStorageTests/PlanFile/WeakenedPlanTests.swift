import TestSupport
import Testing

@testable import PlanStorage

/// Without a defence of the plan reader, the check that its row makes finds something wrong.
struct WeakenedPlanTests {
  private func codes(
    _ text: String, valueLimit: Int = PlanFileLimits.values, looksAhead: Bool = true
  ) -> (codes: Set<Problem.Code>, isRead: Bool) {
    var findings = Findings()
    let source = SourceText(PlanFile(name: "activities.yaml", bytes: Array(text.utf8)))
    let node = YAMLReader.read(
      source, into: &findings, valueLimit: valueLimit, looksAhead: looksAhead)
    return (Set(findings.diagnostics.map(\.problem.code)), node != nil)
  }

  @Test(.fault(.f58), arguments: [false, true])
  func whoDoesNotLookAheadUnfoldsABomb(isWeakened: Bool) {
    let first = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    let bomb = (1..<4).reduce(first) { text, level in
      let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      return text + "a\(level): &a\(level) [\(names)]\n"
    }
    let result = codes(bomb, looksAhead: !isWeakened)
    #expect((result.codes == [.alias]) != isWeakened, "\(result)")
  }

  @Test(.fault(.f58), arguments: [false, true])
  func whoHasNoBudgetReadsWithoutEnd(isWeakened: Bool) {
    let many = "[" + String(repeating: "a,", count: PlanFileLimits.values) + "]"
    let result = codes(many, valueLimit: isWeakened ? .max : PlanFileLimits.values)
    #expect(result.isRead == isWeakened)
    #expect(result.codes.contains(.tooManyValues) != isWeakened)
  }
}
