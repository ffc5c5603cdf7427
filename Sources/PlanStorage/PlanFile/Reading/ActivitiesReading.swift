import PlanDomain

extension WrittenPlan {
  /// Reads an activities file.
  ///
  /// - Parameters:
  ///   - root: The value of the whole file.
  ///   - expected: The version that the workspace expects; `nil` when it does not say.
  ///   - findings: Takes what is wrong.
  mutating func readActivities(
    _ root: PlanNode, version expected: String?, into findings: inout Findings
  ) {
    guard case .group(let group) = root.content else {
      findings.report(.expectedGroup(.activities), at: root.location)
      return
    }
    let format = group.first { $0.key == ActivitiesKey.format.rawValue }
    guard format?.value.isKnownFormat(&findings) != false else { return }
    guard let fields = Fields<ActivitiesKey>(root, into: &findings) else { return }
    let owner: Located<PartyID>? = fields[.owner]?.identifier(&findings)
    owners += owner.map { [$0] } ?? []
    readEdition(fields, version: expected, owner: owner?.value, &findings)
    let perspectives = fields[.perspectives]?.items(&findings)
      .compactMap { $0.perspective(&places, &findings) }
    self.perspectives += perspectives ?? []
    indicators += fields[.indicators]?.items(&findings).compactMap { $0.indicator(&findings) } ?? []
    let read = fields[.activities]?.items(&findings).compactMap { $0.activity(&findings) } ?? []
    activities += read.map { $0.owned(by: owner?.value) }
  }

  private mutating func readEdition(
    _ fields: Fields<ActivitiesKey>, version expected: String?, owner: PartyID?,
    _ findings: inout Findings
  ) {
    let version = fields[.version]?.locatedText(&findings)
    let status: PlanEdition.Status? = fields[.status]?.choice(&findings)
    let decision = fields[.decision]?.decision(&findings)
    let title = fields[.title]?.text(&findings)
    if let version, let expected, version.value != expected {
      findings.report(.otherVersion(version.value, edition: expected), at: version.location)
    }
    guard let version, let status else { return }
    editions.append(
      PlanEdition(
        version: version.value, status: status, decision: decision, title: title, owner: owner,
        file: fields.location.file))
  }
}
