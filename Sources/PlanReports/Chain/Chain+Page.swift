public import PlanDomain

extension Chain {
  /// The chain as a part of a page: when, who, and what, the oldest first.
  func blocks(in language: Language) -> [Page.Block] {
    guard !links.isEmpty else { return [] }
    let rows = originRows(in: language) + links.map { row(of: $0, in: language) }
    let table = Table(
      columns: [.init(""), .init("", isFlexible: true), .init("", isFlexible: true)], rows: rows,
      showsHeadings: false)
    return [.heading(Label.history.worded(in: language)), .table(table)]
  }

  private func originRows(in language: Language) -> [[Table.Cell]] {
    guard let origin else { return [] }
    let (decision, phrase): (AdoptionDecision?, ReportPhrase) =
      switch origin {
      case .agreement: (basis.agreement.decided, .agreement)
      case .edition(let edition): (edition.decision, .edition(edition))
      }
    return [
      [
        .text(decision?.date?.description ?? ""), .text(decision?.body ?? ""),
        .text(phrase.worded(in: language)),
      ]
    ]
  }

  private func row(of link: Link, in language: Language) -> [Table.Cell] {
    let at = link.entry.recordedAt
    let marks = marks(of: link).map { "(\($0.worded(in: language)))" }
    let lines = [link.summary.worded(in: language)] + link.summary.notes(in: language) + marks
    return [
      .text("\(at.date) \(at.timeOfDay)"),
      .text(link.entry.attribution(of: link.fact).worded(in: language)),
      .text(lines.joined(separator: "\n")),
    ]
  }
}

extension FactSummary {
  /// Returns the note, and below it what it was before it was corrected.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: None, one or two texts.
  public func notes(in language: Language) -> [String] {
    let former = formerNote.map { ReportPhrase.formerNote($0).worded(in: language) }
    return [note, former].compactMap(\.self)
  }
}
