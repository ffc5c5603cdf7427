import PlanDomain

extension Basis {
  /// A sub-goal with its activities.
  func json(of goal: GoalPicture, in language: Language) -> JSONValue {
    [
      "id": .text(goal.id), "title": .string(goal.title), "number": .string(goal.number),
      "aim": .optional(goal.aim),
      "attainment": .string(goal.attainment.rawValue),
      "trend": .optional(goal.trend?.rawValue),
      "reason": .optional(state.reason(for: .attainment(goal.id))?.note),
      "conflicts": .array(
        goal.isInConflict ? [json(ofConflict: .attainment(goal.id))] : []),
      "tally": goal.tally.json,
      "activities": .array(activities(goal.activities).map { json(of: $0, in: language) }),
    ]
  }

  /// An area with its sub-goals; `activities` are those that serve the area itself.
  func json(of area: AreaPicture, in language: Language) -> JSONValue {
    let own = picture.activities.filter { $0.activity.serves.contains(area.area.id) }
    let goals = area.area.subGoals.isEmpty ? [] : area.goals
    let judged = area.area.subGoals.isEmpty ? area.goals.first : nil
    return [
      "id": .text(area.area.id), "title": .string(area.area.title),
      "number": .string(String(area.number)), "variants": .texts(area.area.variants),
      "aim": .optional(area.area.aim), "notes": .texts(area.area.notes),
      "attainment": .optional(judged?.attainment.rawValue),
      "trend": .optional(judged?.trend?.rawValue),
      "reason": .optional(
        judged.flatMap { state.reason(for: .attainment($0.id)) }?.note), "tally": area.tally.json,
      "sub_goals": .array(goals.map { json(of: $0, in: language) }),
      "activities": .array(own.map { json(of: $0, in: language) }),
    ]
  }
}
