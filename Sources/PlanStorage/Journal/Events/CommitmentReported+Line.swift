import PlanDomain

extension CommitmentReported: EventLine {
  static var operation: StaticString { "commitment.reported" }
  var subjectText: String { commitment.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let commitment: CommitmentID = try reader.identifier(subject)
    try reader.expect(",\"note\":")
    self.init(commitment: commitment, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("note", note)
  }
}
