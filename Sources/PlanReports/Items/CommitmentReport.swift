public import PlanDomain

/// A commitment with what has been reported on it.
public struct CommitmentReport: Report, Hashable {
  let basis: Basis
  let commitment: Commitment

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The commitment; `nil` comes back when the agreement has none such.
  ///   - basis: What to draw from.
  public init?(_ id: CommitmentID, from basis: Basis) {
    guard let commitment = basis.state.plan.commitment(id) else { return nil }
    self.commitment = commitment
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let last = basis.state.reports(on: commitment.id).first?.date.description
    let field = Page.Field(
      ReportPhrase.lastReport.worded(in: language),
      last ?? ReportPhrase.none.worded(in: language))
    return Page(
      [basis.title("\(commitment.id)  \(commitment.title)", in: language)]
        + [commitment.summary].compactMap(\.self).map(Page.Block.paragraph)
        + [.fields([field])] + chain.blocks(in: language))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles.
  /// - Returns: The commitment as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: commitment).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.commitment(commitment.id), from: basis) }
}

extension Basis {
  /// A commitment with its reports, the newest first.
  func json(of commitment: Commitment) -> JSONValue {
    let reports = state.reports(on: commitment.id)
    return [
      "id": .text(commitment.id), "title": .string(commitment.title),
      "summary": .optional(commitment.summary), "last_report": .text(reports.first?.date),
      "reports": .array(
        reports.map { report in
          [
            "date": .text(report.date), "by": .string(report.author.typist),
            "for": .texts(report.author.speakers),
            "note": .string(report.note), "fact": .text(report.id),
          ]
        }),
    ]
  }
}
