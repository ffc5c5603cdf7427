import PlanDomain

extension WriterStarted: EventLine {
  static var operation: StaticString { "writer.started" }
  var subjectText: String { function }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    try reader.expect(",\"program\":")
    self.init(function: subject, program: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("program", program)
  }
}
