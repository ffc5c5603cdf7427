import PlanDomain

extension DeviationOpened: EventLine {
  static var operation: StaticString { "deviation.opened" }
  var subjectText: String { number.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let number = SerialNumber(subject), number.series == .deviation else {
      throw reader.malformed
    }
    try reader.expect(",\"activity\":")
    let activity: ActivityID = try reader.identifier()
    var fields: [DeviationField] = []
    for kind in DeviationField.Kind.allCases {
      if let field = try reader.optionalField(kind) { fields.append(field) }
    }
    try reader.expect(",\"level\":")
    self.init(number: number, activity: activity, fields: fields, level: try reader.value())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("activity", activity.rawValue)
    for field in fields {
      writer.name(field.kind.name)
      field.writeValue(to: &writer)
    }
    writer.field("level", level.rawValue)
  }
}

extension DeviationField {
  /// Reads the value of the part with a name.
  init(named name: String, reading reader: inout JSONReader) throws(LineProblem) {
    guard let kind = Kind(rawValue: name) else { throw reader.malformed }
    switch kind {
    case .kind: self = .kind(try reader.value())
    case .description: self = .description(try reader.text())
    case .cause: self = .cause(try reader.text())
    case .consequence: self = .consequence(try reader.text())
    case .remedy: self = .remedy(try reader.text())
    case .responsible: self = .responsible(try reader.responsible())
    case .due: self = .due(try reader.date())
    case .place: self = .place(try reader.text())
    }
  }

  /// Writes the value.
  func writeValue(to writer: inout JSONWriter) {
    switch self {
    case .kind(let kind): writer.text(kind.rawValue)
    case .responsible(let responsible): writer.responsible(responsible)
    case .due(let date): writer.text(date.description)
    case .description(let text), .cause(let text), .consequence(let text), .remedy(let text),
      .place(let text):
      writer.text(text)
    }
  }
}

extension DeviationField.Kind {
  /// The name of the part in the journal.
  var name: StaticString {
    switch self {
    case .kind: "kind"
    case .description: "description"
    case .cause: "cause"
    case .consequence: "consequence"
    case .remedy: "remedy"
    case .responsible: "responsible"
    case .due: "due"
    case .place: "place"
    }
  }
}

extension JSONReader {
  /// Takes a part of a deviation, if it stands next.
  mutating func optionalField(
    _ kind: DeviationField.Kind
  ) throws(LineProblem) -> DeviationField? {
    let start = position
    guard take(",\""), take(kind.name), take("\":") else {
      position = start
      return nil
    }
    return try DeviationField(named: kind.rawValue, reading: &self)
  }

  /// Makes the identity of a deviation of a text that has been read.
  func deviation(_ text: String) throws(LineProblem) -> DeviationID {
    guard let fact = FactID(text) else { throw malformed }
    return DeviationID(fact)
  }
}

extension DeviationReviewed: EventLine {
  static var operation: StaticString { "deviation.reviewed" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    try reader.expect(",\"month\":")
    let month = try reader.month()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let verdict: Verdict = try reader.value()
    let note = try reader.optionalText(",\"note\":")
    self.init(
      deviation: deviation, month: month, seen: seen, verdict: verdict, note: note,
      state: reader.take(",\"state\":\"closed\"") ? .closed : .open)
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("month", month.description)
    writer.seen(seen)
    writer.field("to", verdict.rawValue)
    writer.optionalField("note", note)
    if state == .closed { writer.field("state", state.rawValue) }
  }
}

extension DeviationChanged: EventLine {
  static var operation: StaticString { "deviation.changed" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    try reader.expect(",\"field\":")
    let name = try reader.text()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let field = try DeviationField(named: name, reading: &reader)
    self.init(
      deviation: deviation, field: field, seen: seen, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("field", field.kind.rawValue)
    writer.seen(seen)
    writer.name("to")
    field.writeValue(to: &writer)
    writer.optionalField("note", note)
  }
}

extension DeviationEscalated: EventLine {
  static var operation: StaticString { "deviation.escalated" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let level: DeviationLevel = try reader.value()
    self.init(
      deviation: deviation, seen: seen, level: level, note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", level.rawValue)
    writer.optionalField("note", note)
  }
}

extension DeviationClosed: EventLine {
  static var operation: StaticString { "deviation.closed" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    let seen = try reader.seen()
    let remedy = try reader.optionalText(",\"remedy\":")
    try reader.expect(",\"note\":")
    self.init(deviation: deviation, seen: seen, remedy: remedy, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.optionalField("remedy", remedy)
    writer.field("note", note)
  }
}

extension DeviationReopened: EventLine {
  static var operation: StaticString { "deviation.reopened" }
  var subjectText: String { deviation.description }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let deviation = try reader.deviation(subject)
    let seen = try reader.seen()
    try reader.expect(",\"note\":")
    self.init(deviation: deviation, seen: seen, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("note", note)
  }
}
