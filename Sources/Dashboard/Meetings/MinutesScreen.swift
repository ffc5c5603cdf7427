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
  private(set) var agendaItem: AgendaKey?

  init(meeting: MeetingID) {
    self.meeting = meeting
  }

  var selectedMeeting: MeetingID? { meeting }

  mutating func forgetMatches() { columns = nil }

  func reasonAgainstOpening(in language: Language) -> String? {
    Phrase.nothingSelected.worded(in: language)
  }

  func intent(of action: Action, _ context: Context) -> Intent? {
    guard action == .noteItem else { return .changing(context.state.meeting(meeting), action) }
    return agendaItem.map { .noteItem(meeting, $0) }
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    if let reason = context.reasonAgainst(action, of: meeting) { return reason }
    let isLost = action == .noteItem && agendaItem == nil
    return isLost ? context.worded(MeetingWord.selectSection) : nil
  }

  mutating func settle(_ context: Context) {
    // Until they have been made there are no lines, and the place is kept for them.
    guard !lines.isEmpty else { return }
    let shown = self.lines(context)
    cursor.settle(shown, in: context.body.rows - 1)
    agendaItem = cursor.line(of: shown)?.item
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

extension Model {
  /// Asks for the minutes in front where they are not those of this state and size.
  mutating func makeMinutes() -> [Command] {
    let columns = chrome.body.columns - 3
    guard let screen = navigation.current.as(MinutesScreen.self), screen.columns != columns else {
      return []
    }
    navigation.current.change(MinutesScreen.self) { $0.columns = columns }
    return [.makeMinutes(screen.meeting, columns: columns)]
  }
}
