import PlanDomain

extension ProposalPrepared: EventLine {
  static var operation: StaticString { "proposal.prepared" }
  var subjectText: String { proposal.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let proposal = try reader.opening(subject)
    try reader.expect(",\"body\":")
    let body = try reader.text()
    let meeting = reader.take(",\"meeting\":") ? MeetingID(try reader.factID()) : nil
    self.init(
      proposal: proposal, body: body, meeting: meeting,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("body", body)
    writer.optionalField("meeting", meeting?.description)
    writer.optionalField("note", note)
  }
}
