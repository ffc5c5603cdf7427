import PlanDomain

extension PlanNode {
  /// A group that leads, coordinates or receives.
  func body(_ places: inout AgreementPlaces, _ findings: inout Findings) -> Body? {
    guard let fields = Fields<BodyKey>(self, into: &findings) else { return nil }
    let role: Body.Role? = fields[.role]?.choice(&findings)
    let name = fields[.name]?.text(&findings)
    let shortName = fields[.shortName]?.text(&findings)
    let task = fields[.task]?.text(&findings)
    let members = fields[.members]?.items(&findings).compactMap { $0.member(&places, &findings) }
    guard let role, let name else { return nil }
    return Body(
      role: role, name: name, shortName: shortName ?? name, members: members ?? [], task: task)
  }

  private func member(_ places: inout AgreementPlaces, _ findings: inout Findings) -> BodyMember? {
    guard let fields = Fields<MemberKey>(self, into: &findings) else { return nil }
    let party: Located<PartyID>? = fields[.party]?.identifier(&findings)
    if let party { places.memberParties.append(party) }
    let role: BodyMember.Role? = fields[.role]?.choice(&findings)
    guard let function = fields[.function]?.text(&findings) else { return nil }
    return BodyMember(function: function, party: party?.value, role: role ?? .member)
  }
}
