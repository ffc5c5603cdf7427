import PlanDomain

extension ConflictSettled: EventLine {
  static var operation: StaticString { "conflict.settled" }
  var subjectText: String { register.subjectText }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    try reader.expect(",\"register\":")
    let name = try reader.text()
    let party: PartyID? = reader.take(",\"party\":") ? try reader.identifier() : nil
    let attendee: Attendee? = name == "attendance" ? try reader.attendee() : nil
    let item: AgendaKey? = reader.take(",\"item\":") ? try reader.identifier() : nil
    let month: CalendarMonth? = reader.take(",\"month\":") ? try reader.month() : nil
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let settled =
      if let fact = FactID(subject), name.isOfMeetings {
        try reader.settled(name, ofMeetings: fact, attendee: attendee, item: item)
      } else if let fact = FactID(subject) {
        try reader.settled(name, openedBy: fact, month: month)
      } else {
        try reader.settled(name, of: subject, party: party)
      }
    self.init(register: settled.register, seen: seen, value: settled.value)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("register", value.registerName(of: register))
    if case .contribution(_, let party) = register { writer.field("party", party.rawValue) }
    if case .attendance(_, let attendee) = register { writer.attendee(attendee) }
    if case .itemNote(_, let item) = register { writer.field("item", item.rawValue) }
    if case .review(_, let month) = register { writer.field("month", month.description) }
    writer.seen(seen)
    writer.name("to")
    switch value {
    case .progress(let progress): writer.text(progress.rawValue)
    case .assessment(let assessment): writer.text(assessment.rawValue)
    case .field(let field): field.writeValue(to: &writer)
    case .attainment(let attainment, let trend):
      writer.text(attainment.rawValue)
      writer.optionalField("trend", trend?.rawValue)
    case .deviationState(let state): writer.text(state.rawValue)
    case .deviationLevel(let level): writer.text(level.rawValue)
    case .deviationField(let field): field.writeValue(to: &writer)
    case .verdict(let verdict): writer.text(verdict.rawValue)
    case .text(let text): writer.text(text)
    case .decisionState(let state): writer.text(state.rawValue)
    case .decisionField(let field): field.writeValue(to: &writer)
    case .meetingStage(let stage): writer.text(stage.rawValue)
    case .meetingField(let field): field.writeValue(to: &writer)
    case .attendance(let attendance): writer.attendance(attendance)
    case .itemNote(let text): writer.text(text)
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
      let trend: Trend? = take(",\"trend\":") ? try value() : nil
      return (.attainment(try identifier(subject)), .attainment(attainment, trend))
    }
    let activity: ActivityID = try identifier(subject)
    switch (name, party) {
    case ("progress", nil): return (.progress(activity), .progress(try progress()))
    case ("contribution_progress", let party?):
      return (.contribution(activity, party), .progress(try progress()))
    case ("assessment", nil): return (.assessment(activity), .assessment(try value()))
    case (_, nil):
      let field = try ActivityField(named: name, reading: &self)
      return (.field(activity, field.kind), .field(field))
    default: throw malformed
    }
  }

  /// Takes the value chosen for the register with a name, of something opened by a fact.
  fileprivate mutating func settled(
    _ name: String, openedBy fact: FactID, month: CalendarMonth?
  ) throws(LineProblem) -> (register: RegisterKey, value: RegisterValue) {
    let deviation = DeviationID(fact)
    switch (name, month) {
    case ("text", nil): return (.text(fact), .text(try text()))
    case ("deviation_state", nil):
      return (.deviationState(deviation), .deviationState(try value()))
    case ("deviation_level", nil):
      return (.deviationLevel(deviation), .deviationLevel(try value()))
    case ("deviation_review", let month?):
      return (.review(deviation, month), .verdict(try value()))
    case (_, nil) where name.hasPrefix("deviation_"):
      let field = try DeviationField(named: String(name.dropFirst(10)), reading: &self)
      return (.deviationField(deviation, field.kind), .deviationField(field))
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
    case .deviationState(let id), .deviationLevel(let id), .deviationField(let id, _),
      .review(let id, _):
      id.description
    case .text(let id): id.description
    case .decisionState(let id), .decisionField(let id, _): id.description
    case .meetingStage(let id), .meetingField(let id, _), .attendance(let id, _),
      .itemNote(let id, _):
      id.description
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
    case .deviationState: "deviation_state"
    case .deviationLevel: "deviation_level"
    case .deviationField(let field): "deviation_\(field.kind.rawValue)"
    case .verdict: "deviation_review"
    case .text: "text"
    case .decisionState: "decision_state"
    case .decisionField(let field): "decision_\(field.kind.rawValue)"
    case .meetingStage: "meeting_stage"
    case .meetingField(let field): "meeting_\(field.kind.rawValue)"
    case .attendance: "attendance"
    case .itemNote: "item_note"
    }
  }
}
