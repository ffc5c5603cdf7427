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
