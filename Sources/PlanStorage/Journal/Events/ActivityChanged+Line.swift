import PlanDomain

extension ActivityChanged: EventLine {
  static var operation: StaticString { "activity.changed" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    try reader.expect(",\"field\":")
    let name = try reader.text()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let field = try ActivityField(named: name, reading: &reader)
    let note = try reader.optionalText(",\"note\":")
    self.init(
      activity: activity, field: field, seen: seen, note: note,
      decision: try reader.optionalDecision())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("field", field.lineName)
    writer.seen(seen)
    writer.name("to")
    field.writeValue(to: &writer)
    writer.optionalField("note", note)
    writer.optionalField("decision", decision?.description)
  }
}
