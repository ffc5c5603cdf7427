/// Something that a written plan must keep to, beyond having the right keys.
protocol PlanRule {
  /// Notes where a plan breaks the rule.
  ///
  /// - Parameters:
  ///   - plan: The plan as written.
  ///   - findings: Takes the notes.
  static func check(_ plan: WrittenPlan, into findings: inout Findings)
}

extension WrittenPlan {
  /// Checks all rules.
  ///
  /// - Parameter findings: Takes what is wrong.
  func check(into findings: inout Findings) {
    let rules: [any PlanRule.Type] = [
      UniqueIdentifiers.self, KnownParties.self, KnownGoals.self, KnownPerspectives.self,
      KnownIndicators.self, KnownBodies.self, OneResponsible.self,
      SpelledFunctions.self, ScheduleInOrder.self,
      ScheduleWithinAgreement.self,
    ]
    for rule in rules { rule.check(self, into: &findings) }
  }
}
