/// An indicator was measured.
public struct IndicatorMeasured: Hashable, Sendable {
  /// The indicator.
  public let indicator: IndicatorID
  /// The value, in the unit of the indicator.
  public let value: DecimalNumber
  /// Where it comes from, when that is not what the plan says.
  public let source: String?
  /// What goes with it.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - value: The value.
  ///   - source: Where it comes from.
  ///   - note: What goes with it.
  public init(
    indicator: IndicatorID, value: DecimalNumber, source: String? = nil, note: String? = nil
  ) {
    self.indicator = indicator
    self.value = value
    self.source = source
    self.note = note
  }
}

extension IndicatorMeasured: EventPayload {
  var event: Event { .indicatorMeasured(self) }

  func subject(as id: FactID) -> Subject { .indicator(indicator) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var texts: [String] { [source, note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: IndicatorMeasured {
    IndicatorMeasured(indicator: indicator, value: value)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .measured(value, unit: state.plan.indicator(indicator)?.unit)
  }
}
