import PlanDomain

extension PlanNode {
  /// An activity.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The activity as written, or `nil` when it has no identifier or title.
  func activity(_ findings: inout Findings) -> WrittenActivity? {
    guard let fields = Fields<ActivityKey>(self, into: &findings) else { return nil }
    let id: Located<ActivityID>? = fields[.id]?.identifier(&findings)
    let title = fields[.title]?.text(&findings)
    let serves: [Located<GoalID>] = fields[.serves]?.identifiers(&findings) ?? []
    fields[.serves]?.reportEmptyList(&findings)
    let contributions = fields[.contributions]?.contributions(&findings) ?? []
    let responsible = fields[.responsible]?.responsibleFunctions(&findings) ?? []
    let schedule = fields[.schedule]?.schedule(&findings)
    let perspectives: [Located<Identifier<Perspective>>] =
      fields[.perspectives]?.identifiers(&findings) ?? []
    let coordination = fields[.text(.coordination)]?.locatedText(&findings)
    let indicators = fields[.indicators]?.locatedTexts(&findings) ?? []
    let places = fields[.places]?.texts(&findings) ?? []
    var texts: [ActivityText: String] = [.coordination: coordination?.value].compactMapValues(
      \.self)
    for text in ActivityText.allCases where text != .coordination {
      texts[text] = fields[.text(text)]?.text(&findings)
    }
    guard let id, let title else { return nil }
    var activity = Activity(
      id: id.value, serves: serves.map(\.value), title: title,
      contributions: contributions.map(\.contribution),
      responsible: responsible.map(\.responsible), perspectives: perspectives.map(\.value),
      places: places, indicators: indicators.map(\.value))
    for (part, text) in texts { activity[part] = text }
    activity.schedule = schedule?.period.map { period in
      Schedule(
        period: period,
        checkpoints: schedule?.checkpoints.map(\.value).filter(period.contains) ?? [])
    }
    return WrittenActivity(
      location: location, id: id, activity: activity, serves: serves,
      contributors: contributions.map(\.party), responsibleParties: responsible.map(\.party),
      schedule: schedule, perspectives: perspectives, indicators: indicators,
      coordination: coordination)
  }

  /// The identifiers of a list, each once.
  func identifiers<Subject>(_ findings: inout Findings) -> [Located<Identifier<Subject>>] {
    var found: [Located<Identifier<Subject>>] = []
    for item in items(&findings) {
      guard let id: Located<Identifier<Subject>> = item.identifier(&findings) else { continue }
      if found.contains(where: { $0.value == id.value }) {
        findings.report(.duplicateItem(id.value.rawValue), at: id.location)
      } else {
        found.append(id)
      }
    }
    return found
  }

  /// What each party brings, keyed by the party.
  private func contributions(
    _ findings: inout Findings
  ) -> [(party: Located<PartyID>, contribution: Contribution)] {
    guard case .group(let group) = content else {
      findings.report(.expectedGroup(.party), at: location)
      return []
    }
    return group.compactMap { field in
      let text = field.value.text(&findings)
      guard let id = PartyID(field.key) else {
        findings.report(.badIdentifier(field.key, form: .word), at: field.location)
        return nil
      }
      return text.map {
        (Located(value: id, location: field.location), Contribution(party: id, text: $0))
      }
    }
  }

  /// One responsible function, or a list of them.
  private func responsibleFunctions(
    _ findings: inout Findings
  ) -> [(party: Located<PartyID>, responsible: Responsible)] {
    guard case .list(let items) = content else {
      return responsibleFunction(&findings).map { [$0] } ?? []
    }
    return items.compactMap { $0.responsibleFunction(&findings) }
  }

  private func responsibleFunction(
    _ findings: inout Findings
  ) -> (party: Located<PartyID>, responsible: Responsible)? {
    guard let fields = Fields<ResponsibleKey>(self, into: &findings) else { return nil }
    let party: Located<PartyID>? = fields[.party]?.identifier(&findings)
    let function = fields[.function]?.text(&findings)
    guard let party, let function else { return nil }
    return (party, Responsible(party: party.value, function: function))
  }

  private func schedule(_ findings: inout Findings) -> WrittenSchedule? {
    guard let fields = Fields<ScheduleKey>(self, into: &findings) else { return nil }
    return WrittenSchedule(
      from: fields[.from]?.date(&findings), to: fields[.to]?.date(&findings),
      checkpoints: fields[.checkpoints]?.items(&findings).compactMap { $0.date(&findings) } ?? [],
      location: location)
  }
}
