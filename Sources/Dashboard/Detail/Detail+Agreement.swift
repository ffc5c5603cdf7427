import Cells
import PlanDomain

extension Detail {
  /// Adds the whole agreement, under the headings that it has something to say under.
  mutating func addAgreement() {
    let agreement = context.state.plan.agreement
    add(agreement.title, .plain.bold)
    addHead(of: agreement)
    add(heading: AgreementWord.goal)
    add(agreement.goal)
    addParties(agreement.parties)
    for area in agreement.areas.indices { add(area, of: agreement) }
    for body in agreement.bodies { add(body) }
    add(agreement.commitments)
    add(agreement.cadence)
    addList(.forums, agreement.forums)
    addList(.sources, agreement.sources)
    addList(.targetGroups, agreement.targetGroups)
    addList(.methods, agreement.methods)
    add(agreement.perspectives)
    addEditions()
  }

  private mutating func addHead(of agreement: Agreement) {
    add(AgreementWord.kind, agreement.kind)
    add(AgreementWord.record, agreement.record)
    add(AgreementWord.decided, agreement.decided.map(words))
    add(AgreementWord.period, "\(agreement.period)")
    for fact in agreement.facts {
      add(label: fact.label, StyledLine(), rest: fact.text, .plain, party: nil)
    }
  }

  private func words(_ decision: AdoptionDecision) -> String {
    let item = decision.item.map { context.worded(AgreementWord.item($0)) }
    return [decision.body, decision.date.map { "\($0)" }, item].compactMap(\.self)
      .joined(separator: ", ")
  }

  private mutating func addParties(_ parties: [Party]) {
    add(heading: AgreementWord.parties(parties.count))
    for party in parties {
      add(party.name == party.shortName ? party.name : "\(party.name) (\(party.shortName))")
    }
  }

  /// Adds an area under the agreement's own name for the level; the first says how many there are.
  private mutating func add(_ place: Int, of agreement: Agreement) {
    let area = agreement.areas[place]
    if place == 0 { add(headingText: "\(agreement.levels.area.many) (\(agreement.areas.count))") }
    add("\(place + 1)  \(area.title)", .plain.bold, hanging: 3)
    if let aim = area.aim { add("\(context.worded(.aimLabel)): \(aim)", indent: 3) }
    for variant in area.variants {
      add("\(context.worded(AgreementWord.otherWording)): \(variant)", .quiet, indent: 3)
    }
    for note in area.notes { add(note, .quiet, indent: 3) }
    for goal in area.subGoals {
      add("\(goal.number)  \(goal.title)", indent: 3, hanging: 5)
      for note in goal.notes { add(note, .quiet, indent: 8) }
    }
  }

  private mutating func add(_ body: Body) {
    let role = body.role.worded(in: language)
    add(headingText: "\(role.prefix(1).uppercased())\(role.dropFirst()): \(body.name)")
    if body.shortName != body.name { add(AgreementWord.shortName, body.shortName) }
    if let task = body.task { add(task, .quiet) }
    for member in body.members {
      let party = member.party.map { " (\(partyName($0)))" } ?? ""
      let role = member.role == .member ? "" : ", \(member.role.worded(in: language))"
      add("\(member.function)\(party)\(role)", indent: 2)
    }
  }

  private mutating func add(_ commitments: [Commitment]) {
    guard !commitments.isEmpty else { return }
    add(heading: AgreementWord.commitments(commitments.count))
    for commitment in commitments {
      add("\(commitment.id)  \(commitment.title)", .plain.bold, hanging: 4)
      if let summary = commitment.summary { add(summary, indent: 4) }
      for report in context.state.reports(on: commitment.id) { add(report) }
    }
  }

  /// Adds what someone has reported on a commitment: when, who and what.
  private mutating func add(_ report: CommitmentNote) {
    add(StyledLine("    \(report.date)  \(report.author.worded(in: language))", .accent))
    add("\u{201D}\(report.note)\u{201D}", indent: 6)
  }

  private mutating func add(_ cadence: [Cadence]) {
    guard !cadence.isEmpty else { return }
    add(heading: AgreementWord.cadence)
    let period = context.state.plan.agreement.period
    for cadence in cadence {
      add(cadence.title, .plain.bold)
      let next = cadence.occasions(from: context.picture.date, within: period, limit: 1).first
      let words = [
        context.worded(AgreementWord.rhythm(cadence.rhythm)), cadence.body,
        context.picture.isEnded ? nil : next.map { context.worded(AgreementWord.next($0)) },
      ]
      add(words.compactMap(\.self).joined(separator: ", "), indent: 2)
      if let source = cadence.source { add(source, .quiet, indent: 2) }
    }
  }

  private mutating func addList(_ heading: AgreementWord, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    add(heading: heading)
    for text in texts { add("\(Symbols.unicode.dot.string) \(text)", hanging: 2) }
  }

  private mutating func add(_ perspectives: [Perspective]) {
    guard !perspectives.isEmpty else { return }
    add(heading: AgreementWord.perspectives)
    for perspective in perspectives {
      add(perspective.title, .plain.bold)
      for text in perspective.descriptions { add(text, indent: 2) }
    }
  }

  private mutating func addEditions() {
    let editions = context.state.plan.editions
    guard !editions.isEmpty else { return }
    add(heading: AgreementWord.editions(editions.count))
    for edition in editions {
      let words = [
        edition.version, edition.title, edition.status.worded(in: language).lowercased(),
        edition.decision.map(self.words),
      ]
      add(words.compactMap(\.self).joined(separator: ", "), hanging: 2)
    }
  }
}
