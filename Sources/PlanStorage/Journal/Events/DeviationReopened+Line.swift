import PlanDomain

extension DeviationReopened: EventLine {
  static var operation: StaticString { "deviation.reopened" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    let seen = try reader.seen()
    try reader.expect(",\"note\":")
    self.init(deviation: deviation, seen: seen, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("note", note)
  }
}
