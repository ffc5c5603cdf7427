import PlanDomain

extension Story {
  /// Takes over the values that the agreement states, each about the document's own day.
  ///
  /// These days lie before the agreement's period, where no wish would pass.
  mutating func takeOverValues() throws {
    let told = ExampleMeasurements.stated.compactMap { row -> Fact? in
      guard let id = IndicatorID(row.indicator), state.plan.indicator(id) != nil,
        let value = DecimalNumber(row.value), let date = CalendarDate(row.date)
      else { return nil }
      let measured = IndicatorMeasured(
        indicator: id, value: value, source: row.source, note: row.note)
      return Fact(.indicatorMeasured(measured), date: date)
    }
    guard !told.isEmpty else { return }
    try recorder.apart { [coordinator] recorder in
      try recorder.record(Change(), with: told, at: coordinator)
    }
  }

  /// Measures the indicators that the example has made up, about the half-year that has ended.
  mutating func measure() throws {
    let month = recorder.today.month
    guard let place = ExampleMeasurements.months.firstIndex(of: month.description) else { return }
    let end = month.adding(months: -1).lastDay
    var change = Change(date: end)
    for indicator in state.plan.indicators {
      guard let series = ExampleMeasurements.series[indicator.id.rawValue],
        let value = DecimalNumber(series[place])
      else { continue }
      change.wishes.append(.measure(indicator.id, value, source: ExampleTexts.source))
    }
    guard !change.wishes.isEmpty else { return }
    try recorder.apart { [coordinator] in try $0.record(change, at: coordinator) }
  }
}
