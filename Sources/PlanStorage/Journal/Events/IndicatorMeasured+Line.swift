import PlanDomain

extension IndicatorMeasured: EventLine {
  static var operation: StaticString { "indicator.measured" }
  var subjectText: String { indicator.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let indicator: IndicatorID = try reader.identifier(subject)
    try reader.expect(",\"value\":")
    guard let value = DecimalNumber(try reader.text()) else { throw reader.malformed }
    let source = try reader.optionalText(",\"source\":")
    self.init(
      indicator: indicator, value: value, source: source,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("value", value.description)
    writer.optionalField("source", source)
    writer.optionalField("note", note)
  }
}
