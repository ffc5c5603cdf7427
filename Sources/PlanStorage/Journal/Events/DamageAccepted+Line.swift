import PlanDomain

extension DamageAccepted: EventLine {
  static var operation: StaticString { "damage.accepted" }
  var subjectText: String { writer.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let writer = WriterID(subject) else { throw reader.malformed }
    try reader.expect(",\"damage\":")
    var damage: [String] = []
    try reader.items { (reader) throws(LineProblem) in damage.append(try reader.text()) }
    guard !damage.isEmpty else { throw reader.malformed }
    let note: String? = reader.take(",\"note\":") ? try reader.text() : nil
    guard let decision = try reader.optionalDecision() else { throw reader.malformed }
    self.init(writer: writer, damage: damage, decision: decision, note: note)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.array("damage", damage) { $0.text($1) }
    writer.optionalField("note", note)
    writer.field("decision", decision.description)
  }
}
