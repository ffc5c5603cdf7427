import PlanDomain

/// What the register of decisions can be filtered by.
enum DecisionCondition: ListCondition {
  case toCarryOut, overdue, carriedOut
  case function(String)
  case year(Int)

  var aspect: Int {
    switch self {
    case .toCarryOut, .overdue, .carriedOut: 0
    case .function: 1
    case .year: 2
    }
  }

  func lets(_ decision: Decision, _ context: Context) -> Bool {
    let standing = decision.standing(on: context.today)
    switch self {
    case .toCarryOut: return standing == .toCarryOut || standing == .overdue
    case .overdue: return standing == .overdue
    case .carriedOut: return standing == .carriedOut
    case .function(let name): return decision.responsible?.function == name
    case .year(let year): return decision.date.parts.year == year
    }
  }

  func name(_ context: Context) -> String {
    switch self {
    case .toCarryOut: context.worded(DecisionWord.toCarryOut)
    case .overdue: context.worded(DecisionWord.late)
    case .carriedOut: context.worded(DecisionWord.carriedOut)
    case .function(let name): name
    case .year(let year): context.worded(DecisionWord.takenIn(year))
    }
  }
}

extension DecisionCondition {
  var description: String {
    switch self {
    case .toCarryOut: "to-carry-out"
    case .overdue: "overdue"
    case .carriedOut: "carried-out"
    case .function(let name): "function:\(name)"
    case .year(let year): "year:\(year)"
    }
  }

  init?(_ description: String) {
    let parts = description.split(separator: ":", maxSplits: 1).map { String($0) }
    let found: DecisionCondition? =
      switch (parts.first, parts.dropFirst().first) {
      case ("to-carry-out", nil): .toCarryOut
      case ("overdue", nil): .overdue
      case ("carried-out", nil): .carriedOut
      case ("function", let name?): .function(name)
      case ("year", let year?): Int(year).map { .year($0) }
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}
