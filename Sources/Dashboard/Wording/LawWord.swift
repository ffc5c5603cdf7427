import PlanDomain

/// What the screen of the law says beside its sections.
enum LawWord: Hashable, Sendable {
  case heading(met: Int, of: Int)
  case due(CalendarDate, days: Int)
}
