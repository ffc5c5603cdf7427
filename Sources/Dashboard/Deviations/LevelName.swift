import PlanDomain

extension DeviationLevel {
  /// What the agreement calls the body that deals with deviations of the level, as short as it can.
  func name(in plan: ActionPlan, _ language: Language) -> String {
    let bodies = plan.agreement.bodies(at: self)
    guard let first = bodies.first else { return worded(in: language) }
    guard bodies.count > 1 else { return first.shortName }
    // Several groups of one level share the first word of their names: two KSG.
    let words = Set(bodies.compactMap { $0.shortName.split(separator: " ").first })
    return words.count == 1 ? words.first.map(String.init) ?? "" : worded(in: language)
  }
}
