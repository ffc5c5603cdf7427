public import PlanDomain

extension Sheet {
  /// Tells of the agreement, under the headings that it has something to say under.
  ///
  /// - Parameters:
  ///   - basis: What to draw from; its state has the reports on commitments.
  ///   - language: The language of the labels.
  public init(agreementFrom basis: Basis, in language: Language) {
    var writer = SheetWriter(
      "", AgreementWord.agreement.worded(in: language), basis, language)
    writer.addAgreement()
    self = writer.finished()
  }
}

extension SheetWriter {
  private var picture: Picture { basis.picture }

  fileprivate mutating func addAgreement() {
    let agreement = state.plan.agreement
    addHead(of: agreement)
    begin(.goal)
    add(.text(agreement.goal))
    addList(.purposes, agreement.purposes)
    addDefinitions(agreement.definitions)
    addParties(agreement)
    addAreas(of: agreement)
    for body in agreement.bodies { addBody(body) }
    addCommitments(agreement.commitments)
    addCadence(of: agreement)
    addList(.forums, agreement.forums)
    addSteps(agreement.steps)
    addList(.methods, agreement.methods)
    addList(.targetGroups, agreement.targetGroups)
    addList(.sources, agreement.sources)
    addPerspectives(agreement.perspectives, under: .perspectives)
    addEditions()
    addPerspectives(state.plan.perspectives, under: .planPerspectives(state.plan.isExample))
  }

  private func word(_ word: AgreementWord) -> String { word.worded(in: language) }

  private mutating func begin(_ heading: AgreementWord) { begin(heading: word(heading)) }

  private mutating func field(_ label: AgreementWord, _ text: String?) {
    add(label: word(label), text)
  }

  private mutating func addList(_ heading: AgreementWord, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    begin(heading)
    for text in texts { add(.item(text, mark: "")) }
  }

  private mutating func addHead(of agreement: Agreement) {
    begin(heading: nil)
    add(.name(agreement.title, mark: ""))
    field(.kind, agreement.kind)
    field(.record, agreement.record)
    field(.decided, agreement.decided.map(words))
    let days = "\(agreement.period)"
    field(.period, agreement.statedPeriod.map { word(.stated($0, days: days)) } ?? days)
    if let signing = agreement.signing { addSigning(signing) }
    if agreement.country != .sweden { field(.country, "\(agreement.country)") }
    field(.transcribed, agreement.transcript?.source)
    for fact in agreement.facts {
      add(label: fact.label, fact.text)
      if let source = fact.source { add(label: "", word(.source(source))) }
    }
  }

  private mutating func addSigning(_ signing: Signing) {
    field(.signed, signing.text ?? signing.date?.description ?? word(.signingUnknown))
    for signature in signing.signatures {
      add(label: "", signature.function + bracketed(signature.party))
    }
  }

