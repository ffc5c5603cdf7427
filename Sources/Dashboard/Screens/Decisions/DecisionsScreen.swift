import Cells
import PlanDomain

/// The register of decisions.
struct DecisionsScreen: ScreenContent {
  static let kind = Screen.Kind.decisions

  var filter = DecisionFilter()
  var selection: DecisionID?
  var cursor = ListCursor()
  private(set) var rowCount = 0

  mutating func toggle(_ condition: DecisionCondition) { filter.toggle(condition) }

  var query: String? { filter.query }
  mutating func filter(by query: String?) { filter.query = query }
  func matchCount(in language: Language) -> Int { rowCount }

  func reasonAgainstOpening(in language: Language) -> String? {
    selection == nil ? DecisionWord.noneSelected.worded(in: language) : nil
  }

  func intent(of action: Action, _ context: Context) -> Intent? {
    guard action == .add else { return .changing(selection, action) }
    return .openForm(.newDecision(DecisionPlace(meeting: context.state.openMeeting?.id)))
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    context.reasonAgainst(action, of: selection)
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open, .unfold: return selection.map { .open(DecisionScreen(decision: $0)) } ?? .none
    case .back where !filter.isEmpty: filter = DecisionFilter()
    case .back, .fold: return .back
    default:
      cursor.move(action, page: max(1, DecisionsLayout(context).list.rows))
      selection = nil
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    let rows = filter.rows(context)
    rowCount = rows.count
    if let place = selection.flatMap({ id in rows.firstIndex { $0.id == id } }) {
      cursor.move(to: place)
    }
    cursor.settle(rows.count, in: DecisionsLayout(context).list.rows)
    selection = rows.indices.contains(cursor.place) ? rows[cursor.place].id : nil
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
