public import PlanDomain

/// A report as it is handed out: with the stamp on it where its basis is incomplete.
///
/// The stamp follows the numbers in every form: below the title of a page, as the last column of a
/// table, as the member `incomplete_basis` of each object for programs.
public struct StampedReport: Report {
  private let report: any Report
  private let gap: BasisGap?

  /// Puts the stamp on a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - gap: What is missing from what it rests on, if anything is.
  public init(_ report: any Report, gap: BasisGap?) {
    self.report = report
    self.gap = gap
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The page, with the stamp below its title.
  public func page(in language: Language) -> Page {
    let page = report.page(in: language)
    guard let gap else { return page }
    let stamp = Page.Block.paragraph(gap.worded(in: language))
    var blocks = page.blocks
    let isTitled = if case .title = blocks.first { true } else { false }
    blocks.insert(stamp, at: isTitled ? 1 : 0)
    return Page(blocks)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the stamp.
  /// - Returns: The value, each object of which has the stamp.
  public func json(in language: Language) -> JSONValue {
    let value = report.json(in: language)
    guard let gap else { return value }
    let stamp: JSONValue = ["incomplete_basis": .string(gap.worded(in: language))]
    guard case .array(let values) = value else { return value.adding(stamp) }
    return .array(values.map { $0.adding(stamp) })
  }

  /// Returns the table of the report, if it is one.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table with the stamp in a column of its own, or `nil`.
  public func table(in language: Language) -> Table? {
    guard let table = (report as? any TabularReport)?.table(in: language) else { return nil }
    guard let gap else { return table }
    let stamp = gap.worded(in: language)
    return Table(
      columns: table.columns + [.init(stamp, isFlexible: true)],
      rows: table.rows.map { $0 + [.text(stamp)] }, showsHeadings: table.showsHeadings)
  }
}
