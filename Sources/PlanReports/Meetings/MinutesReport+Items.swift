import PlanDomain

extension MinutesReport {
  /// The items of the agenda, each with what was said and decided.
  func items(in language: Language) -> [Page.Block] {
    let decided = Dictionary(grouping: decisions, by: \.item)
    let items = meeting.items.flatMap { item -> [Page.Block] in
      let taken = decided[item.key] ?? []
      let isSilent = item.note == nil && taken.isEmpty && !item.isParked
      return [.subheading("\(item.number). \(item.title)")]
        + parking(of: item, in: language)
        + (item.note.map { [.paragraph($0)] } ?? [])
        + (isSilent ? [.paragraph(MinutesPhrase.nothingNoted.worded(in: language))] : [])
        + taken.map { block(of: $0, in: language) }
    }
    return [.heading(MinutesPhrase.items.worded(in: language))] + items
  }

  /// The decisions that belong to no item of the agenda.
  func otherDecisions(in language: Language) -> [Page.Block] {
    let keys = Set(meeting.items.map(\.key))
    let others = decisions.filter { $0.item.map { !keys.contains($0) } ?? true }
    guard !others.isEmpty else { return [] }
    return [.heading(MinutesPhrase.otherDecisions.worded(in: language))]
      + others.map { block(of: $0, in: language) }
  }

  /// The decisions that the meeting took, in order.
  var decisions: [Decision] { meeting.decisions.compactMap { basis.state.decision($0) } }

  private func parking(of item: Meeting.Item, in language: Language) -> [Page.Block] {
    guard item.isParked else { return [] }
    let phrase = MinutesPhrase.putOff(because: item.parkedBecause)
    return [.paragraph(phrase.worded(in: language))]
  }

  /// A decision word for word, with who carries it out until when.
  private func block(of decision: Decision, in language: Language) -> Page.Block {
    let state = basis.state
    let rows: [(MinutesPhrase, String?)] = [
      (.decision(decision.code), decision.text), (.formerText, decision.formerText),
      (.taken, decision.date == meeting.date ? nil : decision.date.description),
      (.responsible, decision.responsible.map { basis.names(of: [$0]) }),
      (.due, decision.due?.description),
      (.concerns, decision.concerns.map(basis.name).joined(separator: "\n")),
      (.adopts, proposals(decision.adopts, in: language)),
      (.rejects, proposals(decision.rejects, in: language)),
      (.supersedes, decision.supersedes.map { state.code(of: .decision($0)) }),
    ]
    return .fields(
      rows.compactMap { label, text in
        guard let text, !text.isEmpty else { return nil }
        return .init(label.worded(in: language), text)
      })
  }

  private func proposals(_ facts: [FactID], in language: Language) -> String {
    facts.compactMap { id in
      basis.state.entry(id.entry).map { basis.state.summaries(of: $0)[id.index] }
    }.map { summary in
      let why = summary.note.map { " (\($0))" } ?? ""
      return summary.decided.worded(in: language) + why
    }.joined(separator: "\n")
  }
}
