public import PlanDomain

/// The plan on one page: what the program prints where there is no screen.
public struct Overview: Report, Hashable {
  let basis: Basis

  /// Creates the overview.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let picture = basis.picture
    let council = basis.agreement.bodies.first(where: \.leads)?.name
    let elapsed = ReportPhrase.elapsed(percent: Int((picture.elapsed * 100).rounded(.down)))
    let title = basis.title(council ?? basis.agreement.title, in: language)
    return Page(
      [
        title,
        .paragraph(
          [ReportPhrase.tally(picture.tally), elapsed].map { $0.worded(in: language) }
            .joined(separator: "\n")),
      ]
        + picture.areas.flatMap {
          [.heading(heading(of: $0)), .table(goals(of: $0, in: language))]
        }
        + attention(in: language) + next(in: language))
  }

  /// Returns the report for programs, which is the whole plan.
  ///
  /// - Parameter language: The language of the sentences about proposals.
  /// - Returns: The plan as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue {
    PlanReport(from: basis).json(in: language)
  }

  private func heading(of area: AreaPicture) -> String { area.area.title }

  private func goals(of area: AreaPicture, in language: Language) -> Table {
    let goals = area.goals.map { goal -> [Table.Cell] in
      let tally = ReportPhrase.shortTally(goal.tally).worded(in: language)
      return [
        .text(goal.number),
        .text("\(goal.title)\n\(goal.judgement(in: language)) \u{B7} \(tally)"),
      ]
    }
    let tally = ReportPhrase.shortTally(area.wholeTally).worded(in: language)
    let whole: [Table.Cell] = [
      .text(""), .text("\(AreaAsWhole().worded(in: language))\n\(tally)"),
    ]
    return Table(
      columns: [.init(""), .init("", isFlexible: true)],
      rows: goals + (area.wholes.isEmpty ? [] : [whole]), showsHeadings: false)
  }

  private func attention(in language: Language) -> [Page.Block] {
    let all = basis.picture.attention
    guard !all.isEmpty else { return [] }
    let shown = 10
    let rest = all.count - shown
    let more = rest > 0 ? [Page.Block.paragraph(ReportPhrase.more(rest).worded(in: language))] : []
    return [
      .heading(ReportPhrase.attentionCount(all.count).worded(in: language)),
      .table(AttentionList(from: basis).table(in: language, limit: shown)),
    ] + more
  }

  private func next(in language: Language) -> [Page.Block] {
    let occasions = basis.picture.occasions.prefix(5)
    guard !occasions.isEmpty else { return [] }
    let table = Table(
      columns: [.init(""), .init("", isFlexible: true)],
      rows: occasions.map { [.date($0.date), .text($0.matter.worded(in: language))] },
      showsHeadings: false)
    return [.heading(ReportPhrase.next.worded(in: language)), .table(table)]
  }
}
