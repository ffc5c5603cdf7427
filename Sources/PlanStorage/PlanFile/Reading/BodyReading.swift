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
    let decides: Body.Matter? = fields[.decides]?.choice(&findings)
    let appointed = fields[.appointedBy]?.appointment(&places, &findings)
    let purposes = fields[.purposes]?.texts(&findings) ?? []
    let form = fields[.form]?.text(&findings)
    let source = fields[.source]?.text(&findings)
    if role == .steering, findings.format < .two, let place = fields.location(of: .role) {
      findings.report(.needsFormat("role: steering", format: 2), at: place)
    }
    let ends = fields[.until]?.date(&findings)?.value
    guard let role, let name else { return nil }
    var body = Body(
      role: role, name: name, shortName: shortName ?? name, members: members ?? [], task: task,
      decides: decides, appointed: appointed, ends: ends)
    (body.purposes, body.form, body.source) = (purposes, form, source)
    return body
  }

  private func appointment(
    _ places: inout AgreementPlaces, _ findings: inout Findings
  ) -> Body.Appointment? {
    guard let fields = Fields<AppointmentKey>(self, into: &findings) else { return nil }
    let party: Located<PartyID>? = fields[.party]?.identifier(&findings)
    if let party { places.memberParties.append(party) }
    guard let node = fields[.body], let body = node.text(&findings) else { return nil }
    places.appointing.append(Located(value: body, location: node.location))
    return Body.Appointment(by: body, of: party?.value)
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
