import Cells
import PlanDomain
import PlanReports

/// The minutes of a meeting as they will be filed: each item's text can be changed before approval.
struct MinutesScreen: DetailScreen {
  static let kind = Screen.Kind.minutes

  let meeting: MeetingID
  var detail = DetailState()
  /// The minutes as last made.
  var lines: [PageLine] = []
  /// The columns that they were made for; `nil` when they are to be made anew.
  var columns: Int?

  init(_ meeting: MeetingID) {
    self.meeting = meeting
  }

  var thing: MeetingID { meeting }
  var selectedMeeting: MeetingID? { meeting }
  private var agendaItem: AgendaKey? { marked?.item }

  mutating func forgetMatches() { columns = nil }

  /// The minutes, in which everybody's work stands whoever's plan is looked at.
  private func minutes(_ context: Context) -> MinutesReport? {
    let state = context.state.owned(by: nil)
    let basis = Basis(state, on: context.today, workspace: "", isAsOf: context.isAsOf)
    return MinutesReport(meeting, from: basis)
  }

  func report(_ context: Context) -> (any Report)? {
    minutes(context)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    action == .noteItem
      ? context.meaning(ofNoting: agendaItem, in: meeting, orElse: .selectSection)
      : context.meaning(of: action, ofMeeting: meeting)
  }

  mutating func settle(_ context: Context) {
    let wanted = context.body.columns - 3
    if columns != wanted {
      columns = wanted
      lines = minutes(context)?.lines(columns: wanted, context) ?? []
    }
    settleLines(context)
  }

  func heading(_ context: Context) -> String {
    let stage = context.state.meeting(meeting)?.stage
    return path([
      context.state.code(of: .meeting(meeting)),
      context.worded(MeetingWord.minutesOf(isApproved: stage == .approved)),
    ])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard context.state.meeting(meeting) != nil else {
      return detail.add(context.worded(MeetingWord.gone), .warning)
    }
    detail.addPage(lines)
  }
}
