import PlanDomain

extension Undone: EventLine {
  static var operation: StaticString { "undone" }
  var subjectText: String { entry.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let entry = EntryID(subject) else { throw reader.malformed }
    self.init(entry: entry, reason: try reader.optionalText(",\"reason\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.optionalField("reason", reason)
  }
}
