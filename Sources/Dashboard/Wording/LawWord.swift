import PlanDomain

/// What the screen of the law says beside its sections.
enum LawWord: Hashable, Sendable {
  case heading
  case due(CalendarDate, days: Int)
  case anotherCountry(Country)
}
