public import PlanDomain

/// Who has reported before the next cut-off, and who has not.
public struct ReportingList: TabularReport, Hashable {
  let basis: Basis
  let reporting: Reporting

  /// Creates the list.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
    reporting = Reporting(of: basis.state, basis.picture)
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let summary = WheelPhrase.summary(
      reporting.reported, of: reporting.expected, cutOff: reporting.cutOff,
      since: reporting.since)
    let title = basis.title(WheelPhrase.reporting.worded(in: language), in: language)
    let head: [Page.Block] = [title, .paragraph(summary.worded(in: language))]
    return Page(reporting.rows.isEmpty ? head : head + [.table(table(in: language))])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: An array of functions as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(
      reporting.rows.map { row in
        [
          "responsible": row.responsible?.json ?? .null, "cut_off": .text(reporting.cutOff),
          "since": .text(reporting.since), "reported": .texts(row.reported.map(\.id)),
          "waiting": .texts(row.waiting.map(\.id)), "stale": .number(row.stale),
        ]
      })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Function, party, how many reported on of how many, which are missing, how many stale.
  public func table(in language: Language) -> Table {
    let columns: [(WheelPhrase, isFlexible: Bool)] = [
      (.function, true), (.party, false), (.reported, false), (.awaited, false),
      (.notReported, true), (.stale, false),
    ]
    let rows = reporting.rows.map { row -> [Table.Cell] in
      let party = row.responsible.flatMap { basis.state.plan.party($0.party)?.shortName }
      return [
        .text(row.responsible?.function ?? WheelPhrase.nobody.worded(in: language)),
        .text(party ?? ""), .number(row.reported.count), .number(row.expected),
        .text(row.waiting.map(\.id.rawValue).joined(separator: ", ")), .number(row.stale),
      ]
    }
    return Table(
      columns: columns.map { .init($0.0.worded(in: language), isFlexible: $0.isFlexible) },
      rows: rows)
  }
}
