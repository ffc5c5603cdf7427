public import PlanDomain

/// A report as it is handed out: with what must be known about its numbers stamped on it.
///
/// A stamp follows the numbers in every form: on a page, in a last column of a table, and as a member of
/// each object for programs. That the basis is incomplete stands below the title of the page and in
/// `incomplete_basis`; that the plan is an example, which titles say themselves, in `is_example`.
public struct StampedReport: Report {
  private let report: any Report
  private let gap: BasisGap?
  /// Whether the plan is an example.
  let isExample: Bool

  /// Puts the stamps on a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - gap: What is missing from what it rests on, if anything is.
  ///   - isExample: Whether the plan is an example, so that nothing in it is to be acted on.
  public init(_ report: any Report, gap: BasisGap?, isExample: Bool) {
    self.report = report
    self.gap = gap
    self.isExample = isExample
  }

  /// The report, where it is one that is filed.
  var filed: (any FiledReport)? { report as? any FiledReport }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The page, with each stamp that its title does not have below it.
  public func page(in language: Language) -> Page {
    let page = report.page(in: language)
    var blocks = page.blocks
    let (isTitled, subtitles) =
      if case .title(_, let lines) = blocks.first { (true, lines) } else { (false, []) }
    let word = ReportPhrase.example.worded(in: language)
    let isSaid = subtitles.contains { $0.contains(word) }
    let example = isExample && !isSaid ? word : nil
    let stamps = [example, gap?.worded(in: language)].compactMap(\.self)
    blocks.insert(contentsOf: stamps.map(Page.Block.paragraph), at: isTitled ? 1 : 0)
    return Page(blocks)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the stamp.
  /// - Returns: The value, each object of which has the stamp.
  public func json(in language: Language) -> JSONValue {
    let value = report.json(in: language)
    let missing = gap.map { JSONValue.Member("incomplete_basis", .string($0.worded(in: language))) }
    let example = isExample ? JSONValue.Member("is_example", .bool(true)) : nil
    let stamps = [example, missing].compactMap(\.self)
    guard case .array(let values) = value else { return value.stamped(stamps) }
    return .array(values.map { $0.stamped(stamps) })
  }

  /// Returns the table of the report, if it is one.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table with each stamp in a column of its own, or `nil`.
  public func table(in language: Language) -> Table? {
    (report as? any TabularReport).map { stamped($0.table(in: language), in: language) }
  }

  /// The tables of the report, if it has any, each on a sheet of its own.
  func sheets(in language: Language) -> [Workbook.Sheet]? {
    if let report = report as? any SheetedReport {
      return report.sheets(in: language).map { sheet in
        Workbook.Sheet(sheet.name, stamped(sheet.table, in: language))
      }
    }
    guard let table = table(in: language) else { return nil }
    guard case .title(let title, _) = report.page(in: language).blocks.first else {
      return [.init(ReportPhrase.what.worded(in: language), table)]
    }
    return [.init(title, table)]
  }

  /// A table with each stamp in a column of its own.
  private func stamped(_ table: Table, in language: Language) -> Table {
    let example = isExample ? ReportPhrase.example.worded(in: language) : nil
    let stamps = [example, gap?.worded(in: language)].compactMap(\.self)
    return Table(
      columns: table.columns + stamps.map { .init($0, isFlexible: true) },
      rows: table.rows.map { $0 + stamps.map(Table.Cell.text) }, showsHeadings: table.showsHeadings)
  }
}

extension JSONValue {
  /// The object with stamps after its members; one that it has already is not said twice.
  fileprivate func stamped(_ stamps: [Member]) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own + stamps.filter { stamp in !own.contains { $0.name == stamp.name } })
  }
}
