import PlanDomain

extension PeriodReport {
  /// The deviations that were open on some day of the period, the most urgent first.
  var periodDeviations: [DeviationPicture] {
    basis.picture.deviations.filter { picture in
      picture.deviation.spells.contains { spell in
        spell.from <= period.end && spell.to.map { period.start <= $0 } ?? true
      }
    }
  }

  /// New, closed and open deviations, then each of them.
  func deviationBlocks(in language: Language) -> [Page.Block] {
    let all = periodDeviations
    let opened = all.count { period.contains($0.deviation.opened) }
    let closed = all.count { $0.deviation.closed.map(period.contains) ?? false }
    let open = all.count { $0.deviation.isOpen }
    let count = PeriodPhrase.deviationCount(opened: opened, closed: closed, open: open)
    return [
      .heading(ReportPhrase.deviations.worded(in: language)),
      .paragraph(count.worded(in: language)),
    ] + all.flatMap { blocks(of: $0, in: language) }
  }

  private func blocks(of picture: DeviationPicture, in language: Language) -> [Page.Block] {
    let deviation = picture.deviation
    let review = deviation.reviews.last.map { review in
      [
        review.month.worded(in: language), review.verdict.worded(in: language), review.note,
      ].compactMap(\.self).joined(separator: ", ")
    }
    let missing = PeriodPhrase.missing.worded(in: language)
    let rows: [(PeriodPhrase, String?)] = [
      (.activity, basis.name(of: .activity(deviation.activity))),
      (.standing, deviation.standing.worded(in: language)),
      (.opened, deviation.opened.description), (.closed, deviation.closed?.description),
      (.kind, deviation.kind?.worded(in: language)), (.cause, deviation.cause ?? missing),
      (.consequence, deviation.consequence), (.remedy, deviation.remedy ?? missing),
      (.responsible, deviation.responsible.map { basis.names(of: [$0]) } ?? missing),
      (.due, deviation.due?.description ?? missing), (.latestReview, review),
      (.closingNote, deviation.closingNote),
    ]
    return [
      .subheading([deviation.code, deviation.title].compactMap(\.self).joined(separator: "  ")),
      .fields(
        rows.compactMap { label, text in text.map { .init(label.worded(in: language), $0) } }),
    ]
  }

  /// The decisions taken in the period.
  var periodDecisions: [Decision] {
    basis.state.decisions.filter { period.contains($0.date) }
  }

  func decisionBlocks(in language: Language) -> [Page.Block] {
    let taken = periodDecisions
    let heading = Page.Block.heading(PeriodPhrase.decisions.worded(in: language))
    guard !taken.isEmpty else {
      return [heading, .paragraph(CouncilPhrase.noDecisions.worded(in: language))]
    }
    return [heading, .records(DecisionList(taken, from: basis).table(in: language))]
  }

  func commitmentBlocks(in language: Language) -> [Page.Block] {
    guard !basis.agreement.commitments.isEmpty else { return [] }
    return [
      .heading(ReportPhrase.commitments.worded(in: language)),
      .records(CommitmentList(from: basis).table(in: language)),
    ]
  }

  /// Whether a picture of the situation is missing: only the law of Sweden asks for one.
  var lacksSituation: Bool {
    basis.agreement.country == .sweden && basis.state.situations.isEmpty
  }

  /// The latest picture of the situation, and the latest value of each indicator.
  func situationBlocks(in language: Language) -> [Page.Block] {
    let heading = Page.Block.heading(PeriodPhrase.situation.worded(in: language))
    let picture = basis.state.situations.last.map { situation -> Page.Block in
      let lines = [
        "\(situation.number) \(situation.title), \(situation.day)", situation.note,
        situation.sources.isEmpty
          ? nil
          : PeriodPhrase.sources(situation.sources.joined(separator: "; ")).worded(in: language),
      ]
      return .paragraph(lines.compactMap(\.self).joined(separator: "\n"))
    }
    let measured = IndicatorList(from: basis)
    let values: [Page.Block] =
      basis.state.plan.indicators.isEmpty ? [] : measured.blocks(in: language)
    guard picture != nil || lacksSituation || !values.isEmpty else { return [] }
    let none = lacksSituation ? PeriodPhrase.noSituation.worded(in: language) : nil
    return [heading] + [picture ?? none.map(Page.Block.paragraph)].compactMap(\.self) + values
  }
}
