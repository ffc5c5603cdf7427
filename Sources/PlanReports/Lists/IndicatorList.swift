public import PlanDomain

/// The indicators, each with its latest value.
public struct IndicatorList: TabularReport, Hashable {
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
    let title = basis.title(ReportPhrase.indicators.worded(in: language), in: language)
    guard !basis.state.plan.indicators.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title, .table(table(in: language))])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: An array of indicators as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(basis.state.plan.indicators.map { basis.json(of: $0) })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Identifier, title, baseline, latest value with its day, target, unit and next day.
  public func table(in language: Language) -> Table {
    let columns: [(ReportPhrase, isFlexible: Bool)] = [
      (.id, false), (.titleColumn, true), (.baseline, false), (.latestValue, false),
      (.about, false), (.target, false), (.unit, true), (.nextMeasurement, false),
    ]
    let rows = basis.state.plan.indicators.map { indicator -> [Table.Cell] in
      let latest = basis.state.measurements(of: indicator.id).last
      func cell(_ value: DecimalNumber?) -> Table.Cell {
        value.map { .text($0.worded(in: language)) } ?? .empty
      }
      return [
        .text(indicator.id.rawValue), .text(indicator.title), cell(indicator.baseline?.value),
        cell(latest?.value), .date(latest?.date), cell(indicator.target?.value),
        .text(indicator.unit ?? ""), .date(indicator.next),
      ]
    }
    return Table(
      columns: columns.map { .init($0.0.worded(in: language), isFlexible: $0.isFlexible) },
      rows: rows)
  }
}
