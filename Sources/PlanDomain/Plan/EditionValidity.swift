/// The days that an edition of the action plan holds.
///
/// `docs/decisions/0030-editions-hold-for-a-time.md` says how they are found.
public struct EditionValidity: Hashable, Sendable {
  /// The first day; `nil` for an edition that does not hold until it is adopted.
  public let start: CalendarDate?
  /// The last day; `nil` where it holds until another takes its place.
  public let end: CalendarDate?

  /// Returns whether the edition holds on a day.
  ///
  /// - Parameter date: The day.
  /// - Returns: `true` from the first day to the last.
  public func holds(on date: CalendarDate) -> Bool {
    hasBegun(on: date) && end.map { date <= $0 } ?? true
  }

  /// Returns whether the edition holds on a day or has held before it.
  ///
  /// - Parameter date: The day.
  /// - Returns: `false` for an edition that begins later, or was never to hold.
  public func hasBegun(on date: CalendarDate) -> Bool {
    guard let start, end.map({ start <= $0 }) ?? true else { return false }
    return start <= date
  }

  /// Finds the days of each edition.
  static func of(
    _ listed: [ListedEdition], within period: Period, adopted: [String: CalendarDate]
  ) -> [EditionValidity] {
    var starts: [CalendarDate?] = []
    for (place, edition) in listed.enumerated() {
      let before = (0..<place).last { edition.follows(listed[$0]) }
      guard let before else {
        starts.append(edition.from ?? period.start)
        continue
      }
      starts.append(
        edition.from
          ?? edition.firstDay(
            after: listed[before], from: starts[before] ?? period.start,
            adopted: adopted[edition.version]))
    }
    return listed.indices.map { place in
      let next = (place + 1..<listed.count).filter { listed[$0].follows(listed[place]) }
        .compactMap { later -> CalendarDate? in
          guard let start = starts[place], let other = starts[later], other >= start else {
            return nil
          }
          return other
        }.min()
      return EditionValidity(
        start: starts[place], end: listed[place].to ?? next?.adding(days: -1))
    }
  }
}

extension ListedEdition {
  /// The first day of an edition that does not say it: when it was adopted, but never before the year
  /// that its version names.
  fileprivate func firstDay(
    after before: ListedEdition, from start: CalendarDate, adopted: CalendarDate?
  ) -> CalendarDate? {
    let year = version.year.flatMap { year in
      year == before.version.year ? nil : CalendarDate(year: year, month: 1, day: 1)
    }
    let decided = adopted ?? (isDecided ? files.compactMap(\.decision?.date).min() : nil)
    if let decided { return max(decided, year ?? decided) }
    if let year { return year }
    // A draft of the same year holds only once somebody has adopted it.
    guard isDecided else { return nil }
    let first = activities.filter { before.activity($0.id) == nil }
      .compactMap(\.schedule?.period.start).min()
    return max(first ?? start, start)
  }

  /// Whether its files say that it holds; an example does, as far as it can.
  private var isDecided: Bool { files.allSatisfy { $0.status != .draft } }
}

extension String {
  /// The year that a version begins with: that of `2027:1`.
  fileprivate var year: Int? {
    guard let colon = firstIndex(of: ":"), let year = Int(self[..<colon]),
      (1900...2200).contains(year)
    else { return nil }
    return year
  }
}
