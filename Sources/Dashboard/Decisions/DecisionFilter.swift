import PlanDomain

/// A condition of the register of decisions.
enum DecisionCondition: Hashable, Sendable {
  case toCarryOut
  case overdue
  case carriedOut
  case ofFunction(String)
  case ofYear(Int)
  /// None: everything is shown.
  case everything
}

/// Which decisions the register shows: conditions that must all hold, and a text.
struct DecisionFilter: Equatable, Sendable {
  private(set) var standing: DecisionCondition?
  private(set) var function: String?
  private(set) var year: Int?
  /// A text that must stand somewhere in the decision.
  var query: String?

  /// Whether everything is shown.
  var isEmpty: Bool { self == DecisionFilter() }

  /// Sets a condition, or takes away one that is set already.
  mutating func toggle(_ condition: DecisionCondition) {
    let isSet = has(condition)
    switch condition {
    case .toCarryOut, .overdue, .carriedOut: standing = isSet ? nil : condition
    case .ofFunction(let value): function = isSet ? nil : value
    case .ofYear(let value): year = isSet ? nil : value
    case .everything: self = DecisionFilter()
    }
  }

  func has(_ condition: DecisionCondition) -> Bool {
    switch condition {
    case .toCarryOut, .overdue, .carriedOut: standing == condition
    case .ofFunction(let value): function == value
    case .ofYear(let value): year == value
    case .everything: false
    }
  }

  /// The conditions that are set, as they are shown above the list.
  var conditions: [DecisionCondition] {
    [standing, function.map(DecisionCondition.ofFunction), year.map(DecisionCondition.ofYear)]
      .compactMap(\.self)
  }

  /// The conditions that the decisions of a state give reason for.
  static func offered(in state: PlanState) -> [DecisionCondition] {
    let decisions = state.decisions
    let functions = Set(decisions.compactMap(\.responsible?.function)).sorted()
    let years = Set(decisions.map(\.date.parts.year)).sorted(by: >)
    return [.toCarryOut, .overdue, .carriedOut] + functions.map(DecisionCondition.ofFunction)
      + years.map(DecisionCondition.ofYear) + [.everything]
  }

  /// The decisions that are let through: what is to be done first, else the newest.
  func rows(_ context: Context) -> [Decision] {
    let wanted = query.flatMap { Query($0) }
    return context.state.decisions.filter { decision in
      lets(decision, on: context.today) && wanted.map { matches($0, decision, context) } ?? true
    }
    .sorted { one, other in
      let (first, second) = (one.urgency(on: context.today), other.urgency(on: context.today))
      return first == second ? one.id.fact > other.id.fact : first < second
    }
  }

  private func lets(_ decision: Decision, on date: CalendarDate) -> Bool {
    let standing = decision.standing(on: date)
    let hasStanding =
      switch self.standing {
      case .toCarryOut: standing == .toCarryOut || standing == .overdue
      case .overdue: standing == .overdue
      case .carriedOut: standing == .carriedOut
      default: true
      }
    return hasStanding && function.map { decision.responsible?.function == $0 } ?? true
      && year.map { decision.date.parts.year == $0 } ?? true
  }

  private func matches(_ wanted: Query, _ decision: Decision, _ context: Context) -> Bool {
    let texts = [
      decision.code, decision.text, decision.responsible?.function,
      decision.standing(on: context.today).worded(in: context.language),
      decision.meeting.map { context.state.code(of: .meeting($0)) },
      decision.outside?.worded(in: context.language),
      decision.due.map { "\($0)" }, "\(decision.date)",
    ]
    return texts.compactMap(\.self).contains(where: wanted.matches)
  }
}

extension Decision {
  /// How soon someone must act: overdue ones by how long, then those with the nearest day.
  fileprivate func urgency(on date: CalendarDate) -> Int {
    switch standing(on: date) {
    case .overdue, .toCarryOut: due.map { date.days(until: $0) } ?? 100_000
    case .inForce: 200_000
    case .carriedOut: 300_000
    case .superseded: 400_000
    }
  }
}
