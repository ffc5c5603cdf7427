import PlanDomain

/// What the walkthrough says beside data.
enum WalkthroughWord: Hashable, Sendable {
  case heading(String?, Int, of: Int)
  case agenda, judgement, noActivities
  case until(CalendarDate)
  case deviating(Int), atRisk(Int)
  case toDecide, nothingToDecide, due, closing
  case deviations, noDeviations
  case openDeviations(Int, unreviewed: Int)
  case age(Int)
  case attentionLeft(Int)
  case chooseStep
  case opening
}
