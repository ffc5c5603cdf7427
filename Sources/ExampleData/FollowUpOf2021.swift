public import PlanDomain

/// What Eskilstuna's matter on plan 2022 tells about the activities in 2021, one row for each.
///
/// The document is prose without status words; progress, assessment and the kind of a deviation are our
/// reading of it. It names no one function for a deviation's remedy and no day, so neither do we.
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
    /// What departs from the plan, where something does.
    var deviation: Departure?
  }

  /// What is told about a deviation.
  struct Departure {
    let kind: DeviationKind
    /// What departs from the plan, in our own words.
    let description: String
    /// Why, in our own words.
    let cause: String
    /// What is needed, in our own words, where the document says so.
    var remedy: String?
    /// Where, where the document says so.
    var place: String?
  }

  /// A value that the document states.
  struct Measure {
    let indicator: String
    let value: String
    let heading: String
    /// What goes with it, in our own words.
    let note: String
  }

  /// A picture of the situation that the document names.
  struct Situation {
    /// The last day of the time that it is about, as text.
    let date: String
    /// When it was made, as the document says.
    let dated: String
    let title: String
    let sources: [String]
    /// Where the document names it, in our own words.
    let note: String
  }

  /// Where the rows are written, in the year that they are about: no function of the municipality wrote them, we
  /// have transcribed them, which the agreement's file says of this author.
  static let desk = WriterID("avskrift-2021").map {
    Desk(writer: $0, author: "avskrift", party: 0)
  }

  var recorder: Recorder

  /// Records the rows on the last day of the year: the document has no date of its own.
  mutating func tell() throws {
    guard let desk = Self.desk, let day = CalendarDate("2021-12-31") else { return }
    recorder.begin(day)
    try recorder.open(desk)
    var deviations = 0
    for row in Self.rows {
      guard let id = ActivityID(row.activity) else { continue }
      let change = Change(
        .progress(id, to: row.progress, note: Self.sourced(row.done, under: row.heading)),
        .assess(
          id, row.assessment, note: row.reason.map { Self.sourced($0, under: row.heading) }))
      guard let deviation = row.deviation else {
        try recorder.record(change, at: desk)
        continue
      }
      deviations += 1
      guard let number = SerialNumber(.deviation, year: 2021, number: deviations) else { continue }
      // A fact from a document, which lacks what the program would ask for: no wish would pass.
      let opening = DeviationOpened(
        number: number, activity: id, fields: deviation.fields(under: row.heading),
        level: .coordination)
      try recorder.record(change, with: [Fact(.deviationOpened(opening))], at: desk)
    }
    try tellMeasure(at: desk)
    try tellSituations(at: desk)
  }

  /// The one measure that the document states.
  private mutating func tellMeasure(at desk: Desk) throws {
    let measure = Self.measure
    guard let id = IndicatorID(measure.indicator), let value = DecimalNumber(measure.value) else {
      return
    }
    let note = Self.sourced(measure.note, under: measure.heading)
    try recorder.record(Change(.measure(id, value, note: note)), at: desk)
  }

  /// The pictures of the situation that the matter names, each with its number and its day.
  private mutating func tellSituations(at desk: Desk) throws {
    for situation in Self.situations {
      guard let date = CalendarDate(situation.date),
        let number = SerialNumber(.situation, year: date.parts.year, number: 1)
      else { continue }
      // One of them lies before the agreement's period, where no wish would pass.
      let event = SituationRegistered(
        number: number, title: situation.title, sources: situation.sources, note: situation.note,
        dated: situation.dated)
      try recorder.record(
        Change(), with: [Fact(.situationRegistered(event), date: date)], at: desk)
    }
  }
}

extension FollowUpOf2021.Departure {
  /// What was said, in the order of the parts.
  fileprivate func fields(under heading: String) -> [DeviationField] {
    let parts: [DeviationField?] = [
      .kind(kind), .description(description),
      .cause(FollowUpOf2021.sourced(cause, under: heading)), remedy.map(DeviationField.remedy),
      place.map(DeviationField.place),
    ]
    return parts.compactMap(\.self)
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
