import PlanDomain

extension DeviationEscalated: EventLine {
  static var operation: StaticString { "deviation.escalated" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let level: DeviationLevel = try reader.value()
    self.init(
      deviation: deviation, seen: seen, level: level, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", level.rawValue)
    writer.optionalField("note", note)
  }
}
