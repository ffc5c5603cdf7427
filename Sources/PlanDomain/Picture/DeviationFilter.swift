/// Which deviations someone wants to see; everything that is said must hold.
public struct DeviationFilter: Hashable, Sendable {
  /// Whether they are open; `nil` for open and closed.
  public var isOpen: Bool?
  /// Those still to be reviewed for a month.
  public var unreviewed: CalendarMonth?
  /// Those that were open on some day of a month.
  public var month: CalendarMonth?
  /// Only those whose last day for the remedy has passed.
  public var isOverdue = false
  /// Those that a party answers for.
  public var party: PartyID?
  /// Those that a function answers for: a part of its name, letter case aside.
  public var function: String?
  /// Those of activities that serve an area or a sub-goal.
  public var goal: GoalID?
  /// Those that are dealt with at a level.
  public var level: DeviationLevel?

  /// Creates a filter that all pass.
  public init() {}

  /// Whether all pass.
  public var isEmpty: Bool { self == DeviationFilter() }
}

extension Picture {
  /// Returns the deviations that pass a filter.
  ///
  /// - Parameter filter: Which ones.
  /// - Returns: The deviations: in the order of the queue where they are those still to be reviewed
  ///   for a month, else the most urgent first.
  public func deviations(matching filter: DeviationFilter) -> [DeviationPicture] {
    let all = filter.unreviewed.map(reviewQueue) ?? deviations
    return all.filter { passes($0, filter) }
  }

  private func passes(_ picture: DeviationPicture, _ filter: DeviationFilter) -> Bool {
    let deviation = picture.deviation
    if let isOpen = filter.isOpen, deviation.isOpen != isOpen { return false }
    if let month = filter.month, !deviation.isOpen(during: month) { return false }
    if filter.isOverdue, !picture.isRemedyOverdue { return false }
    if let party = filter.party, deviation.responsible?.party != party { return false }
    if let level = filter.level, deviation.level != level { return false }
    if let goal = filter.goal, !serves(deviation.activity, goal) { return false }
    guard let function = filter.function?.lowercased() else { return true }
    return deviation.responsible?.function.lowercased().contains(function) ?? false
  }

  private func serves(_ activity: ActivityID, _ goal: GoalID) -> Bool {
    let served = self.activity(activity)?.activity.serves ?? []
    let within = areas.first { $0.area.id == goal }?.area.subGoals.map(\.id) ?? []
    return served.contains { $0 == goal || within.contains($0) }
  }
}

extension Agreement {
  /// Returns the groups that deal with deviations at a level.
  ///
  /// - Parameter level: The level.
  /// - Returns: The agreement's groups of that role, in its order; it may name none.
  public func bodies(at level: DeviationLevel) -> [Body] {
    bodies.filter { body in
      switch level {
      case .coordination: body.role == .coordination
      case .council: body.leads
      case .political: body.role == .political
      }
    }
  }

  /// Whether it names groups that deviations are dealt with by; otherwise a level would be our invention.
  public var hasLevels: Bool {
    DeviationLevel.allCases.contains { !bodies(at: $0).isEmpty }
  }
}
