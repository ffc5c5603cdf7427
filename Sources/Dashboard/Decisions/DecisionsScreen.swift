import Cells
import PlanDomain
import PlanReports

/// The register of decisions.
struct DecisionsScreen: ListScreen {
  static let kind = Screen.Kind.decisions

  var list = ListState<DecisionID, DecisionCondition>()

  /// What is to be done first, else the newest.
  func rows(_ context: Context) -> [Decision] {
    context.state.decisions.map { (urgency: $0.urgency(on: context.today), decision: $0) }
      .sorted { one, other in
        one.urgency == other.urgency
          ? one.decision.id.fact > other.decision.id.fact : one.urgency < other.urgency
      }
      .map(\.decision)
  }

  func line(columns: Int, _ context: Context) -> (Decision) -> StyledLine {
    DecisionLine(columns: columns, context: context).line
  }

  func report(of rows: [Decision], _ context: Context) -> (any TabularReport)? {
    DecisionList(rows, from: context.basis)
  }

  func describe(_ row: Decision, _ detail: inout Detail) {
    detail.add(row.text, .plain.bold)
    detail.addSheet(detail.context.sheet(of: row).essentials)
  }

  func opened(_ row: Decision, _ context: Context) -> Screen? { Screen(DecisionScreen(row.id)) }

  func title(of row: Decision, _ context: Context) -> String { row.code }

  func heading(_ rows: [Decision], _ context: Context) -> String {
    let standings = rows.map { $0.standing(on: context.today) }
    let overdue = standings.count { $0 == .overdue }
    return context.worded(
      DecisionWord.counts(
        total: rows.count, toCarryOut: standings.count { $0 == .toCarryOut } + overdue,
        overdue: overdue))
  }

  func describeNothing(_ detail: inout Detail) {
    detail.add(detail.context.worded(DecisionWord.noDecisions), .quiet)
  }

  func nothingSelected(_ context: Context) -> String { context.worded(DecisionWord.noneSelected) }

  func texts(of row: Decision, _ context: Context) -> [String?] {
    [
      row.code, row.text, row.responsible?.function,
      context.worded(row.standing(on: context.today)),
      row.meeting.map { context.state.code(of: .meeting($0)) },
      row.outside?.worded(in: context.language), row.due.map { "\($0)" }, "\(row.date)",
    ]
  }

  func offers(_ context: Context) -> [FilterOffer<DecisionCondition>] {
    let decisions = context.state.decisions
    let functions = Set(decisions.compactMap(\.responsible?.function)).sorted()
    let years = Set(decisions.map(\.date.parts.year)).sorted(by: >)
    return [.one(.toCarryOut), .one(.overdue), .one(.carriedOut)]
      + functions.map { .one(.function($0)) } + years.map { .one(.year($0)) }
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    guard action == .add else { return context.meaning(of: action, ofDecision: selection) }
    let decide = { (meeting: MeetingID?) in
      Effect.begin(.openForm(.newDecision(DecisionPlace(meeting: meeting))))
    }
    // Where several are under way and none is followed, it is asked which one takes the decision.
    let open = context.state.openMeetings
    guard context.meeting == nil, open.count > 1 else {
      return .does { decide((context.meeting ?? open.first)?.id) }
    }
    return .choose(.meetings(context, decide))
  }
}

extension Decision {
  /// How soon someone must act: overdue ones by how long, then those with the nearest day.
  fileprivate func urgency(on date: CalendarDate) -> Int {
    switch standing(on: date) {
    case .overdue, .toCarryOut: due.map { date.days(until: $0) } ?? 100_000
    case .inForce: 200_000
    case .carriedOut: 300_000
    case .superseded: 400_000
    }
  }
}
