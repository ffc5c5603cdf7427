import PlanDomain
import PlanReports
import PlanStorage

extension Story {
  /// Files the minutes of the latest meeting, once the next one is planned.
  mutating func fileMinutes() throws {
    guard let meeting = state.meetings.last(where: \.isHeld), meeting.minutes == nil else { return }
    try recorder.apart { [workspace, coordinator] recorder in
      let today = recorder.today
      try recorder.freeze(
        { state, heads in
          let basis = Basis(state, on: today, workspace: workspace)
          let approval = MinutesReport.Approval(on: today, by: coordinator.author)
          guard let minutes = MinutesReport(meeting.id, from: basis, approving: approval) else {
            throw Refusal.unknownMeeting(meeting.code)
          }
          return NewDocument(minutes.page(in: .swedish), meeting.code, .markdown, heads) {
            .approveMinutes(meeting.id, $0)
          }
        }, at: coordinator)
    }
  }

  /// Freezes the report that the latest meeting has decided on.
  mutating func fileReport() throws {
    guard let latest = state.meetings.last(where: \.isHeld),
      let report = ExampleTexts.reports[latest.date.month.description],
      let cutOff = CalendarDate(report.cutOff)
    else { return }
    try recorder.apart { [workspace, coordinator] recorder in
      let today = recorder.today
      try recorder.freeze(
        { state, heads in
          let number = try state.nextReportNumber(on: today).description
          let filing = PeriodReport.Filing(
            today, by: coordinator.author, record: report.record, number: number)
          let basis = Basis(state, on: today, workspace: workspace)
          let told = PeriodReport(report.kind, cutOff: cutOff, from: basis, filing: filing)
          let stem = "\(number)-\(report.kind.rawValue)"
          return NewDocument(told.page(in: .swedish), stem, .html, heads) {
            .freezeReport(report.kind, cutOff: cutOff, record: report.record, document: $0)
          }
        }, at: coordinator)
    }
  }

  /// Approves what has been frozen, once the report has been handed over.
  mutating func approveReports() throws {
    let receiver = state.plan.agreement.bodies.first { $0.role == .political }?.shortName
    for report in state.frozenReports where report.approved == nil {
      try recorder.apart { [coordinator] recorder in
        if let receiver {
          try recorder.record(
            Change(.deliverReport(report.id, to: receiver, record: report.record)), at: coordinator)
        }
        try recorder.record(
          Change(.approveReport(report.id, note: ExampleMinutes.handedOver)), at: coordinator)
      }
    }
  }

  /// Writes down what came back of the reports that have been handed over for some weeks.
  mutating func hearAnswers() throws {
    let today = recorder.today
    for report in state.frozenReports {
      for delivery in report.deliveries
      where delivery.answers.isEmpty && delivery.date.days(until: today) >= 14 {
        let wish = Wish.answerReport(
          report.id, by: delivery.receiver, note: ExampleMinutes.answered)
        try recorder.apart { [coordinator] in try $0.record(Change(wish), at: coordinator) }
      }
    }
  }

  /// Lets the groups that coordinate say what they think of the proposals about their activities.
  mutating func prepareProposals() throws {
    let groups = state.plan.agreement.bodies.filter { $0.role == .coordination }.map(\.shortName)
    for group in groups {
      for proposal in state.ownProposals(of: group)
      where !proposal.isOutdated && proposal.preparations.isEmpty {
        let wish = Wish.prepareProposal(
          proposal.id, by: group, note: ExampleMinutes.prepared)
        try recorder.apart { [coordinator] in try $0.record(Change(wish), at: coordinator) }
      }
    }
  }

  /// Writes down what came after the cut-off's report was frozen.
  mutating func hear(_ late: ExampleTexts.LateReport) throws {
    guard let id = ActivityID(late.activity), let activity = state.activity(id) else { return }
    let change = Change(.report(id, late.text), date: CalendarDate(late.date))
    let desk = desk(of: activity)
    try recorder.apart { try $0.record(change, at: desk) }
  }
}

extension NewDocument {
  /// The page as a file that says in its last line what the lines above it are.
  fileprivate init(
    _ page: Page, _ stem: String, _ form: DocumentForm, _ heads: [ChainHead],
    wish: @escaping (FrozenDocument) -> Wish
  ) {
    let text = page.sealed(as: form, in: .swedish, heads: heads) { FileDigest(of: $0) }
    self.init(stem: stem, suffix: form.rawValue, bytes: Array(text.utf8), wish: wish)
  }
}
