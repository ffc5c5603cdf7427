import PlanDomain

extension DecisionTaken: EventLine {
  static var operation: StaticString { "decision.taken" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let number = try reader.number(subject, in: .decision)
    try reader.expect(",\"text\":")
    let text = try reader.text()
    var terms = DecisionTerms()
    terms.meeting = reader.take(",\"meeting\":") ? MeetingID(try reader.factID()) : nil
    terms.outside = reader.take(",\"outside\":") ? try reader.outsideMeeting() : nil
    terms.item = reader.take(",\"item\":") ? try reader.identifier() : nil
    terms.responsible = reader.take(",\"responsible\":") ? try reader.responsible() : nil
    terms.due = reader.take(",\"due\":") ? try reader.date() : nil
    terms.concerns = try reader.optionalArray(",\"concerns\":") {
      (reader) throws(LineProblem) in try reader.concern()
    }
    let adopts = try reader.optionalFactIDs(",\"adopts\":")
    let rejects = try reader.optionalFactIDs(",\"rejects\":")
    terms.supersedes = reader.take(",\"supersedes\":") ? DecisionID(try reader.factID()) : nil
    let seen = terms.supersedes == nil ? [] : try reader.seen()
    self.init(
      number: number, text: text, terms: terms, adopts: adopts, rejects: rejects, seen: seen)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("text", text)
    writer.optionalField("meeting", terms.meeting?.description)
    if let outside = terms.outside { writer.outsideMeeting(outside) }
    writer.optionalField("item", terms.item?.rawValue)
    if let responsible = terms.responsible {
      writer.name("responsible")
      writer.responsible(responsible)
    }
    writer.optionalField("due", terms.due?.description)
    writer.optionalTexts("concerns", terms.concerns.map(\.description))
    writer.optionalTexts("adopts", adopts.map(\.description))
    writer.optionalTexts("rejects", rejects.map(\.description))
    guard let superseded = terms.supersedes else { return }
    writer.field("supersedes", superseded.description)
    writer.seen(seen)
  }
}

extension JSONWriter {
  fileprivate mutating func outsideMeeting(_ outside: OutsideMeeting) {
    name("outside")
    raw("{\"body\":")
    text(outside.body)
    field("form", outside.form.rawValue)
    field("reason", outside.reason)
    raw("}")
  }
}

extension JSONReader {
  fileprivate mutating func outsideMeeting() throws(LineProblem) -> OutsideMeeting {
    try expect("{\"body\":")
    let body = try text()
    try expect(",\"form\":")
    let form: OutsideMeeting.Form = try value()
    try expect(",\"reason\":")
    let reason = try text()
    try expect("}")
    return OutsideMeeting(by: body, form, because: reason)
  }

  fileprivate mutating func concern() throws(LineProblem) -> Concern {
    guard let concern = Concern(try text()) else { throw malformed }
    return concern
  }
}

extension DecisionField {
  /// Reads the value of the part with a name.
  init(named name: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let kind = Kind(rawValue: name) else { throw reader.malformed }
    switch kind {
    case .text: self = .text(try reader.text())
    case .responsible: self = .responsible(try reader.responsible())
    case .due: self = .due(try reader.date())
    case .item: self = .item(try reader.identifier())
    }
  }

  /// Writes the value.
  func writeValue(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.text(text)
    case .responsible(let responsible): writer.responsible(responsible)
    case .due(let date): writer.text(date.description)
    case .item(let key): writer.text(key.rawValue)
    }
  }
}

extension DecisionCarriedOut: EventLine {
  static var operation: StaticString { "decision.carried_out" }
  var subjectText: String { decision.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let decision = DecisionID(try reader.opening(subject))
    let seen = try reader.seen()
    self.init(decision: decision, seen: seen, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.optionalField("note", note)
  }
}

extension DecisionCorrected: EventLine {
  static var operation: StaticString { "decision.corrected" }
  var subjectText: String { decision.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let decision = DecisionID(try reader.opening(subject))
    try reader.expect(",\"field\":")
    let name = try reader.text()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let field = try DecisionField(named: name, reading: &reader)
    self.init(
      decision: decision, field: field, seen: seen, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("field", field.kind.rawValue)
    writer.seen(seen)
    writer.name("to")
    field.writeValue(to: &writer)
    writer.optionalField("note", note)
  }
}

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

extension PlanAdopted: EventLine {
  static var operation: StaticString { "plan.adopted" }
  var subjectText: String { version }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    try reader.expect(",\"sha256\":")
    let digest = try reader.fileDigest()
    let folds = try reader.optionalFactIDs(",\"folds\":")
    self.init(
      version: subject, digest: digest, folds: folds, decision: try reader.optionalDecision())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("sha256", digest.description)
    writer.optionalTexts("folds", folds.map(\.description))
    writer.optionalField("decision", decision?.description)
  }
}
