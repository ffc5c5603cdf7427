import PlanDomain

extension DeviationChanged: EventLine {
  static var operation: StaticString { "deviation.changed" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    try reader.expect(",\"field\":")
    let name = try reader.text()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let field = try DeviationField(named: name, reading: &reader)
    self.init(
      deviation: deviation, field: field, seen: seen, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("field", field.kind.rawValue)
    writer.seen(seen)
    writer.name("to")
    field.writeValue(to: &writer)
    writer.optionalField("note", note)
  }
}
