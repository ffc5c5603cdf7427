import PlanDomain

extension PlanNode {
  /// A labelled line from the cover.
  func fact(_ findings: inout Findings) -> AgreementFact? {
    guard let fields = Fields<FactKey>(self, into: &findings) else { return nil }
    let label = fields[.label]?.text(&findings)
    let text = fields[.text]?.text(&findings)
    let source = fields[.source]?.text(&findings)
    guard let label, let text else { return nil }
    return AgreementFact(label: label, text: text, source: source)
  }

  /// An organisation that has signed.
  func party(_ places: inout AgreementPlaces, _ findings: inout Findings) -> Party? {
    guard let fields = Fields<PartyKey>(self, into: &findings) else { return nil }
    let id: Located<PartyID>? = fields[.id]?.identifier(&findings)
    let name = fields[.name]?.text(&findings)
    let shortName = fields[.shortName]?.text(&findings)
    let kind: Party.Kind? = fields[.kind]?.choice(&findings)
    let duties = fields[.duties]?.duties(&findings)
    guard let id else { return nil }
    places.parties.append(id)
    guard let name else { return nil }
    var party = Party(id: id.value, name: name, shortName: shortName ?? name)
    (party.kind, party.duties) = (kind, duties)
    return party
  }

  private func duties(_ findings: inout Findings) -> Party.Duties? {
    guard let fields = Fields<DutiesKey>(self, into: &findings) else { return nil }
    var duties = Party.Duties()
    duties.ledBy = fields[.ledBy]?.text(&findings)
    duties.reportsTo = fields[.reportsTo]?.text(&findings)
    duties.coordinator = fields[.coordinator]?.text(&findings)
    duties.contact = fields[.contact]?.text(&findings)
    duties.source = fields[.source]?.text(&findings)
    return duties
  }

  /// What the levels are called.
  func levels(_ findings: inout Findings) -> LevelNames? {
    guard let fields = Fields<LevelsKey>(self, into: &findings) else { return nil }
    let area = fields[.area]?.levelName(&findings)
    let subGoal = fields[.subGoal]?.levelName(&findings)
    return area.map { LevelNames(area: $0, subGoal: subGoal) }
  }

  private func levelName(_ findings: inout Findings) -> LevelNames.Name? {
    guard let fields = Fields<LevelNameKey>(self, into: &findings) else { return nil }
    let one = fields[.one]?.text(&findings)
    let many = fields[.many]?.text(&findings)
    guard let one, let many else { return nil }
    return LevelNames.Name(one: one, many: many)
  }

  /// A focus area with its sub-goals.
  func area(_ places: inout AgreementPlaces, _ findings: inout Findings) -> FocusArea? {
    guard let fields = Fields<AreaKey>(self, into: &findings) else { return nil }
    let id: Located<GoalID>? = fields[.id]?.identifier(&findings)
    if let id { places.goals.append(id) }
    let title = fields[.title]?.text(&findings)
    let variants = fields[.variants]?.texts(&findings)
    let aim = fields[.aim]?.text(&findings)
    let notes = fields[.notes]?.texts(&findings)
    let subGoals = fields[.subGoals]?.items(&findings)
      .compactMap { $0.subGoal(&places, &findings) }
    guard let id, let title else { return nil }
    return FocusArea(
      id: id.value, title: title, variants: variants ?? [], aim: aim, notes: notes ?? [],
      subGoals: subGoals ?? [])
  }

  private func subGoal(_ places: inout AgreementPlaces, _ findings: inout Findings) -> SubGoal? {
    guard let fields = Fields<SubGoalKey>(self, into: &findings) else { return nil }
    let id: Located<GoalID>? = fields[.id]?.identifier(&findings)
    if let id { places.goals.append(id) }
    let title = fields[.title]?.text(&findings)
    let aim = fields[.aim]?.text(&findings)
    let notes = fields[.notes]?.texts(&findings)
    guard let id, let title else { return nil }
    return SubGoal(id: id.value, title: title, aim: aim, notes: notes ?? [])
  }

  /// Something that the parties have promised each other.
  func commitment(_ places: inout AgreementPlaces, _ findings: inout Findings) -> Commitment? {
    guard let fields = Fields<CommitmentKey>(self, into: &findings) else { return nil }
    let id: Located<Identifier<Commitment>>? = fields[.id]?.identifier(&findings)
    if let id { places.commitments.append(id) }
    let title = fields[.title]?.text(&findings)
    let summary = fields[.summary]?.text(&findings)
    let matter: Commitment.Matter? = fields[.about]?.choice(&findings)
    guard let id, let title else { return nil }
    var commitment = Commitment(id: id.value, title: title, summary: summary)
    commitment.matter = matter
    return commitment
  }
}
