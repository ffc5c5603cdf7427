import PlanDomain

extension DeviationClosed: EventLine {
  static var operation: StaticString { "deviation.closed" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    let seen = try reader.seen()
    let remedy = try reader.optionalText(",\"remedy\":")
    try reader.expect(",\"note\":")
    self.init(deviation: deviation, seen: seen, remedy: remedy, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.optionalField("remedy", remedy)
    writer.field("note", note)
  }
}
