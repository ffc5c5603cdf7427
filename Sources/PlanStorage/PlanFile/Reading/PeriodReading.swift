import PlanDomain

extension PlanNode {
  /// A first and a last day.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The period, or `nil` when a day is missing or they are reversed.
  func period(_ findings: inout Findings) -> Period? {
    guard let fields = Fields<PeriodKey>(self, into: &findings) else { return nil }
    let from = fields[.from]?.date(&findings)
    let to = fields[.to]?.date(&findings)
    guard let from, let to else { return nil }
    if let period = Period(from: from.value, to: to.value) { return period }
    findings.report(.reversedPeriod(from: from.value, to: to.value), at: from.location)
    return nil
  }

  /// A period in the document's own words.
  ///
  /// - Parameter findings: Takes what is wrong with the words; the rest is noted where the days are read.
  /// - Returns: The words, when the period has any.
  func statedPeriod(_ findings: inout Findings) -> String? {
    guard case .group(let group) = content else { return nil }
    return group.first { $0.key == PeriodKey.stated.rawValue }?.value.text(&findings)
  }

  /// Who decided, and when.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The decision, or `nil` when no body is named.
  func decision(_ findings: inout Findings) -> AdoptionDecision? {
    guard let fields = Fields<DecisionKey>(self, into: &findings) else { return nil }
    let date = fields[.on]?.date(&findings)
    let item = fields[.item]?.text(&findings)
    guard let body = fields[.body]?.text(&findings) else { return nil }
    return AdoptionDecision(body: body, date: date?.value, item: item)
  }

  /// A point of view that activities are sorted under.
  ///
  /// - Parameters:
  ///   - places: Takes where its identifier stands.
  ///   - findings: Takes what is wrong.
  /// - Returns: The perspective, or `nil` when it has no identifier or title.
  func perspective(_ places: inout AgreementPlaces, _ findings: inout Findings) -> Perspective? {
    guard let fields = Fields<PerspectiveKey>(self, into: &findings) else { return nil }
    let id: Located<Identifier<Perspective>>? = fields[.id]?.identifier(&findings)
    let title = fields[.title]?.text(&findings)
    let descriptions = fields[.descriptions]?.texts(&findings) ?? []
    guard let id else { return nil }
    places.perspectives.append(id)
    guard let title else { return nil }
    return Perspective(id: id.value, title: title, descriptions: descriptions)
  }
}
