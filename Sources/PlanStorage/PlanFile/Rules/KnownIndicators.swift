import PlanDomain

/// Activities name indicators that a file declares.
///
/// Documents often say in words what is to be followed. A text is taken for an identifier only when
/// it looks like one: one or two capitals, then a digit.
enum KnownIndicators: PlanRule {
  static func check(_ plan: WrittenPlan, into findings: inout Findings) {
    let known = plan.indicators.map(\.id.value.rawValue)
    for name in plan.activities.flatMap(\.indicators)
    where name.value.isIndicatorName && !known.contains(name.value) {
      findings.report(.unknownIndicator(name.value, known: known), at: name.location)
    }
  }
}

extension String {
  fileprivate var isIndicatorName: Bool {
    guard IndicatorID(self) != nil else { return false }
    let rest = drop { ("A"..."Z").contains($0) }
    return rest.first.map { ("0"..."9").contains($0) } ?? false
  }
}
