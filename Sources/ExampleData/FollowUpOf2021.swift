public import PlanDomain

/// What Eskilstuna's matter on plan 2022 tells about the activities in 2021, one row for each.
///
/// The document is prose without status words; progress and assessment are our reading of it.
struct FollowUpOf2021 {
  /// What is told about one activity.
  struct Row {
    let activity: String
    let progress: Progress
    /// The heading under which it is told.
    let heading: String
    /// What was done, in our own words.
    let done: String
    let assessment: Assessment
    /// Why it is assessed so, in our own words.
    var reason: String?
  }

  /// Where the rows are written: the coordinator, in the year that they are about.
  static let desk = WriterID("samordnare-2021").map {
    Desk(writer: $0, author: "samordnare", party: 0)
  }

  var recorder: Recorder

  /// Records the rows on the last day of the year: the document has no date of its own.
  mutating func tell() throws {
    guard let desk = Self.desk, let day = CalendarDate("2021-12-31") else { return }
    recorder.begin(day)
    try recorder.open(desk)
    for row in Self.rows {
      guard let id = ActivityID(row.activity) else { continue }
      let change = Change(
        .progress(id, to: row.progress, note: Self.sourced(row.done, under: row.heading)),
        .assess(
          id, row.assessment, note: row.reason.map { Self.sourced($0, under: row.heading) }))
      try recorder.record(change, at: desk)
    }
  }
}

extension ExampleJournal {
  /// Makes the journal of the follow-up of 2021: one writer, one entry for each activity.
  ///
  /// - Parameters:
  ///   - plan: Eskilstuna's plan 2022.
  ///   - seed: Decides minutes and salts.
  /// - Throws: A refusal or a line problem, when the plan is another.
  public init(followUpOf2021In plan: ActionPlan, seed: UInt64) throws {
    var story = FollowUpOf2021(recorder: Recorder(plan, seed: seed))
    try story.tell()
    self.init(story.recorder)
  }
}
