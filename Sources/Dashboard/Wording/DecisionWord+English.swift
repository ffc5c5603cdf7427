extension DecisionWord {
  var english: String {
    switch self {
    case .answer(.adopts): "adopt"
    case .answer(.rejects): "reject"
    case .answer(nil): "wait"
    case .counts(let total, let toCarryOut, let overdue):
      "Decisions (\(total)), \(toCarryOut) to carry out, \(overdue) overdue"
    case .shown(let count, let total): "Decisions (\(count) of \(total))"
    case .noDecisions: "No decisions yet. a writes one."
    case .noneShown: "No decision fits the filter. Esc shows all."
    case .noneSelected: "No decision is selected."
    case .gone: "The decision is no longer there: it is undone."
    case .chooseFilter: "Show decisions"
    case .condition(.toCarryOut): "to carry out"
    case .condition(.overdue): "overdue"
    case .condition(.carriedOut): "carried out"
    case .condition(.ofFunction(let function)): function
    case .condition(.ofYear(let year)): "taken in \(year)"
    case .condition(.everything): "all"
    case .carryOut(let code): "\(code) carried out: how? (optional)"
    case .taken: "Taken"
    case .takenAt: "Meeting"
    case .former: "Former text"
    case .adopts: "Adopts"
    case .rejects: "Rejects"
    case .concerns: "Concerns"
    case .supersedes: "Replaces"
    case .supersededBy: "Replaced by"
    case .overdue(1): "1 day"
    case .overdue(let days): "\(days) days"
    case .section: "Decisions"
    }
  }
}
