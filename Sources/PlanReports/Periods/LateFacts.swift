import PlanDomain

/// What has been said about the days of a frozen report since it was frozen.
struct LateFacts: Hashable {
  let state: PlanState
  /// The facts in effect, in order.
  let facts: [FactID]

  /// Finds what came after a report; nothing where there is none.
  init(after report: FrozenReport?, in state: PlanState) {
    self.state = state
    facts =
      report.map { state.added(after: $0.document.heads, aboutDaysUpTo: $0.cutOff) }?
      .filter { id in
        guard let event = state.fact(id)?.fact.event else { return false }
        switch event.subject(as: id) {
        case .meeting, .report, .edition, .other: return false
        default: return true
        }
      } ?? []
  }

  /// The facts as a part of a page.
  func blocks(in language: Language) -> [Page.Block] {
    guard !facts.isEmpty else { return [] }
    return [
      .heading(PeriodPhrase.addedLater.worded(in: language)),
      .paragraph(PeriodPhrase.addedLaterExplained.worded(in: language)),
      .list(lines(in: language).map(\.text)),
    ]
  }

  /// The facts for programs.
  func json(in language: Language) -> JSONValue {
    .array(lines(in: language).map { ["id": .string($0.code), "title": .string($0.text)] })
  }

  /// Each fact with the day that it is about and when it was recorded.
  private func lines(in language: Language) -> [(code: String, text: String)] {
    facts.compactMap { id in
      guard let (entry, fact) = state.fact(id) else { return nil }
      let summary = state.summaries(of: entry)[id.index]
      let note = summary.note.map { " (\($0))" } ?? ""
      let said = PeriodPhrase.said(
        about: entry.day(of: fact), on: entry.recordedAt.date,
        by: entry.attribution(of: fact).worded(in: language))
      return (
        summary.code,
        "\(summary.worded(in: language))\(note) \u{2013} \(said.worded(in: language))"
      )
    }
  }
}
