extension PlanState {
  /// Returns the number to show for something: with a suffix where two sites have given the same.
  ///
  /// The one opened first keeps the number as it is, also when it is undone; the next is shown as
  /// `AV-2026-07-2`.
  ///
  /// - Parameters:
  ///   - number: The number given when it was opened.
  ///   - fact: The fact that opened it.
  /// - Returns: The text to show, which is what people name it by.
  public func code(of number: SerialNumber, openedBy fact: FactID) -> String {
    guard let facts = numbered[number] else { return number.description }
    let place = facts.place { $0 < fact }
    guard place > 0, place < facts.count, facts[place] == fact else { return number.description }
    return "\(number)-\(place + 1)"
  }

  /// Returns the fact that opened what people name by a number.
  ///
  /// - Parameter code: A number as shown, `AV-2026-07` or `AV-2026-07-2`; letter case counts.
  /// - Returns: The fact, in effect or not; `nil` when nothing has the number.
  public func openingFact(named code: String) -> FactID? {
    if let number = SerialNumber(code) { return numbered[number]?.first }
    let parts = code.split(separator: "-")
    guard parts.count == 4, let place = Int(parts[3]), place > 1,
      let number = SerialNumber(parts.dropLast().joined(separator: "-")),
      let facts = numbered[number], facts.indices.contains(place - 1),
      self.code(of: number, openedBy: facts[place - 1]) == code
    else { return nil }
    return facts[place - 1]
  }

  /// The first number of the year above all that have been used, undone ones too.
  func nextNumber(
    _ series: SerialNumber.Series, in year: Int
  ) throws(Refusal) -> SerialNumber {
    let used = numbered.keys.lazy.filter { $0.series == series && $0.year == year }
    let next = SerialNumber(
      series, year: year, number: (used.map(\.number).max() ?? 0) + 1)
    guard let next else { throw .numbersExhausted(series, year: year) }
    return next
  }

  /// Remembers a number, with what it was given to in the order of the facts.
  mutating func give(_ number: SerialNumber, to id: FactID) {
    numbered[number, default: []].insertInOrder(id)
    opened[number.series, default: []].insertInOrder(id)
  }
}
