import PlanDomain

extension ReportFrozen: EventLine {
  static var operation: StaticString { "report.frozen" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let number = try reader.number(subject, in: .report)
    try reader.expect(",\"report\":")
    let kind: ReportKind = try reader.value()
    try reader.expect(",\"cut_off\":")
    let cutOff = try reader.date()
    let start = reader.take(",\"from\":") ? try reader.date() : nil
    let owner: PartyID? = reader.take(",\"owner\":") ? try reader.identifier() : nil
    let record = try reader.optionalText(",\"record\":")
    try reader.expect(",\"file\":")
    let file = try reader.text()
    try reader.expect(",\"sha256\":")
    let digest = try reader.fileDigest()
    self.init(
      number: number, kind: kind, cutOff: cutOff, from: start, owner: owner, record: record,
      document: FrozenDocument(file: file, digest: digest, heads: try reader.chainHeads()))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("report", kind.rawValue)
    writer.field("cut_off", cutOff.description)
    writer.optionalField("from", from?.description)
    writer.optionalField("owner", owner?.rawValue)
    writer.optionalField("record", record)
    writer.field("file", document.file)
    writer.field("sha256", document.digest.description)
    writer.chainHeads(document.heads)
  }
}
