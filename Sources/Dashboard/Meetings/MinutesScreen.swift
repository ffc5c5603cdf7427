import Cells
import PlanDomain

/// The minutes of a meeting as they will be filed: each item's text can be changed before approval.
struct MinutesScreen: DetailScreen {
  static let kind = Screen.Kind.minutes

  let meeting: MeetingID
  var cursor = LineCursor()
  /// The minutes as last made.
  var lines: [PageLine] = []
  /// The columns that they were asked for; `nil` when they are to be made anew.
  var columns: Int?
  var marked: DetailLine?

  init(_ meeting: MeetingID) {
    self.meeting = meeting
  }

  var thing: MeetingID { meeting }
  var selectedMeeting: MeetingID? { meeting }
  private var agendaItem: AgendaKey? { marked?.item }

  mutating func forgetMatches() { columns = nil }

  mutating func take(_ news: News) {
    if case .minutes(meeting, let lines) = news { self.lines = lines }
  }

  /// Asks for the minutes where they are not those of this state and size.
  mutating func requests(_ context: Context) -> [Command] {
    let wanted = context.body.columns - 3
    guard columns != wanted else { return [] }
    columns = wanted
    return [.makeMinutes(meeting, columns: wanted)]
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    action == .noteItem
      ? context.meaning(ofNoting: agendaItem, in: meeting, orElse: .selectSection)
      : context.meaning(of: action, ofMeeting: meeting)
  }

  mutating func settle(_ context: Context) {
    // Until they have been made there are no lines, and the place is kept for them.
    guard !lines.isEmpty else { return }
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
    detail.add(lines)
  }
}
