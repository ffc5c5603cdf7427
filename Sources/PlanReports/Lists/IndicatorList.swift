public import PlanDomain

/// The indicators, each with its latest value.
public struct IndicatorList: TabularReport, Hashable {
  let basis: Basis
  let indicators: [Indicator]

  /// Creates a list of indicators.
  ///
  /// - Parameters:
  ///   - indicators: Which ones, in order; `nil` lists all.
  ///   - basis: What to draw from.
  public init(_ indicators: [Indicator]? = nil, from basis: Basis) {
    self.indicators = indicators ?? basis.state.plan.indicators
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(ReportPhrase.indicators.worded(in: language), in: language)
    guard !indicators.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title] + blocks(in: language))
  }

  /// What people are told: the values that matter most, and below them where they come from.
  func blocks(in language: Language) -> [Page.Block] {
    [.table(values(in: language)), .list(sources(in: language))]
  }

  private func values(in language: Language) -> Table {
    let columns: [(ReportPhrase, isFlexible: Bool)] = [
      (.id, false), (.titleColumn, true), (.latestValue, true), (.about, false),
      (.target, hasTargetInWords),
    ]
    let rows = indicators.map { indicator -> [Table.Cell] in
      let latest = latest(of: indicator)
      let value = latest.map { $0.value.worded(in: language) }
      let measured = [value, indicator.unit].compactMap(\.self).joined(separator: " ")
      let target = indicator.target?.value.worded(in: language) ?? indicator.targetInWords ?? ""
      return [
        .text(indicator.id.rawValue), .text(indicator.title), .text(value == nil ? "" : measured),
        .date(latest?.date), .text(target),
      ]
    }
    return Table(
      columns: columns.map { .init($0.0.worded(in: language), isFlexible: $0.isFlexible) },
      rows: rows)
  }

  /// A target in words needs room to break its lines.
  private var hasTargetInWords: Bool {
    indicators.contains { $0.targetInWords != nil }
  }

  /// Each source once, with the indicators whose latest value comes from it.
  private func sources(in language: Language) -> [String] {
    var found: [(source: String, indicators: [String])] = []
    for indicator in indicators {
      guard let source = source(of: indicator) else { continue }
      if let place = found.firstIndex(where: { $0.source == source }) {
        found[place].indicators.append(indicator.id.rawValue)
      } else {
        found.append((source, [indicator.id.rawValue]))
      }
    }
    let word = ReportPhrase.source.worded(in: language)
    return found.map { "\(word) \($0.indicators.joined(separator: ", ")): \($0.source)" }
  }

  private func latest(of indicator: Indicator) -> Measurement? {
    basis.state.measurements(of: indicator.id).last
  }

  /// Where the latest value comes from: what its measurement says, else what the plan says.
  private func source(of indicator: Indicator) -> String? {
    latest(of: indicator)?.source ?? indicator.source
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: An array of indicators as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(indicators.map { basis.json(of: $0) })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Identifier, title, baseline, latest value with its day, target, unit, next day and source.
  public func table(in language: Language) -> Table {
    let columns: [(ReportPhrase, isFlexible: Bool)] = [
      (.id, false), (.titleColumn, true), (.baseline, false), (.latestValue, false),
      (.about, false), (.target, hasTargetInWords), (.unit, true), (.nextMeasurement, false),
      (.source, true),
    ]
    let rows = indicators.map { indicator -> [Table.Cell] in
      let latest = latest(of: indicator)
      func cell(_ value: DecimalNumber?) -> Table.Cell {
        value.map { .text($0.worded(in: language)) } ?? .empty
      }
      return [
        .text(indicator.id.rawValue), .text(indicator.title), cell(indicator.baseline?.value),
        cell(latest?.value), .date(latest?.date),
        .text(indicator.target?.value.worded(in: language) ?? indicator.targetInWords ?? ""),
        .text(indicator.unit ?? ""), .date(indicator.next), .text(source(of: indicator) ?? ""),
      ]
    }
    return Table(
      columns: columns.map { .init($0.0.worded(in: language), isFlexible: $0.isFlexible) },
      rows: rows)
  }
}
