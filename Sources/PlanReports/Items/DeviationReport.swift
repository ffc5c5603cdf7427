public import PlanDomain

/// One deviation with its whole chain: activity, reviews, what was recorded, closing.
public struct DeviationReport: Report, Hashable {
  let basis: Basis
  let picture: DeviationPicture

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The deviation; `nil` comes back when the state has none such.
  ///   - basis: What to draw from.
  public init?(_ id: DeviationID, from basis: Basis) {
    guard let picture = basis.picture.deviation(id) else { return nil }
    self.picture = picture
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let deviation = picture.deviation
    let title = [deviation.code, deviation.title].compactMap(\.self).joined(separator: "  ")
    return Page(
      [
        basis.title(title, in: language), .fields(standing(in: language)),
        .heading(ReportPhrase.deviation.worded(in: language)), .fields(said(in: language)),
      ] + reviews(in: language) + history(in: language))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; the deviation has none.
  /// - Returns: The deviation as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue { basis.json(of: picture) }

  private func reviews(in language: Language) -> [Page.Block] {
    let reviews = picture.deviation.reviews
    let missing = missingMonths.map { $0.worded(in: language) }.joined(separator: ", ")
    guard !reviews.isEmpty || !missing.isEmpty else { return [] }
    let table = Table(
      columns: [.init(""), .init(""), .init("", isFlexible: true), .init("", isFlexible: true)],
      rows: reviews.map { review in
        [
          .text(review.month.worded(in: language)), .text(review.verdict.worded(in: language)),
          .text(review.note ?? ""), .text("\(review.author.worded(in: language)) \(review.date)"),
        ]
      }, showsHeadings: false)
    let left = ReportPhrase.unreviewedMonths(missing).worded(in: language)
    return [.heading(ReportPhrase.reviews.worded(in: language))]
      + (reviews.isEmpty ? [] : [.table(table)]) + (missing.isEmpty ? [] : [.paragraph(left)])
  }

  private var missingMonths: [CalendarMonth] {
    let first = picture.deviation.opened.month.index
    let last = picture.date.month.index
    guard first <= last else { return [] }
    return (first...last).map(CalendarMonth.init(index:)).filter(picture.isUnreviewed)
  }

  private func history(in language: Language) -> [Page.Block] {
    let log = LogReport(.deviation(picture.id), from: basis)
    return [
      .heading(ReportPhrase.log.worded(in: language)), .table(log.readingTable(in: language)),
    ]
  }
}
