public import PlanDomain

/// An indicator with its measurements.
public struct IndicatorReport: Report, Hashable {
  let basis: Basis
  let indicator: Indicator

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The indicator; `nil` comes back when the plan declares none such.
  ///   - basis: What to draw from.
  public init?(_ id: IndicatorID, from basis: Basis) {
    guard let indicator = basis.state.plan.indicator(id) else { return nil }
    self.indicator = indicator
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    Page(
      [
        basis.title("\(indicator.id)  \(indicator.title)", in: language),
        .fields(fields(in: language)),
      ] + measurements(in: language) + chain.blocks(in: language))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles.
  /// - Returns: The indicator as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: indicator).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.indicator(indicator.id), from: basis) }

  private func fields(in language: Language) -> [Page.Field] {
    let rows: [(ReportPhrase, String?)] = [
      (.serves, indicator.serves.map(basis.name).joined(separator: "\n")),
      (.unit, indicator.unit), (.baseline, indicator.baseline?.worded(in: language)),
      (.target, indicator.target?.worded(in: language) ?? indicator.targetInWords),
      (.direction, indicator.direction?.worded(in: language)), (.source, indicator.source),
      (.nextMeasurement, indicator.next?.description),
    ]
    return rows.compactMap { label, text in
      guard let text, !text.isEmpty else { return nil }
      return Page.Field(label.worded(in: language), text)
    }
  }

  private func measurements(in language: Language) -> [Page.Block] {
    let series = basis.state.measurements(of: indicator.id)
    guard !series.isEmpty else { return [] }
    let rows = series.map { one -> [Table.Cell] in
      let words = [one.source, one.note].compactMap(\.self).joined(separator: "\n")
      return [.date(one.date), .text(one.value.worded(in: language)), .text(words)]
    }
    let columns: [Table.Column] = [.init(""), .init(""), .init("", isFlexible: true)]
    return [
      .heading(ReportPhrase.measurements.worded(in: language)),
      .table(Table(columns: columns, rows: rows, showsHeadings: false)),
    ]
  }
}

extension Indicator.Point {
  /// The value and its day.
  fileprivate func worded(in language: Language) -> String {
    value.worded(in: language) + (date.map { " (\($0))" } ?? "")
  }
}

extension Basis {
  /// An indicator with its measurements, the oldest first.
  func json(of indicator: Indicator) -> JSONValue {
    let series = state.measurements(of: indicator.id)
    return [
      "id": .text(indicator.id), "title": .string(indicator.title),
      "unit": .optional(indicator.unit), "serves": .texts(indicator.serves),
      "baseline": indicator.baseline?.json ?? .null, "target": indicator.target?.json ?? .null,
      "target_in_words": .optional(indicator.targetInWords),
      "direction": .optional(indicator.direction?.rawValue),
      "source": .optional(indicator.source), "next": .text(indicator.next),
      "latest": series.last.map { .decimal($0.value) } ?? .null,
      "measurements": .array(
        series.map { one in
          [
            "date": .text(one.date), "value": .decimal(one.value),
            "source": .optional(one.source), "note": .optional(one.note),
            "fact": .text(one.id),
          ]
        }),
    ]
  }
}

extension Indicator.Point {
  fileprivate var json: JSONValue { ["value": .decimal(value), "on": .text(date)] }
}
