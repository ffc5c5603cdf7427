import Cells
import PlanDomain
import PlanReports

/// One meeting over the whole screen: agenda with what was said and decided, and who took part.
struct MeetingScreen: DetailScreen {
  static let kind = Screen.Kind.meeting
  /// When a meeting ends the clock fills in when.
  static let needs: Set<Screen.Need> = [.clock]

  let meeting: MeetingID
  var detail = DetailState()
  private(set) var selectedConflict: RegisterKey?

  init(_ meeting: MeetingID) {
    self.meeting = meeting
  }

  var thing: MeetingID { meeting }
  var selectedMeeting: MeetingID? { meeting }
  /// The item of the agenda that the cursor stands on.
  var agendaItem: AgendaKey? { marked?.item }

  func report(_ context: Context) -> (any Report)? {
    MeetingReport(meeting, from: context.basis)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    action == .noteItem
      ? context.meaning(ofNoting: agendaItem, in: meeting, orElse: .selectItem)
      : context.meaning(of: action, ofMeeting: meeting)
  }

  mutating func prepare(_ context: Context) {
    selectedConflict = context.state.meeting(meeting)?.conflicts.first
  }

  func heading(_ context: Context) -> String {
    path([context.worded(MeetingWord.section), context.state.code(of: .meeting(meeting))])
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard let meeting = context.state.meeting(meeting) else {
      return detail.add(context.worded(MeetingWord.gone), .warning)
    }
    let sheet = context.sheet(of: meeting)
    detail.addTitle(of: sheet)
    detail.addSheet(sheet)
    detail.addHistory(of: .meeting(meeting.id))
  }
}
