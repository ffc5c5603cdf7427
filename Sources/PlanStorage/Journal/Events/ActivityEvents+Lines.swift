import PlanDomain

extension ActivityAdded: EventLine {
  static var operation: StaticString { "activity.added" }
  var subjectText: String { activity.id.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity = try Activity(reader.identifier(subject), reading: &reader)
    self.init(activity: activity, decision: try reader.optionalDecision())
  }

  func writeFields(to writer: inout JSONWriter) {
    activity.writeFields(to: &writer)
    writer.optionalField("decision", decision?.description)
  }
}

extension Activity {
  /// Reads the fields of an activity; those that are empty are left out of the line.
  fileprivate init(
    _ id: ActivityID, reading reader: inout JSONReader
  ) throws(LineProblem) {
    let serves: [GoalID] = try reader.optionalArray(",\"serves\":") {
      (reader) throws(LineProblem) in try reader.identifier()
    }
    try reader.expect(",\"title\":")
    self.init(id: id, serves: serves, title: try reader.text())
    try take(.afterTitle, from: &reader)
    contributions = try reader.optionalArray(",\"contributions\":") {
      (reader) throws(LineProblem) in try reader.contribution()
    }
    responsible = try reader.optionalArray(",\"responsible\":") {
      (reader) throws(LineProblem) in try reader.responsible()
    }
    schedule = reader.take(",\"schedule\":") ? try reader.schedule() : nil
    try take(.afterSchedule, from: &reader)
    perspectives = try reader.optionalArray(",\"perspectives\":") {
      (reader) throws(LineProblem) in try reader.identifier()
    }
    try take(.afterPerspectives, from: &reader)
    places = try reader.texts(",\"places\":")
    indicators = try reader.texts(",\"indicators\":")
    try take(.last, from: &reader)
    owner = reader.take(",\"owner\":") ? try reader.identifier() : nil
  }

  private mutating func take(
    _ place: ActivityText.Place, from reader: inout JSONReader
  ) throws(LineProblem) {
    for part in ActivityText.all(place) {
      let start = reader.position
      guard reader.take(",\""), reader.take(part.name), reader.take("\":") else {
        reader.position = start
        continue
      }
      self[part] = try reader.text()
    }
  }

  private func write(_ place: ActivityText.Place, to writer: inout JSONWriter) {
    for part in ActivityText.all(place) { writer.optionalField(part.name, self[part]) }
  }

  fileprivate func writeFields(to writer: inout JSONWriter) {
    writer.optionalTexts("serves", serves.map(\.rawValue))
    writer.field("title", title)
    write(.afterTitle, to: &writer)
    writer.optionalArray("contributions", contributions) { $0.contribution($1) }
    writer.optionalArray("responsible", responsible) { $0.responsible($1) }
    if let schedule {
      writer.name("schedule")
      writer.schedule(schedule)
    }
    write(.afterSchedule, to: &writer)
    writer.optionalTexts("perspectives", perspectives.map(\.rawValue))
    write(.afterPerspectives, to: &writer)
    writer.optionalTexts("places", places)
    writer.optionalTexts("indicators", indicators)
    write(.last, to: &writer)
    writer.optionalField("owner", owner?.rawValue)
  }
}

extension ActivityText {
  /// Its name in a line.
  fileprivate var name: StaticString {
    switch self {
    case .what: "what"
    case .how: "how"
    case .followUp: "follow_up"
    case .coordination: "coordination"
    case .source: "source"
    }
  }
}

extension JSONReader {
  fileprivate mutating func texts(_ name: StaticString) throws(LineProblem) -> [String] {
    try optionalArray(name) { (reader) throws(LineProblem) in try reader.text() }
  }
}

extension ActivityChanged: EventLine {
  static var operation: StaticString { "activity.changed" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    try reader.expect(",\"field\":")
    let name = try reader.text()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let field = try ActivityField(named: name, reading: &reader)
    let note = try reader.optionalText(",\"note\":")
    self.init(
      activity: activity, field: field, seen: seen, note: note,
      decision: try reader.optionalDecision())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("field", field.kind.name)
    writer.seen(seen)
    writer.name("to")
    field.writeValue(to: &writer)
    writer.optionalField("note", note)
    writer.optionalField("decision", decision?.description)
  }
}

extension ActivityField {
  /// Reads the value of the part with a name.
  init(named name: String, reading reader: inout JSONReader) throws(LineProblem) {
    switch name {
    case "title": self = .title(try reader.text())
    case "responsible": self = .responsible(try reader.responsible())
    case "schedule": self = .schedule(try reader.schedule())
    case "contribution": self = .contribution(try reader.contribution())
    default:
      guard let part = ActivityText(rawValue: name), part.isChangeable else {
        throw reader.malformed
      }
      self = .text(part, try reader.text())
    }
  }

  /// Writes the value.
  func writeValue(to writer: inout JSONWriter) {
    switch self {
    case .title(let text), .text(_, let text): writer.text(text)
    case .responsible(let responsible): writer.responsible(responsible)
    case .schedule(let schedule): writer.schedule(schedule)
    case .contribution(let contribution): writer.contribution(contribution)
    }
  }
}

extension ActivityProgressed: EventLine {
  static var operation: StaticString { "activity.progressed" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let progress = try reader.progress()
    let note = try reader.optionalText(",\"note\":")
    self.init(
      activity: activity, seen: seen, progress: progress, note: note,
      decision: try reader.optionalDecision())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", progress.rawValue)
    writer.optionalField("note", note)
    writer.optionalField("decision", decision?.description)
  }
}

extension ContributionProgressed: EventLine {
  static var operation: StaticString { "contribution.progressed" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    try reader.expect(",\"party\":")
    let party: PartyID = try reader.identifier()
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let progress = try reader.progress()
    self.init(
      activity: activity, party: party, seen: seen, progress: progress,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("party", party.rawValue)
    writer.seen(seen)
    writer.field("to", progress.rawValue)
    writer.optionalField("note", note)
  }
}

extension ActivityAssessed: EventLine {
  static var operation: StaticString { "activity.assessed" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let assessment: Assessment = try reader.value()
    self.init(
      activity: activity, seen: seen, assessment: assessment,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", assessment.rawValue)
    writer.optionalField("note", note)
  }
}

extension ActivityReported: EventLine {
  static var operation: StaticString { "activity.reported" }
  var subjectText: String { activity.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let activity: ActivityID = try reader.identifier(subject)
    try reader.expect(",\"note\":")
    self.init(activity: activity, note: try reader.text())
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.field("note", note)
  }
}

extension SubGoalAssessed: EventLine {
  static var operation: StaticString { "subgoal.assessed" }
  var subjectText: String { goal.rawValue }

  init(about subject: String, reading reader: inout JSONReader) throws(LineProblem) {
    let goal: GoalID = try reader.identifier(subject)
    let seen = try reader.seen()
    try reader.expect(",\"to\":")
    let attainment: Attainment = try reader.value()
    let trend: Trend? = reader.take(",\"trend\":") ? try reader.value() : nil
    self.init(
      goal: goal, seen: seen, attainment: attainment, trend: trend,
      note: try reader.optionalText(",\"note\":"))
  }

  func writeFields(to writer: inout JSONWriter) {
    writer.seen(seen)
    writer.field("to", attainment.rawValue)
    writer.optionalField("trend", trend?.rawValue)
    writer.optionalField("note", note)
  }
}
