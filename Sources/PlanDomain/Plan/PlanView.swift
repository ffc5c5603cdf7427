/// Which part of an action plan is looked at.
public struct PlanView: Hashable, Sendable {
  /// Which editions count.
  public enum Scope: Hashable, Sendable {
    /// The last one, while no day is known.
    case last
    /// What holds on a day.
    case day(CalendarDate)
    /// What holds on a day or has held before it.
    case through(CalendarDate)
    /// One edition, by its version.
    case edition(String)
  }

  /// Which editions count.
  public var scope: Scope = .last
  /// The party whose plan is looked at; `nil` for everybody's.
  public var owner: PartyID?

  /// Returns the view of another day.
  func on(_ date: CalendarDate) -> PlanView {
    var view = self
    if case .through = scope { view.scope = .through(date) } else { view.scope = .day(date) }
    return view
  }

  /// The places of the editions that count.
  ///
  /// Where none holds any longer, those that ended last are still shown: nothing has come instead.
  func holding(
    _ listed: [ListedEdition], _ validity: [EditionValidity], within period: Period
  ) -> [Int] {
    switch scope {
    case .last: return Array(listed.indices.suffix(1))
    case .edition(let version): return listed.indices.filter { listed[$0].version == version }
    case .through: return begun(listed, validity, within: period)
    case .day(let date):
      let day = min(max(date, period.start), period.end)
      let holding = listed.indices.filter { validity[$0].holds(on: day) }
      guard holding.isEmpty else { return holding }
      let ended = listed.indices.filter { validity[$0].hasBegun(on: day) }
      let last = ended.compactMap { validity[$0].end }.max()
      return ended.filter { validity[$0].end == last }
    }
  }

  /// The places of the editions that count or have counted before.
  func begun(
    _ listed: [ListedEdition], _ validity: [EditionValidity], within period: Period
  ) -> [Int] {
    switch scope {
    case .last: return Array(listed.indices)
    case .edition(let version):
      let place = listed.lastIndex { $0.version == version }
      return Array(listed.indices.prefix((place ?? -1) + 1))
    case .day(let date), .through(let date):
      let day = min(max(date, period.start), period.end)
      return listed.indices.filter { validity[$0].hasBegun(on: day) }
    }
  }
}
