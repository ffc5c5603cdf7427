import PlanDomain

/// Words about decisions on the screen.
enum DecisionWord: Hashable, Sendable, Worded {
  case answer(ProposalField.Answer?)
  case counts(total: Int, toCarryOut: Int, overdue: Int)
  case shown(Int, of: Int)
  case noDecisions, noneShown, noneSelected, gone
  case chooseFilter, condition(DecisionCondition)
  case carryOut(String)
  case taken, takenAt, former, adopts, rejects, concerns, supersedes, supersededBy, overdue(Int)
  case section
}
