import PlanDomain

/// Which deviations the register shows: conditions that must all hold, and a text.
struct RegisterFilter: Equatable, Sendable {
  private(set) var wanted = DeviationFilter()
  /// A text that must stand somewhere in the row or in what is said about the deviation.
  var query: String?

  /// Whether everything is shown.
  var isEmpty: Bool { self == RegisterFilter() }

  /// Sets a condition, or takes away one that is set already.
  mutating func toggle(_ choice: FilterChoice, _ month: CalendarMonth) {
    let isSet = has(choice)
    switch choice {
    case .open: wanted.isOpen = isSet ? nil : true
    case .unreviewed: wanted.unreviewed = isSet ? nil : month
    case .overdue: wanted.isOverdue = !isSet
    case .ofFunction(let value): wanted.function = isSet ? nil : value
    case .ofParty(let value): wanted.party = isSet ? nil : value
    case .ofArea(let value): wanted.goal = isSet ? nil : value
    case .ofLevel(let value): wanted.level = isSet ? nil : value
    case .everything: self = RegisterFilter()
    case .function, .party, .area, .level, .owner: break
    }
  }

  /// Whether a condition is set; for a group of conditions, whether one of them is.
  func has(_ choice: FilterChoice) -> Bool {
    switch choice {
    case .open: wanted.isOpen == true
    case .unreviewed: wanted.unreviewed != nil
    case .overdue: wanted.isOverdue
    case .function: wanted.function != nil
    case .party: wanted.party != nil
    case .area: wanted.goal != nil
    case .level: wanted.level != nil
    case .ofFunction(let value): wanted.function == value
    case .ofParty(let value): wanted.party == value
    case .ofArea(let value): wanted.goal == value
    case .ofLevel(let value): wanted.level == value
    case .everything, .owner: false
    }
  }

  /// The conditions that are set, as they are shown above the list.
  var conditions: [FilterChoice] {
    [FilterChoice.open, .unreviewed, .overdue].filter(has)
      + [
        wanted.function.map(FilterChoice.ofFunction), wanted.party.map(FilterChoice.ofParty),
        wanted.goal.map(FilterChoice.ofArea), wanted.level.map(FilterChoice.ofLevel),
      ].compactMap(\.self)
  }

  func rows(_ context: Context) -> [DeviationPicture] {
    let rows = context.picture.deviations(matching: wanted)
    guard let text = query.flatMap({ Query($0) }) else { return rows }
    return rows.filter { matches(text, $0.deviation, context) }
  }

  private func matches(_ wanted: Query, _ deviation: Deviation, _ context: Context) -> Bool {
    let language = context.language
    let texts = [
      deviation.code, deviation.activity.rawValue, context.title(of: deviation.activity),
      deviation.kind?.worded(in: language), deviation.description, deviation.cause,
      deviation.consequence, deviation.remedy, deviation.place, deviation.responsible?.function,
      deviation.standing.worded(in: language), deviation.level.worded(in: language),
      deviation.due.map { "\($0)" },
    ]
    let notes = deviation.reviews.map(\.note)
    return (texts + notes).compactMap(\.self).contains(where: wanted.matches)
  }
}

/// A condition of the register's filter, or a group of them.
enum FilterChoice: Hashable, Sendable {
  case open, unreviewed, overdue
  case function, party, area, level
  /// Whose plan, for all screens.
  case owner
  case ofFunction(String)
  case ofParty(PartyID)
  case ofArea(GoalID)
  case ofLevel(DeviationLevel)
  case everything

  /// What the filter's menu offers; whose plan only where several parties have one.
  static func offered(in plan: ActionPlan) -> [FilterChoice] {
    [.open, .unreviewed, .overdue, .function, .party, .area, .level]
      + (plan.owners.count > 1 ? [.owner] : []) + [.everything]
  }

  /// What a group offers: the values that some deviation has.
  func values(_ context: Context) -> [FilterChoice] {
    let all = context.picture.deviations.map(\.deviation)
    switch self {
    case .function:
      return Set(all.compactMap(\.responsible?.function)).sorted().map(FilterChoice.ofFunction)
    case .party:
      let present = Set(all.compactMap(\.responsible?.party))
      return context.state.plan.agreement.parties.map(\.id).filter(present.contains)
        .map(FilterChoice.ofParty)
    case .area:
      let goals = all.flatMap { context.picture.activity($0.activity)?.activity.serves ?? [] }
      let present = Set(goals.compactMap { context.state.plan.area(of: $0)?.id })
      return context.state.plan.agreement.areas.map(\.id).filter(present.contains)
        .map(FilterChoice.ofArea)
    case .level: return DeviationLevel.allCases.map(FilterChoice.ofLevel)
    default: return []
    }
  }
}
