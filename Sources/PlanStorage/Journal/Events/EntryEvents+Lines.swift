import PlanDomain

extension Undone: EventLine {
  static var operation: StaticString { "undone" }
  var subjectText: String { entry.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let entry = EntryID(subject) else { throw reader.malformed }
    self.init(entry: entry, reason: try reader.optionalText(",\"reason\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.optionalField("reason", reason)
  }
}

extension Masked: EventLine {
  static var operation: StaticString { "masked" }
  var subjectText: String { entry.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let entry = EntryID(subject), let decision = try reader.optionalDecision() else {
      throw reader.malformed
    }
    if reader.take(",\"by\":") {
      let line = try reader.text()
      guard ChainHash(hex: Array(line.utf8)[...]) != nil else { throw reader.malformed }
      self.init(authorOf: entry, decision: decision, line: line)
      return
    }
    try reader.expect(",\"ops\":")
    // A restatement never restates another, so that reading cannot go ever deeper.
    guard !reader.isRestating else { throw reader.malformed }
    reader.isRestating = true
    defer { reader.isRestating = false }
    var facts: [Fact] = []
    try reader.items { (reader) throws(LineProblem) in
      guard facts.count < LineLimits.facts else { throw .tooManyFacts }
      facts.append(try reader.fact())
    }
    guard !facts.isEmpty else { throw reader.malformed }
    self.init(entry: entry, decision: decision, facts: facts)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("decision", decision.description)
    if let line {
      writer.field("by", line)
    } else {
      writer.array("ops", facts) { $0.fact($1) }
    }
  }
}

extension TextCorrected: EventLine {
  static var operation: StaticString { "text.corrected" }
  var subjectText: String { fact.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let fact = FactID(subject) else { throw reader.malformed }
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    self.init(fact: fact, seen: seen, text: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", text)
  }
}

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
    writer.field("register", register.name)
    if case .contribution(_, let party) = register { writer.field("party", party.rawValue) }
    if case .attendance(_, let attendee) = register { writer.attendee(attendee) }
    if case .itemNote(_, let item) = register { writer.field("item", item.rawValue) }
    if case .review(_, let month) = register { writer.field("month", month.description) }
    writer.seen(seen)
    writer.name("to")
    switch value.spelling {
    case .word(let text), .text(let text): writer.text(text)
    case .attainment(let attainment, let trend):
      writer.text(attainment.rawValue)
      writer.optionalField("trend", trend?.rawValue)
    case .field(let field): field.writeValue(to: &writer)
    case .deviationField(let field): field.writeValue(to: &writer)
    case .decisionField(let field): field.writeValue(to: &writer)
    case .meetingField(let field): field.writeValue(to: &writer)
    case .attendance(let attendance): writer.attendance(attendance)
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
    switch subject {
    case .activity(let id): id.rawValue
    case .goal(let id): id.rawValue
    case .deviation(let id): id.description
    case .fact(let id): id.description
    case .decision(let id): id.description
    case .meeting(let id): id.description
    case .entry(let id): id.description
    case .report(let id): id.description
    case .indicator(let id): id.rawValue
    case .situation(let id): id.description
    case .commitment(let id): id.rawValue
    case .edition(let text), .body(let text), .other(let text): text
    }
  }
}

extension String {
  /// Whether a register with this name belongs to a decision or a meeting.
  var isOfMeetings: Bool {
    hasPrefix("decision_") || hasPrefix("meeting_") || self == "attendance" || self == "item_note"
  }
}

extension JSONReader {
  /// Takes the value chosen for the register with a name, of a decision or a meeting.
  mutating func settled(
    _ name: String, ofMeetings fact: FactID, attendee: Attendee?, item: AgendaKey?
  ) throws(LineProblem) -> (register: RegisterKey, value: RegisterValue) {
    let (decision, meeting) = (DecisionID(fact), MeetingID(fact))
    switch (name, attendee, item) {
    case ("decision_state", nil, nil):
      return (.decisionState(decision), .decisionState(try value()))
    case ("meeting_stage", nil, nil):
      return (.meetingStage(meeting), .meetingStage(try value()))
    case ("attendance", let attendee?, nil):
      return (.attendance(meeting, attendee), .attendance(try attendance()))
    case ("item_note", nil, let item?):
      return (.itemNote(meeting, item), .itemNote(try text()))
    case (_, nil, nil) where name.hasPrefix("decision_"):
      let field = try DecisionField(named: String(name.dropFirst(9)), reading: &self)
      return (.decisionField(decision, field.kind), .decisionField(field))
    case (_, nil, nil) where name.hasPrefix("meeting_"):
      let field = try MeetingField(named: String(name.dropFirst(8)), reading: &self)
      return (.meetingField(meeting, field.kind), .meetingField(field))
    default: throw malformed
    }
  }
}

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

extension WriterStarted: EventLine {
  static var operation: StaticString { "writer.started" }
  var subjectText: String { function }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    try reader.expect(",\"program\":")
    self.init(function: subject, program: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("program", program)
  }
}
