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
    let picture = IndicatorPicture(of: indicator, in: basis.state, on: basis.picture.date)
    return basis.page(of: Sheet(picture, from: basis, in: language), chain, in: language)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles.
  /// - Returns: The indicator as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: indicator).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.indicator(indicator.id), from: basis) }
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
