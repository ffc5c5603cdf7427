import PlanDomain
import PlanReports
import PlanStorage

extension OpenPlan {
  /// Records a change and says what it changed.
  ///
  /// - Parameters:
  ///   - wish: What is to be recorded.
  ///   - options: Who records, and for whom.
  /// - Throws: `Failure` when nothing was recorded.
  func record(_ wish: Wish, _ options: RecordingOptions) throws(Failure) {
    try record([wish], options)
  }

  /// Records several wishes together, and says what they changed.
  ///
  /// - Parameters:
  ///   - wishes: What is to be recorded, all or none.
  ///   - options: Who records, and for whom.
  ///   - form: The form that the answers stand in, where they do: they answer what stood when it was written.
  /// - Throws: `Failure` when nothing was recorded.
  func record(
    _ wishes: [Wish], _ options: RecordingOptions, as form: FormReturn? = nil
  ) throws(Failure) {
    var change = try options.change(wishes, in: workspace.plan)
    change.seenAt = form?.lines
    if change.reportedFor == nil { change.reportedFor = form?.answerer }
    let texts = change.wishes.flatMap(\.texts) + [change.reportedFor?.function].compactMap(\.self)
    try record(options, saying: texts) { author, now throws(RecordingError) in
      try store.record(change, by: author, at: now)
    }
  }

  /// Does what ends in an entry, and says what it changed.
  ///
  /// - Parameters:
  ///   - options: Who records.
  ///   - texts: What is said in it, which is looked through for what belongs to persons.
  ///   - body: Takes the function of the person and the moment, and records.
  /// - Throws: `Failure` when nothing was recorded.
  func record(
    _ options: RecordingOptions, saying texts: [String] = [],
    _ body: (String, Timestamp) throws(RecordingError) -> Entry
  ) throws(Failure) {
    guard let author = Author(asked: options.by, choice, surroundings).function else {
      throw .authorMissing
    }
    let details = PrivateDetail.all(in: texts + [author])
    if !details.isEmpty {
      Output.standardError.write(RunWord.privateDetails(details).worded(in: language) + "\n")
    }
    let entry: Entry
    do throws(RecordingError) {
      entry = try askingAboutDay { () throws(RecordingError) in try body(author, clock.timestamp) }
    } catch {
      if case .refused(let refusal) = error { throw .refused(refusal) }
      throw .recording(error)
    }
    answer(entry, asJSON: options.json)
  }

  /// Asks about a day that the clock may be wrong about, where there is somebody to ask, and tries again.
  private func askingAboutDay(
    _ body: () throws(RecordingError) -> Entry
  ) throws(RecordingError) -> Entry {
    do throws(RecordingError) {
      return try body()
    } catch {
      guard case .refused(.oddDay(let day)) = error, Question.yes(.mayKeepOddDay(day)) else {
        throw error
      }
      store.acceptedDay = day
      return try body()
    }
  }

  private func answer(_ entry: Entry, asJSON: Bool) {
    guard !asJSON else {
      let log = StampedReport(
        LogReport([entry], from: basis()), gap: nil, isExample: workspace.plan.isExample)
      return Output.standardOutput.writeData(log.json(in: language).text)
    }
    for summary in store.state.summaries(of: entry) {
      let saved = RunWord.saved(summary.worded(in: language)).worded(in: language)
      Output.standardOutput.write(saved + "\n")
    }
  }
}
