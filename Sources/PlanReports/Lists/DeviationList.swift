public import PlanDomain

/// Deviations as a table.
public struct DeviationList: TabularReport, Hashable {
  let basis: Basis
  let deviations: [DeviationPicture]
  /// The month that the column of reviews is about.
  let month: CalendarMonth

  /// Creates a list of the deviations that pass a filter.
  ///
  /// - Parameters:
  ///   - filter: Which ones; one without conditions lets all pass.
  ///   - basis: What to draw from.
  public init(_ filter: DeviationFilter = DeviationFilter(), from basis: Basis) {
    self.init(
      basis.picture.deviations(matching: filter), from: basis,
      month: filter.unreviewed ?? filter.month)
  }

  /// Creates a list of deviations.
  ///
  /// - Parameters:
  ///   - deviations: The deviations, in the order that they are listed in.
  ///   - basis: What to draw from.
  ///   - month: The month that the column of reviews is about; `nil` for the one that is reviewed now.
  public init(_ deviations: [DeviationPicture], from basis: Basis, month: CalendarMonth? = nil) {
    self.deviations = deviations
    self.basis = basis
    self.month = month ?? basis.picture.date.month
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(ReportPhrase.deviations.worded(in: language), in: language)
    guard !deviations.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title, .table(table(in: language, isShort: true))])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; deviations have none.
  /// - Returns: An array of deviations as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(deviations.map(basis.json(of:)))
  }

  /// Returns every column.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table, for CSV.
  public func table(in language: Language) -> Table { table(in: language, isShort: false) }

  /// Returns the table; the short one holds what fits on paper.
  func table(in language: Language, isShort: Bool) -> Table {
    let columns: [(ReportPhrase, isFlexible: Bool, isShort: Bool)] = [
      (.id, false, true), (.activity, false, true), (.titleColumn, true, true),
      (.standing, false, true), (.level, false, false), (.part(.kind), false, false),
      (.party, false, false), (.responsible, true, true), (.part(.due), false, true),
      (.overdue, false, false), (.opened, false, false), (.closed, false, false),
      (.age, false, false), (.reviewed(month), false, true), (.part(.description), false, false),
      (.part(.cause), false, false), (.part(.consequence), false, false),
      (.part(.remedy), false, false), (.part(.place), false, false),
      (.closingNote, false, false), (.conflict, false, false),
    ]
    let kept = columns.indices.filter { !isShort || columns[$0].isShort }
    return Table(
      columns: kept.map {
        .init(columns[$0].0.worded(in: language), isFlexible: columns[$0].isFlexible)
      },
      rows: deviations.map { picture in
        let row = cells(of: picture, in: language)
        return kept.map { row[$0] }
      })
  }

  private func cells(of picture: DeviationPicture, in language: Language) -> [Table.Cell] {
    let deviation = picture.deviation
    let verdict = deviation.review(of: month)?.verdict.worded(in: language)
    let no = ReportPhrase.no.worded(in: language)
    let reviewed = verdict ?? (picture.isUnreviewed(in: month) ? no : "")
    let isOverdue = (picture.isRemedyOverdue ? ReportPhrase.yes : .no).worded(in: language)
    return [
      .text(deviation.code), .text(deviation.activity.rawValue), .text(deviation.title ?? ""),
      .text(deviation.standing.worded(in: language)),
      .text(basis.agreement.hasLevels ? deviation.level.worded(in: language) : ""),
      .text(deviation.kind?.worded(in: language) ?? ""),
      .text(deviation.responsible?.party.rawValue ?? ""),
      .text(deviation.responsible?.function ?? ""), .date(deviation.due), .text(isOverdue),
      .date(deviation.opened), .date(deviation.closed), .number(picture.age), .text(reviewed),
      .text(deviation.description ?? ""), .text(deviation.cause ?? ""),
      .text(deviation.consequence ?? ""), .text(deviation.remedy ?? ""),
      .text(deviation.place ?? ""), .text(deviation.closingNote ?? ""),
      .number(deviation.conflicts.count),
    ]
  }
}
