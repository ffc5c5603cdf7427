import Cells
import PlanDomain

/// One meeting over the whole screen: agenda with what was said and decided, and who took part.
struct MeetingScreen: DetailScreen {
  static let kind = Screen.Kind.meeting

  let meeting: MeetingID
  var cursor = LineCursor()
  /// What the cursor stands on that can be opened.
  private(set) var target: Subject?
  /// The item of the agenda that the cursor stands on.
  private(set) var agendaItem: AgendaKey?
  private(set) var selectedConflict: RegisterKey?

  init(meeting: MeetingID) {
    self.meeting = meeting
  }

  var selectedMeeting: MeetingID? { meeting }

  func reasonAgainstOpening(in language: Language) -> String? {
    target == nil ? Phrase.nothingSelected.worded(in: language) : nil
  }

  func opened(_ context: Context) -> Screen? { target.flatMap { Screen.showing($0, context) } }

  func intent(of action: Action, _ context: Context) -> Intent? {
    guard action == .noteItem else { return .changing(context.state.meeting(meeting), action) }
    return agendaItem.map { .noteItem(meeting, $0) }
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    if action == .noteItem, agendaItem == nil { return context.worded(MeetingWord.selectItem) }
    return context.reasonAgainst(action, of: meeting)
  }

  mutating func settle(_ context: Context) {
    let lines = lines(context)
    cursor.settle(lines, in: context.body.rows - 1)
    let line = cursor.line(of: lines)
    (target, agendaItem) = (line?.target, line?.item)
    selectedConflict = context.state.meeting(meeting)?.conflicts.first
  }

  func heading(_ context: Context) -> String {
    path([context.worded(MeetingWord.section), context.state.code(of: .meeting(meeting))])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard let meeting = context.state.meeting(meeting) else {
      return detail.add(context.worded(MeetingWord.gone), .warning)
    }
    detail.add(meeting)
  }
}
