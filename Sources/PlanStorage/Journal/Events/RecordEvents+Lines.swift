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

extension ReportApproved: EventLine {
  static var operation: StaticString { "report.approved" }
  var subjectText: String { report.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let fact = FactID(subject) else { throw reader.malformed }
    let record = try reader.optionalText(",\"record\":")
    self.init(
      report: ReportID(fact), record: record, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.optionalField("record", record)
    writer.optionalField("note", note)
  }
}

extension ReportDelivered: EventLine {
  static var operation: StaticString { "report.delivered" }
  var subjectText: String { report.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let report = ReportID(try reader.opening(subject))
    try reader.expect(",\"to\":")
    let receiver = try reader.text()
    let record = try reader.optionalText(",\"record\":")
    self.init(
      report: report, to: receiver, record: record,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("to", receiver)
    writer.optionalField("record", record)
    writer.optionalField("note", note)
  }
}

extension ReportAnswered: EventLine {
  static var operation: StaticString { "report.answered" }
  var subjectText: String { report.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let report = ReportID(try reader.opening(subject))
    try reader.expect(",\"by\":")
    let receiver = try reader.text()
    let record = try reader.optionalText(",\"record\":")
    try reader.expect(",\"note\":")
    self.init(report: report, by: receiver, record: record, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("by", receiver)
    writer.optionalField("record", record)
    writer.field("note", note)
  }
}

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

extension SituationRegistered: EventLine {
  static var operation: StaticString { "situation.registered" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let number = try reader.number(subject, in: .situation)
    try reader.expect(",\"title\":")
    let title = try reader.text()
    let sources = try reader.optionalArray(",\"sources\":") { (reader) throws(LineProblem) in
      try reader.text()
    }
    self.init(
      number: number, title: title, sources: sources,
      note: try reader.optionalText(",\"note\":"),
      dated: try reader.optionalText(",\"dated\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("title", title)
    writer.optionalTexts("sources", sources)
    writer.optionalField("note", note)
    writer.optionalField("dated", dated)
  }
}

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

extension SeatTaken: EventLine {
  static var operation: StaticString { "seat.taken" }
  var subjectText: String { body }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let attendee = try reader.attendee()
    try reader.expect(",\"role\":")
    let role: BodyMember.Role = try reader.value()
    let decision = try reader.optionalDecision()
    self.init(
      body: subject,
      seat: BodyMember(function: attendee.function, party: attendee.party, role: role),
      decision: decision, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.attendee(Attendee(seat))
    writer.field("role", seat.role.rawValue)
    writer.optionalField("decision", decision?.description)
    writer.optionalField("note", note)
  }
}

extension SeatLeft: EventLine {
  static var operation: StaticString { "seat.left" }
  var subjectText: String { body }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let attendee = try reader.attendee()
    let decision = try reader.optionalDecision()
    self.init(
      body: subject, attendee: attendee, decision: decision,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.attendee(attendee)
    writer.optionalField("decision", decision?.description)
    writer.optionalField("note", note)
  }
}
