import PlanDomain

/// Which deviations the register shows; everything that is set must hold.
struct RegisterFilter: Equatable, Sendable {
  private(set) var isOpen = false
  private(set) var isUnreviewed = false
  private(set) var isOverdue = false
  private(set) var function: String?
  private(set) var party: PartyID?
  private(set) var area: GoalID?
  private(set) var level: DeviationLevel?
  /// A text that must stand somewhere in the row or in what is said about the deviation.
  var query: String?

  /// Whether everything is shown.
  var isEmpty: Bool { self == RegisterFilter() }

  /// Sets a condition, or takes away one that is set already.
  mutating func toggle(_ choice: FilterChoice) {
    switch choice {
    case .open: isOpen.toggle()
    case .unreviewed: isUnreviewed.toggle()
    case .overdue: isOverdue.toggle()
    case .ofFunction(let value): function = function == value ? nil : value
    case .ofParty(let value): party = party == value ? nil : value
    case .ofArea(let value): area = area == value ? nil : value
    case .ofLevel(let value): level = level == value ? nil : value
    case .function: function = nil
    case .party: party = nil
    case .area: area = nil
    case .level: level = nil
    case .everything: self = RegisterFilter()
    }
  }

  /// Whether a condition is set; for a group of conditions, whether one of them is.
  func has(_ choice: FilterChoice) -> Bool {
    switch choice {
    case .open: isOpen
    case .unreviewed: isUnreviewed
    case .overdue: isOverdue
    case .function: function != nil
    case .party: party != nil
    case .area: area != nil
    case .level: level != nil
    case .ofFunction(let value): function == value
    case .ofParty(let value): party == value
    case .ofArea(let value): area == value
    case .ofLevel(let value): level == value
    case .everything: false
    }
  }

  /// The conditions that are set, as they are shown above the list.
  var conditions: [FilterChoice] {
    [
      isOpen ? .open : nil, isUnreviewed ? .unreviewed : nil, isOverdue ? .overdue : nil,
      function.map(FilterChoice.ofFunction), party.map(FilterChoice.ofParty),
      area.map(FilterChoice.ofArea), level.map(FilterChoice.ofLevel),
    ].compactMap(\.self)
  }

  func rows(_ context: Context) -> [DeviationPicture] {
    let wanted = query.flatMap { Query($0) }
    return context.picture.deviations.filter { picture in
      lets(picture, context) && (wanted.map { matches($0, picture.deviation, context) } ?? true)
    }
  }

  private func lets(_ picture: DeviationPicture, _ context: Context) -> Bool {
    let deviation = picture.deviation
    if isOpen, !deviation.isOpen { return false }
    if isUnreviewed, !picture.isUnreviewed(in: context.month) { return false }
    if isOverdue, !picture.isRemedyOverdue { return false }
    if let function, deviation.responsible?.function != function { return false }
    if let party, deviation.responsible?.party != party { return false }
    if let level, deviation.level != level { return false }
    guard let area else { return true }
    let goals = context.picture.activity(deviation.activity)?.activity.serves ?? []
    return goals.contains { context.state.plan.area(of: $0)?.id == area }
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
    return texts.contains { $0.map(wanted.matches) ?? false }
      || deviation.reviews.contains { $0.note.map(wanted.matches) ?? false }
  }
}

/// A condition of the register's filter, or a group of them.
enum FilterChoice: Hashable, Sendable {
  case open, unreviewed, overdue
  case function, party, area, level
  case ofFunction(String)
  case ofParty(PartyID)
  case ofArea(GoalID)
  case ofLevel(DeviationLevel)
  case everything

  /// What the filter's menu offers.
  static let offered: [FilterChoice] = [
    .open, .unreviewed, .overdue, .function, .party, .area, .level, .everything,
  ]

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
