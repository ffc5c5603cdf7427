import PlanDomain

extension SubGoalAssessed: EventLine {
  static var operation: StaticString { "subgoal.assessed" }
  var subjectText: String { goal.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let goal: GoalID = try reader.identifier(subject)
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let attainment: Attainment = try reader.value()
    let trend: Trend? = reader.take(",\"trend\":") ? try reader.value() : nil
    self.init(
      goal: goal, seen: seen, attainment: attainment, trend: trend,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", attainment.rawValue)
    writer.optionalField("trend", trend?.rawValue)
    writer.optionalField("note", note)
  }
}