  private func words(_ decision: AdoptionDecision) -> String {
    let item = decision.item.map { word(.item($0)) }
    return [decision.body, decision.date.map { "\($0)" }, item].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// A party's short name in brackets, after what belongs to it.
  private func bracketed(_ id: PartyID?) -> String {
    id.map { " (\(state.plan.party($0)?.shortName ?? $0.rawValue))" } ?? ""
  }

  private mutating func addDefinitions(_ definitions: [Definition]) {
    guard !definitions.isEmpty else { return }
    begin(.definitions)
    for definition in definitions {
      add(.name(definition.term, mark: ""))
      add(.text(definition.text), depth: 1)
      if let source = definition.source { add(.remark(source), depth: 1) }
    }
  }

  private mutating func addParties(_ agreement: Agreement) {
    begin(.parties(agreement.parties.count))
    for party in agreement.parties {
      let isShort = party.name == party.shortName
      add(.text(isShort ? party.name : "\(party.name) (\(party.shortName))"))
      guard let duties = party.duties else { continue }
      let rows: [(AgreementWord, String?)] = [
        (.ledBy, duties.ledBy), (.reportsTo, duties.reportsTo),
        (.coordinator, duties.coordinator), (.contact, duties.contact),
      ]
      for (label, text) in rows { field(label, text) }
      if let source = duties.source { add(.remark(source), depth: 1) }
    }
  }

  /// The areas under the agreement's own name for the level, which says how many there are.
  private mutating func addAreas(of agreement: Agreement) {
    begin(heading: "\(agreement.levels.area.many) (\(agreement.areas.count))")
    for (number, area) in zip(1..., agreement.areas) {
      add(.name(area.title, mark: "\(number)"))
      if let aim = area.aim { add(.text("\(word(.aim)): \(aim)"), depth: 1) }
      for variant in area.variants {
        add(.remark("\(word(.otherWording)): \(variant)"), depth: 1)
      }
      for note in area.notes { add(.remark(note), depth: 1) }
      for goal in area.subGoals {
        add(.item(goal.title, mark: goal.number), depth: 1)
        for note in goal.notes { add(.remark(note), depth: 2) }
      }
    }
  }

  private mutating func addBody(_ body: Body) {
    let role = body.role.worded(in: language)
    begin(heading: "\(role.prefix(1).uppercased())\(role.dropFirst()): \(body.name)")
    if body.shortName != body.name { field(.shortName, body.shortName) }
    if let task = body.task { add(.remark(task)) }
    if body.decides == .plan { add(.text(word(.decidesOnPlan))) }
    field(.form, body.form)
    field(.appointedBy, body.appointed.map { $0.body + bracketed($0.party) })
    field(.until, body.ends.map { $0 < picture.date ? word(.ended($0)) : $0.description })
    if !body.purposes.isEmpty { add(.text("\(word(.purposesOfGroup)):")) }
    for purpose in body.purposes { add(.item(purpose, mark: ""), depth: 1) }
    for member in state.seats(in: body.shortName, on: picture.date) {
      let role = member.role == .member ? "" : ", \(member.role.worded(in: language))"
      let since = taken(member, in: body)
      add(.text("\(member.function)\(bracketed(member.party))\(role)\(since)"), depth: 1)
    }
    if let source = body.source { add(.remark(word(.source(source)))) }
  }

  /// From which day a seat that has been taken is held, and by which decision.
  private func taken(_ member: BodyMember, in body: Body) -> String {
    guard let taken = state.taking(of: member, in: body.shortName) else { return "" }
    let decision = taken.decision.map { " (\(state.code(of: .decision($0))))" } ?? ""
    return ", \(word(.heldSince(taken.date)))\(decision)"
  }

  private mutating func addCommitments(_ commitments: [Commitment]) {
    guard !commitments.isEmpty else { return }
    begin(.commitments(commitments.count))
    for commitment in commitments {
      add(.name(commitment.title, mark: commitment.id.rawValue))
      if let summary = commitment.summary { add(.text(summary), depth: 1) }
      for report in state.reports(on: commitment.id) {
        add(
          .text(
            "\(report.date)  \(report.author.worded(in: language)): \u{201D}\(report.note)\u{201D}"),
          depth: 1)
      }
    }
  }

  private mutating func addCadence(of agreement: Agreement) {
    guard !agreement.cadence.isEmpty else { return }
    begin(.cadence)
    for cadence in agreement.cadence {
      add(.name(cadence.title, mark: ""))
      let next = cadence.occasions(from: picture.date, within: agreement.period, limit: 1).first
      let words = [
        word(.rhythm(cadence.rhythm)), cadence.body,
        picture.isEnded ? nil : next.map { word(.next($0)) },
      ]
      add(.text(words.compactMap(\.self).joined(separator: ", ")), depth: 1)
      for part in cadence.ours { add(.remark(word(.ours(part))), depth: 1) }
      if let within = cadence.within { add(.text(word(.within(within))), depth: 1) }
      if let source = cadence.source { add(.remark(source), depth: 1) }
    }
  }

  private mutating func addSteps(_ steps: [WorkingStep]) {
    guard !steps.isEmpty else { return }
    begin(.steps)
    for step in steps {
      add(.name(step.title, mark: ""))
      if let summary = step.summary { add(.remark(summary), depth: 1) }
    }
  }

  private mutating func addPerspectives(
    _ perspectives: [Perspective], under heading: AgreementWord
  ) {
    guard !perspectives.isEmpty else { return }
    begin(heading)
    for perspective in perspectives {
      add(.name(perspective.title, mark: ""))
      for text in perspective.descriptions { add(.text(text), depth: 1) }
    }
  }

  private mutating func addEditions() {
    let plan = state.plan
    let files = plan.listed.flatMap(\.files)
    guard !files.isEmpty else { return }
    begin(.editions(files.count))
    for (edition, validity) in zip(plan.listed, plan.validity) {
      for file in edition.files {
        let owner = file.owner.map { plan.party($0)?.shortName ?? $0.rawValue }
        let words = [
          file.version, file.title,
          owner.map { AgreementWord.owner($0).worded(in: language) },
          file.status.worded(in: language).lowercased(), file.decision.map(self.words),
        ]
        add(.text(words.compactMap(\.self).joined(separator: ", ")))
      }
      if plan.hasSeveralEditions { addValidity(validity, of: edition) }
    }
  }

  /// When an edition holds, and what adopting it means.
  private mutating func addValidity(_ validity: EditionValidity, of edition: ListedEdition) {
    let last = state.plan.agreement.period.end
    let days = validity.start.map { AgreementWord.holds($0, min(validity.end ?? last, last)) }
    add(.text((days ?? .holdsWhenAdopted).worded(in: language)), depth: 1)
    if let adoption = state.planAdoptions.last(where: { $0.version == edition.version }) {
      let decision = adoption.decision.map { state.code(of: .decision($0)) }
      add(.text(AgreementWord.adopted(adoption.date, decision).worded(in: language)), depth: 1)
    } else if state.editionsToAdopt(on: picture.date).contains(edition.version) {
      let held = state.heldChanges(of: edition.version)
      let beside = state.changesBeside(edition.version).count
      add(
        .text(
          AgreementWord.toAdopt(held: held.count, beside: beside).worded(in: language)), depth: 1)
      for said in held.compactMap(state.summary) {
        add(.item(said.worded(in: language), mark: ""), depth: 1)
      }
    }
  }
}
