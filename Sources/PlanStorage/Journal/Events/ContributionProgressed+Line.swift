import PlanDomain

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
