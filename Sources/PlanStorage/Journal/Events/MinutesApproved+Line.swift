import PlanDomain

extension MinutesApproved: EventLine {
  static var operation: StaticString { "minutes.approved" }
  var subjectText: String { meeting.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let meeting = MeetingID(try reader.opening(subject))
    let seen = try reader.seen()
    try reader.expect(",\"file\":")
    let file = try reader.text()
    try reader.expect(",\"sha256\":")
    let digest = try reader.fileDigest()
    self.init(
      meeting: meeting, seen: seen,
      document: FrozenDocument(file: file, digest: digest, heads: try reader.chainHeads()))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("file", document.file)
    writer.field("sha256", document.digest.description)
    writer.chainHeads(document.heads)
  }
}
