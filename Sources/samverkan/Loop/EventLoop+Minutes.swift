import Curses
import Dashboard
import PlanDomain
import PlanReports
import PlanStorage

extension EventLoop {
  /// Makes the minutes of a meeting as they stand, for the screen.
  func makeMinutes(of meeting: MeetingID, columns: Int) {
    let day = asOf ?? plan.clock.today
    let state = asOf.map(plan.store.state) ?? plan.store.state
    let basis = Basis(state, on: day, workspace: plan.workspace.manifest.id, isAsOf: asOf != nil)
    guard let report = MinutesReport(meeting, from: basis) else { return }
    let items = state.meeting(meeting)?.items.map(\.key) ?? []
    send(.minutes(meeting, report.page(in: plan.language).minutesLines(items, columns: columns)))
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

extension Page {
  /// The page line by line; each item of the agenda has a subheading, in order.
  fileprivate func minutesLines(_ items: [AgendaKey], columns: Int) -> [PageLine] {
    var lines: [PageLine] = []
    var rest = items[...]
    var item: AgendaKey?
    for block in blocks {
      var isHeading = false
      switch block {
      case .subheading:
        item = rest.popFirst()
        isHeading = true
      case .heading, .title:
        item = nil
        isHeading = true
      default: break
      }
      if isHeading, !lines.isEmpty { lines.append(PageLine("")) }
      let text = Page([block]).keepingWords(within: columns).text(width: columns)
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        lines.append(PageLine(String(line), item: item, role: isHeading ? .heading : .text))
      }
    }
    return lines
  }
}
