import Cells
import PlanDomain

/// The register of decisions.
struct DecisionsScreen: ScreenContent {
  static let kind = Screen.Kind.decisions

  var filter = DecisionFilter()
  var cursor = ListCursor<DecisionID>()
  private(set) var rowCount = 0

  var selection: DecisionID? { cursor.id }

  mutating func toggle(_ condition: DecisionCondition) {
    filter.toggle(condition)
    cursor.askAgain()
  }

  var query: String? { filter.query }
  mutating func filter(by query: String?) {
    filter.query = query
    cursor.askAgain()
  }
  func matchCount(in language: Language) -> Int { rowCount }

  func reasonAgainstOpening(in language: Language) -> String? {
    selection == nil ? DecisionWord.noneSelected.worded(in: language) : nil
  }

  func intent(of action: Action, _ context: Context) -> Intent? {
    guard action == .add else { return .changing(selection, action) }
    let meeting = context.meeting ?? context.state.openMeeting
    return .openForm(.newDecision(DecisionPlace(meeting: meeting?.id)))
  }

  /// The meetings that may take a new decision, where several are under way and none is followed.
  func menu(of action: Action, _ context: Context) -> Menu? {
    guard action == .add, context.meeting == nil, context.state.openMeetings.count > 1 else {
      return nil
    }
    return .meetings(context) { .begin(.openForm(.newDecision(DecisionPlace(meeting: $0)))) }
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    context.reasonAgainst(action, of: selection)
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open, .unfold: return selection.map { .open(DecisionScreen(decision: $0)) } ?? .none
    case .back where !filter.isEmpty:
      filter = DecisionFilter()
      cursor.askAgain()
    case .back, .fold: return .back
    default:
      cursor.move(action, page: max(1, DecisionsLayout(context).list.rows))
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    let rows = filter.rows(context)
    rowCount = rows.count
    cursor.settle(rows.map(\.id), in: DecisionsLayout(context).list.rows)
  }
}

/// The list above, and below it what is selected where there is room.
struct DecisionsLayout {
  let heading: Rectangle
  let list: Rectangle
  let previewHeading: Rectangle
  let preview: Rectangle

  init(_ context: Context) {
    let body = context.body
    let preview = body.rows < 14 ? 0 : min(12, body.rows * 2 / 5)
    let parts = body.split(
      .vertical, .cells(1), .share(1), .cells(preview > 0 ? 1 : 0), .cells(preview))
    (heading, list) = (parts[0], parts[1])
    (previewHeading, self.preview) = (parts[2], parts[3])
  }
}
