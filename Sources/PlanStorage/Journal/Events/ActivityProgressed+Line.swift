import PlanDomain

extension ActivityProgressed: EventLine {
  static var operation: StaticString { "activity.progressed" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let progress = try reader.progress()
    let note = try reader.optionalText(",\"note\":")
    self.init(
      activity: activity, seen: seen, progress: progress, note: note,
      decision: try reader.optionalDecision())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", progress.rawValue)
    writer.optionalField("note", note)
    writer.optionalField("decision", decision?.description)
  }
}
