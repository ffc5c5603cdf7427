import PlanDomain
import PlanReports
import PlanStorage

extension PlanStore {
  /// Freezes a report on a period: renders it, files it in `reports/`, and records it.
  ///
  /// - Parameters:
  ///   - kind: The kind of report.
  ///   - cutOff: The last day that counts.
  ///   - start: The first day that it covers, where that is not the usual one.
  ///   - owner: The party whose plan it is on; `nil` for everybody's.
  ///   - record: The record number.
  ///   - corrected: The edition that it corrects, where it is frozen already.
  ///   - form: The form of the file.
  ///   - language: The language of the words in it.
  ///   - workspace: The identifier of the workspace.
  ///   - author: The function of the person who freezes it.
  ///   - now: The wall clock.
  /// - Throws: Why it was not frozen.
  /// - Returns: The entry as it stands in the journal.
  @discardableResult
  func freezeReport(
    _ kind: ReportKind, cutOff: CalendarDate, from start: CalendarDate? = nil,
    owner: PartyID? = nil,
    record: String?, corrects corrected: ReportID? = nil, as form: DocumentForm,
    in language: Language, workspace: String, by author: String, at now: Timestamp
  ) throws(RecordingError) -> Entry {
    try freeze(by: author, at: now) { state, heads throws(Refusal) in
      let number = try state.nextReportNumber(on: now.date).description
      var filing = PeriodReport.Filing(now.date, by: author, record: record, number: number)
      filing.edition = corrected.flatMap(state.frozenReport).map { report in
        PeriodReport.Filing.Edition(report.edition + 1, corrects: report.number)
      }
      let basis = Basis(state.owned(by: owner), on: now.date, workspace: workspace)
      let report = PeriodReport(
        kind, cutOff: cutOff, startingOn: start, from: basis, filing: filing)
      // What is damaged and accepted is stamped on what rests on it.
      let page = StampedReport(report, gap: gap, isExample: state.plan.isExample)
        .page(in: language)
      let text = page.sealed(as: form, in: language, heads: heads) { FileDigest(of: $0) }
      return NewDocument(
        stem: "\(number)-\(kind.rawValue)", suffix: form.rawValue, bytes: Array(text.utf8)
      ) {
        .freezeReport(
          kind, cutOff: cutOff, from: start, owner: owner, record: record, corrects: corrected,
          document: $0)
      }
    }
  }
}
