import PlanDomain

extension Model {
  /// Looks at an area as it was known at the end of a day; Esc comes back to where it was chosen.
  mutating func visit(_ day: CalendarDate, _ area: GoalID) {
    look(at: day)
    navigation.open(AreaScreen(area: area))
  }
}
