import Cells
import PlanDomain
import PlanReports

/// The meetings, the latest first.
struct MeetingsScreen: ListScreen {
  static let kind = Screen.Kind.meetings
  /// When a meeting ends the clock fills in when.
  static let needs: Set<Screen.Need> = [.clock]

  var list = ListState<MeetingID, Unconditional<Meeting>>()

  var selectedMeeting: MeetingID? { selection }

  mutating func select(openedBy entry: Entry) {
    if case .meetingPlanned = entry.facts.first?.event {
      list.cursor.move(to: MeetingID(FactID(entry: entry.id, index: 0)))
    }
  }

  func rows(_ context: Context) -> [Meeting] { context.state.meetings.reversed() }

  func line(columns: Int, _ context: Context) -> (Meeting) -> StyledLine {
    MeetingLine(columns: columns, context: context).line
  }

  func report(of rows: [Meeting], _ context: Context) -> (any TabularReport)? {
    MeetingList(rows, from: context.basis)
  }

  func describe(_ row: Meeting, _ detail: inout Detail) {
    detail.addSheet(detail.context.sheet(of: row).essentials)
    for decision in row.decisions.compactMap(detail.context.state.decision) {
      detail.addSummary(of: decision)
    }
    if row.decisions.isEmpty {
      for item in row.items { detail.add("\(item.number). \(item.title)", hanging: 3) }
    }
  }

  func opened(_ row: Meeting, _ context: Context) -> Screen? { Screen(MeetingScreen(row.id)) }

  func title(of row: Meeting, _ context: Context) -> String { row.code }

  func heading(_ rows: [Meeting], _ context: Context) -> String {
    let planned = rows.count { $0.stage == .planned }
    return context.worded(MeetingWord.counts(total: rows.count, planned: planned))
  }

  func describeNothing(_ detail: inout Detail) {
    detail.add(detail.context.worded(MeetingWord.noMeetings), .quiet)
  }

  func nothingSelected(_ context: Context) -> String { context.worded(MeetingWord.noneSelected) }

  func texts(of row: Meeting, _ context: Context) -> [String?] {
    [
      row.code, row.body, row.place, "\(row.date)", context.worded(row.kind),
      context.worded(row.stage),
    ] + row.items.map(\.title) + row.decisions.map { context.state.decision($0)?.text }
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    action == .add
      ? .begin(.openForm(.planMeeting)) : context.meaning(of: action, ofMeeting: selection)
  }
}
