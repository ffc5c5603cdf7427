import Cells
import PlanDomain

/// The meetings, the latest first.
struct MeetingsScreen: ScreenContent {
  static let kind = Screen.Kind.meetings

  var cursor = ListCursor<MeetingID>()
  private(set) var query: String?
  private(set) var rowCount = 0

  var selection: MeetingID? { cursor.id }

  mutating func filter(by query: String?) {
    self.query = query
    cursor.askAgain()
  }
  func matchCount(in language: Language) -> Int { rowCount }

  mutating func select(openedBy entry: Entry) {
    if case .meetingPlanned = entry.facts.first?.event {
      cursor.move(to: MeetingID(FactID(entry: entry.id, index: 0)))
    }
  }

  var selectedMeeting: MeetingID? { selection }

  func reasonAgainstOpening(in language: Language) -> String? {
    selection == nil ? MeetingWord.noneSelected.worded(in: language) : nil
  }

  func intent(of action: Action, _ context: Context) -> Intent? {
    guard action == .add else {
      return .changing(selection.flatMap { context.state.meeting($0) }, action)
    }
    return .openForm(.planMeeting)
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    context.reasonAgainst(action, of: selection)
  }

  func rows(_ context: Context) -> [Meeting] {
    let all = Array(context.state.meetings.reversed())
    guard let wanted = query.flatMap({ Query($0) }) else { return all }
    return all.filter { meeting in
      let decisions = meeting.decisions.compactMap { context.state.decision($0)?.text }
      let texts = [
        meeting.code, meeting.body, meeting.place, "\(meeting.date)",
        meeting.kind.worded(in: context.language), meeting.stage.worded(in: context.language),
      ]
      return (texts.compactMap(\.self) + meeting.items.map(\.title) + decisions)
        .contains(where: wanted.matches)
    }
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open, .unfold: return selection.map { .open(MeetingScreen(meeting: $0)) } ?? .none
    case .back where query != nil: filter(by: nil)
    case .back, .fold: return .back
    default:
      cursor.move(action, page: max(1, DecisionsLayout(context).list.rows))
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    let rows = rows(context)
    rowCount = rows.count
    cursor.settle(rows.map(\.id), in: DecisionsLayout(context).list.rows)
  }
}
