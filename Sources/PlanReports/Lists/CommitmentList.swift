public import PlanDomain

/// The commitments, each with its latest report.
public struct CommitmentList: TabularReport, Hashable {
  let basis: Basis

  /// Creates the list.
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
    let title = basis.title(ReportPhrase.commitments.worded(in: language), in: language)
    guard !basis.agreement.commitments.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title, .table(table(in: language))])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: An array of commitments as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(basis.agreement.commitments.map { basis.json(of: $0) })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Identifier, title, day of the latest report, its author and text.
  public func table(in language: Language) -> Table {
    let columns: [(ReportPhrase, isFlexible: Bool)] = [
      (.id, false), (.titleColumn, true), (.lastReport, false), (.author, true), (.note, true),
    ]
    let rows = basis.agreement.commitments.map { commitment -> [Table.Cell] in
      let latest = basis.state.reports(on: commitment.id).first
      return [
        .text(commitment.id.rawValue), .text(commitment.title), .date(latest?.date),
        .text(latest?.author.worded(in: language) ?? ""), .text(latest?.note ?? ""),
      ]
    }
    return Table(
      columns: columns.map { .init($0.0.worded(in: language), isFlexible: $0.isFlexible) },
      rows: rows)
  }
}
