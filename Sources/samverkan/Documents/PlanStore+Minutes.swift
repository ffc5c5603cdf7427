import PlanDomain
import PlanReports
import PlanStorage

extension PlanStore {
  /// Approves the minutes of a closed meeting: renders them, files them in `reports/`, and records it.
  ///
  /// - Parameters:
  ///   - id: The meeting.
  ///   - form: The form of the file.
  ///   - language: The language of the words in it.
  ///   - workspace: The identifier of the workspace.
  ///   - author: The function of the person who approves.
  ///   - now: The wall clock.
  /// - Throws: Why they were not approved.
  /// - Returns: The entry as it stands in the journal.
  @discardableResult
  func approveMinutes(
    of id: MeetingID, as form: DocumentForm = .markdown, in language: Language,
    workspace: String, by author: String, at now: Timestamp
  ) throws(RecordingError) -> Entry {
    try freeze(by: author, at: now) { state, heads throws(Refusal) in
      let basis = Basis(state, on: now.date, workspace: workspace)
      let approval = MinutesReport.Approval(on: now.date, by: author)
      guard let meeting = state.meeting(id),
        let minutes = MinutesReport(id, from: basis, approving: approval)
      else { throw .unknownMeeting(id.description) }
      let page = StampedReport(minutes, gap: gap, isExample: state.plan.isExample)
        .page(in: language)
      let text = page.sealed(as: form, in: language, heads: heads) { above in
        FileDigest(of: above)
      }
      return NewDocument(
        stem: meeting.code, suffix: form.rawValue, bytes: Array(text.utf8)
      ) { .approveMinutes(id, $0) }
    }
  }
}
