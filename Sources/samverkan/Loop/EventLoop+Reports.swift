import Dashboard
import PlanDomain
import PlanReports
import PlanStorage

extension EventLoop {
  /// What is drawn from: the state and the day that are shown.
  private var basis: Basis {
    let state = asOf.map(plan.store.state) ?? plan.store.state
    return Basis(
      state.owned(by: model.setting.owner), on: asOf ?? plan.clock.today,
      workspace: plan.workspace.manifest.id,
      isAsOf: asOf != nil)
  }

  /// Tells what drafts lack, and how much has come after what is frozen.
  ///
  /// Each takes a while where the history is long: one after another, with the screen shown and keys
  /// answered in between.
  func survey(_ requests: [ReportRequest]) {
    unsurveyed = requests
    deadlines.set(.survey, after: .zero)
  }

  func surveyNext() {
    guard !unsurveyed.isEmpty else { return }
    let request = unsurveyed.removeFirst()
    let survey = request.survey(from: basis, by: author.function, in: plan.language)
    if let survey { send(.reportSurveyed(survey)) }
    if !unsurveyed.isEmpty { deadlines.set(.survey, after: .zero) }
  }

  /// Freezes a report on a period and files it.
  func freezeReport(
    _ kind: ReportKind, cutOff: CalendarDate, record number: String?, corrects corrected: ReportID?
  ) {
    let (language, workspace) = (plan.language, plan.workspace.manifest.id)
    let owner = model.setting.owner
    record { store, author, now throws(RecordingError) in
      try store.freezeReport(
        kind, cutOff: cutOff, owner: owner, record: number, corrects: corrected, as: .html,
        in: language,
        workspace: workspace,
        by: author, at: now)
    }
  }

  /// Approves the minutes of a meeting and files them.
  func approveMinutes(of meeting: MeetingID) {
    let (language, workspace) = (plan.language, plan.workspace.manifest.id)
    record { store, author, now throws(RecordingError) in
      try store.approveMinutes(
        of: meeting, in: language, workspace: workspace, by: author, at: now)
    }
  }
}
