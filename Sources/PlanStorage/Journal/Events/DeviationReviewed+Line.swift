import PlanDomain

extension DeviationReviewed: EventLine {
  static var operation: StaticString { "deviation.reviewed" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    try reader.expect(",\"month\":")
    let month = try reader.month()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let verdict: Verdict = try reader.value()
    let note = try reader.optionalText(",\"note\":")
    self.init(
      deviation: deviation, month: month, seen: seen, verdict: verdict, note: note,
      state: reader.take(",\"state\":\"closed\"") ? .closed : .open)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("month", month.description)
    writer.seen(seen)
    writer.field("to", verdict.rawValue)
    writer.optionalField("note", note)
    if state == .closed { writer.field("state", state.rawValue) }
  }
}
