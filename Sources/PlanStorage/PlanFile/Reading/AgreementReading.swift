import PlanDomain

extension WrittenPlan {
  /// Reads the agreement.
  ///
  /// - Parameters:
  ///   - root: The value of the whole file.
  ///   - findings: Takes what is wrong.
  mutating func readAgreement(_ root: PlanNode, into findings: inout Findings) {
    guard case .group(let group) = root.content else {
      findings.report(.expectedGroup(.agreement), at: root.location)
      return
    }
    let format = group.first { $0.key == AgreementKey.format.rawValue }
    guard format?.value.isKnownFormat(&findings) != false else { return }
    guard let fields = Fields<AgreementKey>(root, into: &findings) else { return }
    agreement = head(of: fields, &findings)
    let facts = fields.texts(of: &findings)
    let signing = fields[.signed]?.signing(&places, &findings)
    let bodies = fields[.bodies]?.items(&findings).compactMap { $0.body(&places, &findings) }
    let commitments = fields[.commitments]?.items(&findings)
      .compactMap { $0.commitment(&places, &findings) }
    let perspectives = fields[.perspectives]?.items(&findings)
      .compactMap { $0.perspective(&places, &findings) }
    let cadence = fields[.cadence]?.items(&findings).compactMap { $0.cadence(&findings) }
    agreement?.add(facts)
    agreement?.signing = signing
    agreement?.bodies = bodies ?? []
    agreement?.commitments = commitments ?? []
    agreement?.perspectives = perspectives ?? []
    agreement?.cadence = cadence ?? []
  }

  /// Reads what an agreement must have.
  private mutating func head(
    of fields: Fields<AgreementKey>, _ findings: inout Findings
  ) -> Agreement? {
    let title = fields[.title]?.text(&findings)
    let shortTitle = fields[.shortTitle]?.text(&findings)
    let period = fields[.period]?.period(&findings)
    let statedPeriod = fields[.period]?.statedPeriod(&findings)
    let goal = fields[.goal]?.text(&findings)
    let parties = fields[.parties]?.items(&findings).compactMap { $0.party(&places, &findings) }
    let levels = fields[.levels]?.levels(&findings)
    let areas = fields[.areas]?.items(&findings).compactMap { $0.area(&places, &findings) }
    if let node = fields[.parties], parties?.isEmpty == true { node.reportEmptyList(&findings) }
    if let node = fields[.areas], areas?.isEmpty == true { node.reportEmptyList(&findings) }
    if let levels, levels.subGoal == nil, areas?.contains(where: { !$0.subGoals.isEmpty }) == true {
      let place = fields[.levels]?.location ?? fields.location
      findings.report(.missingKey("sub_goal", of: .levels, id: nil), at: place)
    }
    guard let title, let period, let goal, let parties, let levels, let areas else { return nil }
    var agreement = Agreement(
      title: title, shortTitle: shortTitle ?? title, period: period, parties: parties, goal: goal,
      levels: levels, areas: areas)
    agreement.statedPeriod = statedPeriod
    return agreement
  }
}

/// The parts of an agreement that are nothing but texts.
struct AgreementTexts {
  var kind: String?
  var record: String?
  var decided: AdoptionDecision?
  var facts: [AgreementFact] = []
  var forums: [String] = []
  var sources: [String] = []
  var targetGroups: [String] = []
  var methods: [String] = []
  var country = Country.sweden
  var transcript: Transcript?
  var purposes: [String] = []
  var definitions: [Definition] = []
  var steps: [WorkingStep] = []
}

extension Fields<AgreementKey> {
  /// Reads the parts that are nothing but texts.
  ///
  /// - Parameter findings: Takes what is wrong.
  /// - Returns: The texts.
  func texts(of findings: inout Findings) -> AgreementTexts {
    AgreementTexts(
      kind: self[.kind]?.text(&findings),
      record: self[.record]?.text(&findings),
      decided: self[.decided]?.decision(&findings),
      facts: self[.facts]?.items(&findings).compactMap { $0.fact(&findings) } ?? [],
      forums: self[.forums]?.texts(&findings) ?? [],
      sources: self[.sources]?.texts(&findings) ?? [],
      targetGroups: self[.targetGroups]?.texts(&findings) ?? [],
      methods: self[.methods]?.texts(&findings) ?? [],
      country: self[.country]?.country(&findings) ?? .sweden,
      transcript: self[.transcribed]?.transcript(&findings),
      purposes: self[.purposes]?.texts(&findings) ?? [],
      definitions: self[.definitions]?.items(&findings).compactMap { $0.definition(&findings) }
        ?? [],
      steps: self[.steps]?.items(&findings).compactMap { $0.step(&findings) } ?? [])
  }
}

extension Agreement {
  /// Takes over the parts that are nothing but texts.
  ///
  /// - Parameter texts: The texts.
  mutating func add(_ texts: AgreementTexts) {
    (kind, record, decided) = (texts.kind, texts.record, texts.decided)
    (facts, forums, sources) = (texts.facts, texts.forums, texts.sources)
    (targetGroups, methods) = (texts.targetGroups, texts.methods)
    (country, transcript, purposes) = (texts.country, texts.transcript, texts.purposes)
    (definitions, steps) = (texts.definitions, texts.steps)
  }
}

extension PlanNode {
  /// Notes a list that has no items; one whose items were all wrong has been noted already.
  ///
  /// - Parameter findings: Takes the note.
  func reportEmptyList(_ findings: inout Findings) {
    guard case .list(let items) = content, items.isEmpty else { return }
    findings.report(.emptyList, at: location)
  }
}
