import PlanDomain

/// What the register of deviations can be filtered by.
enum DeviationCondition: ListCondition {
  case open, unreviewed, overdue
  case function(String)
  case party(PartyID)
  case area(GoalID)
  case level(DeviationLevel)

  var aspect: Int {
    switch self {
    case .open: 0
    case .unreviewed: 1
    case .overdue: 2
    case .function: 3
    case .party: 4
    case .area: 5
    case .level: 6
    }
  }

  func lets(_ picture: DeviationPicture, _ context: Context) -> Bool {
    let deviation = picture.deviation
    switch self {
    case .open: return deviation.isOpen
    case .unreviewed: return picture.isUnreviewed(in: context.month)
    case .overdue: return picture.isRemedyOverdue
    case .function(let name): return deviation.responsible?.function == name
    case .party(let id): return deviation.responsible?.party == id
    case .level(let level): return deviation.level == level
    case .area(let id):
      let goals = context.picture.activity(deviation.activity)?.activity.serves ?? []
      return goals.contains { context.state.plan.area(of: $0)?.id == id }
    }
  }

  /// What it is called; a value of the data by its own name.
  func name(_ context: Context) -> String {
    let plan = context.state.plan
    switch self {
    case .open: return context.worded(DeviationWord.open)
    case .unreviewed: return context.worded(DeviationWord.unreviewedIn(context.month))
    case .overdue: return context.worded(DeviationWord.remedyOverdue)
    case .function(let function): return function
    case .party(let party): return plan.party(party)?.shortName ?? party.rawValue
    case .area(let id):
      let place = plan.agreement.areas.firstIndex { $0.id == id }.map { $0 + 1 } ?? 0
      return "\(plan.agreement.levels.area.one) \(place)"
    case .level(let level): return level.name(in: plan, context.language)
    }
  }
}

extension DeviationCondition {
  var description: String {
    switch self {
    case .open: "open"
    case .unreviewed: "unreviewed"
    case .overdue: "overdue"
    case .function(let name): "function:\(name)"
    case .party(let id): "party:\(id)"
    case .area(let id): "area:\(id)"
    case .level(let level): "level:\(level.rawValue)"
    }
  }

  init?(_ description: String) {
    let parts = description.split(separator: ":", maxSplits: 1).map { String($0) }
    let found: DeviationCondition? =
      switch (parts.first, parts.dropFirst().first) {
      case ("open", nil): .open
      case ("unreviewed", nil): .unreviewed
      case ("overdue", nil): .overdue
      case ("function", let name?): .function(name)
      case ("party", let id?): PartyID(id).map { .party($0) }
      case ("area", let id?): GoalID(id).map { .area($0) }
      case ("level", let level?): DeviationLevel(rawValue: level).map { .level($0) }
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}

extension FilterOffer<DeviationCondition> {
  /// What the register's filter offers: of values, those that some deviation has.
  static func all(_ context: Context) -> [FilterOffer] {
    let all = context.picture.deviations.map(\.deviation)
    let plan = context.state.plan
    let functions = Set(all.compactMap(\.responsible?.function)).sorted()
    let parties = Set(all.compactMap(\.responsible?.party))
    let goals = all.flatMap { context.picture.activity($0.activity)?.activity.serves ?? [] }
    let areas = Set(goals.compactMap { plan.area(of: $0)?.id })
    let owner = context.worded(FormLabel.owner).lowercased()
    let offers: [FilterOffer] = [
      .one(.open), .one(.unreviewed), .one(.overdue),
      .several(context.worded(DeviationWord.function), functions.map { .function($0) }),
      .several(
        context.worded(DeviationWord.party),
        plan.agreement.parties.map(\.id).filter(parties.contains).map { .party($0) }),
      .several(
        plan.agreement.levels.area.one.lowercased(),
        plan.agreement.areas.map(\.id).filter(areas.contains).map { .area($0) }),
      .several(
        context.worded(DeviationWord.level), DeviationLevel.allCases.map { .level($0) }),
    ]
    return plan.owners.count > 1 ? offers + [.other(owner, .owners(context))] : offers
  }
}
