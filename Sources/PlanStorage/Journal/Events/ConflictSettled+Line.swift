import PlanDomain

extension ConflictSettled: EventLine {
  static var operation: StaticString { "conflict.settled" }
  var subjectText: String { register.subjectText }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    try reader.expect(",\"register\":")
    let name = try reader.text()
    let party: PartyID? = reader.take(",\"party\":") ? try reader.identifier() : nil
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let settled = try reader.settled(name, of: subject, party: party)
    self.init(register: settled.register, seen: seen, value: settled.value)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("register", value.registerName(of: register))
    if case .contribution(_, let party) = register { writer.field("party", party.rawValue) }
    writer.seen(seen)
    writer.name("to")
    switch value {
    case .progress(let progress): writer.text(progress.rawValue)
    case .assessment(let assessment): writer.text(assessment.rawValue)
    case .field(let field): field.writeValue(to: &writer)
    case .attainment(let attainment, let trend):
      writer.text(attainment.rawValue)
      writer.field("trend", trend.rawValue)
    }
  }
}

extension JSONReader {
  /// Takes the value chosen for the register with a name.
  fileprivate mutating func settled(
    _ name: String, of subject: String, party: PartyID?
  ) throws(LineProblem) -> (register: RegisterKey, value: RegisterValue) {
    if name == "attainment", party == nil {
      let attainment: Attainment = try value()
      try expect(",\"trend\":")
      return (.attainment(try identifier(subject)), .attainment(attainment, try value()))
    }
    let activity: ActivityID = try identifier(subject)
    switch (name, party) {
    case ("progress", nil): return (.progress(activity), .progress(try value()))
    case ("contribution_progress", let party?):
      return (.contribution(activity, party), .progress(try value()))
    case ("assessment", nil): return (.assessment(activity), .assessment(try value()))
    case (_, nil):
      let field = try ActivityField(named: name, reading: &self)
      return (.field(activity, field.kind), .field(field))
    default: throw malformed
    }
  }
}

extension RegisterKey {
  /// What the value belongs to, as written.
  fileprivate var subjectText: String {
    switch self {
    case .progress(let id), .contribution(let id, _), .assessment(let id), .field(let id, _):
      id.rawValue
    case .attainment(let id): id.rawValue
    }
  }
}

extension RegisterValue {
  /// The name of a register in the journal.
  fileprivate func registerName(of key: RegisterKey) -> String {
    switch self {
    case .progress: if case .contribution = key { "contribution_progress" } else { "progress" }
    case .assessment: "assessment"
    case .attainment: "attainment"
    case .field(let field): field.lineName
    }
  }
}
