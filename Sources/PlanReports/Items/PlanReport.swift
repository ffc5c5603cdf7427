public import PlanDomain

/// The whole agreement with its areas, sub-goals and activities.
public struct PlanReport: Report, Hashable {
  let basis: Basis

  /// Creates the report.
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
    let agreement = basis.agreement
    var fields = [
      Page.Field(ReportPhrase.goal.worded(in: language), agreement.goal),
      Page.Field(ReportPhrase.period.worded(in: language), agreement.period.description),
      Page.Field(
        ReportPhrase.parties.worded(in: language),
        agreement.parties.map(\.name).joined(separator: "\n")),
      Page.Field(
        ReportPhrase.activities.worded(in: language),
        ReportPhrase.tally(basis.picture.tally).worded(in: language)),
    ]
    if let decided = agreement.decided {
      let text = [decided.body, decided.date?.description, agreement.record]
      fields.insert(
        Page.Field(
          ReportPhrase.decided.worded(in: language),
          text.compactMap(\.self).joined(separator: ", ")), at: 1)
    }
    return Page(
      [basis.title(agreement.title, in: language), .fields(fields)]
        + basis.picture.areas.flatMap { area in
          [.heading("\(area.area.id)  \(area.area.title)")] + basis.blocks(of: area, in: language)
        } + deviations(in: language))
  }

  private func deviations(in language: Language) -> [Page.Block] {
    guard !basis.picture.deviations.isEmpty else { return [] }
    let list = DeviationList(from: basis)
    return [
      .heading(ReportPhrase.deviations.worded(in: language)),
      .table(list.table(in: language, isShort: true)),
    ]
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences about proposals.
  /// - Returns: The plan as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue {
    let picture = basis.picture
    return [
      "id": .string(basis.workspace), "title": .string(basis.agreement.shortTitle),
      "date": .text(picture.date), "is_as_of": .bool(basis.isAsOf),
      "is_ended": .bool(picture.isEnded), "elapsed": .share(picture.elapsed),
      "is_example": .bool(basis.state.plan.isExample), "agreement": basis.agreement.json,
      "editions": .array(basis.state.plan.editions.map(\.json)),
      "perspectives": .array(basis.state.plan.perspectives.map(\.json)),
      "tally": picture.tally.json,
      "areas": .array(picture.areas.map { basis.json(of: $0, in: language) }),
      "deviations": DeviationList(from: basis).json(in: language),
      "attention": AttentionList(from: basis).json(in: language),
      "occasions": .array(picture.occasions.map { $0.json(in: language) }),
    ]
  }
}
