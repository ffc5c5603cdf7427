import PlanDomain

/// An indicator as written, with the place of everything that a rule may point at.
struct WrittenIndicator {
  /// Its identifier.
  let id: Located<IndicatorID>
  /// The indicator.
  let indicator: Indicator
  /// The goals that it says something about.
  let serves: [Located<GoalID>]
}

extension PlanNode {
  /// An indicator.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The indicator as written, or `nil` when it has no identifier or title.
  func indicator(_ findings: inout Findings) -> WrittenIndicator? {
    guard let fields = Fields<IndicatorKey>(self, into: &findings) else { return nil }
    let id: Located<IndicatorID>? = fields[.id]?.identifier(&findings)
    let title = fields[.title]?.text(&findings)
    let serves: [Located<GoalID>] = fields[.serves]?.identifiers(&findings) ?? []
    let baseline = fields[.baseline]?.point(&findings)
    let target = fields[.target]?.point(&findings)
    let direction: Indicator.Direction? = fields[.direction]?.choice(&findings)
    let next = fields[.next]?.date(&findings)
    let (unit, source) = (fields[.unit]?.text(&findings), fields[.source]?.text(&findings))
    let targetInWords = fields[.targetInWords]?.text(&findings)
    guard let id, let title else { return nil }
    var indicator = Indicator(id: id.value, title: title)
    indicator.serves = serves.map(\.value)
    (indicator.unit, indicator.source) = (unit, source)
    (indicator.baseline, indicator.target) = (baseline, target)
    (indicator.direction, indicator.next) = (direction, next?.value)
    indicator.targetInWords = targetInWords
    return WrittenIndicator(id: id, indicator: indicator, serves: serves)
  }

  private func point(_ findings: inout Findings) -> Indicator.Point? {
    guard let fields = Fields<IndicatorPointKey>(self, into: &findings) else { return nil }
    let value = fields[.value]?.decimalNumber(&findings)
    let date = fields[.on]?.date(&findings)
    return value.map { Indicator.Point($0, on: date?.value) }
  }

  private func decimalNumber(_ findings: inout Findings) -> DecimalNumber? {
    guard let text = text(&findings) else { return nil }
    if let number = DecimalNumber(typed: text) { return number }
    findings.report(.badNumber(text), at: location)
    return nil
  }
}
