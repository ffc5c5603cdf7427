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
    what = try reader.optionalText(",\"what\":")
    how = try reader.optionalText(",\"how\":")
    contributions = try reader.optionalArray(",\"contributions\":") {
      (reader) throws(LineProblem) in try reader.contribution()
    }
    responsible = try reader.optionalArray(",\"responsible\":") {
      (reader) throws(LineProblem) in try reader.responsible()
    }
    schedule = reader.take(",\"schedule\":") ? try reader.schedule() : nil
    followUp = try reader.optionalText(",\"follow_up\":")
    perspectives = try reader.optionalArray(",\"perspectives\":") {
      (reader) throws(LineProblem) in try reader.identifier()
    }
    coordination = try reader.optionalText(",\"coordination\":")
    places = try reader.texts(",\"places\":")
    indicators = try reader.texts(",\"indicators\":")
    source = try reader.optionalText(",\"source\":")
    owner = reader.take(",\"owner\":") ? try reader.identifier() : nil
  }

  fileprivate func writeFields(to writer: inout JSONWriter) {
    writer.optionalTexts("serves", serves.map(\.rawValue))
    writer.field("title", title)
    writer.optionalField("what", what)
    writer.optionalField("how", how)
    writer.optionalArray("contributions", contributions) { $0.contribution($1) }
    writer.optionalArray("responsible", responsible) { $0.responsible($1) }
    if let schedule {
      writer.name("schedule")
      writer.schedule(schedule)
    }
    writer.optionalField("follow_up", followUp)
    writer.optionalTexts("perspectives", perspectives.map(\.rawValue))
    writer.optionalField("coordination", coordination)
    writer.optionalTexts("places", places)
    writer.optionalTexts("indicators", indicators)
    writer.optionalField("source", source)
    writer.optionalField("owner", owner?.rawValue)
  }
}

extension JSONReader {
  fileprivate mutating func texts(_ name: StaticString) throws(LineProblem) -> [String] {
    try optionalArray(name) { (reader) throws(LineProblem) in try reader.text() }
  }
}
