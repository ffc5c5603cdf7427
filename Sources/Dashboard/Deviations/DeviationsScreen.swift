import Cells
import PlanDomain

/// The register of deviations.
struct DeviationsScreen: ScreenContent {
  static let kind = Screen.Kind.deviations

  /// What the lower part shows; where there is no room for both, it takes the whole screen.
  enum Pane: Equatable, Sendable {
    case list
    case pictures
  }

  var pane = Pane.list
  private(set) var filter = RegisterFilter()
  var cursor = ListCursor<DeviationID>()
  private(set) var rowCount = 0

  init(filter: RegisterFilter = RegisterFilter()) {
    self.filter = filter
  }

  mutating func change(_ change: (inout RegisterFilter) -> Void) {
    change(&filter)
    cursor.askAgain()
  }

  var selection: DeviationID? { cursor.id }
  var selectedDeviation: DeviationID? { selection }
  var query: String? { filter.query }
  func matchCount(in language: Language) -> Int { rowCount }

  mutating func filter(by query: String?) { change { $0.query = query } }

  func intent(of action: Action, _ context: Context) -> Intent? {
    action == .add ? .openForm(.newDeviation(nil)) : nil
  }

  func reasonAgainstOpening(in language: Language) -> String? {
    selection == nil ? DeviationWord.noDeviationSelected.worded(in: language) : nil
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open, .unfold:
      return selection.map { .open(DeviationScreen(deviation: $0)) } ?? .none
    case .back: return back()
    case .fold: return .back
    case .nextPane, .previousPane: pane = pane == .list ? .pictures : .list
    default:
      cursor.move(action, page: max(1, DeviationsLayout(context, pane).list.rows))
    }
    return .none
  }

  /// Takes away what hides something first.
  private mutating func back() -> Screen.Outcome {
    if pane == .pictures {
      pane = .list
    } else if !filter.isEmpty {
      change { $0 = RegisterFilter() }
    } else {
      return .back
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    let rows = filter.rows(context)
    rowCount = rows.count
    cursor.settle(rows.map(\.id), in: DeviationsLayout(context, pane).list.rows)
  }
}

/// The list above; below it the selected deviation, or the pictures, or both.
struct DeviationsLayout {
  let heading: Rectangle
  let list: Rectangle
  let previewHeading: Rectangle
  let preview: Rectangle
  let picturesHeading: Rectangle
  let pictures: Rectangle

  /// Rows of the pictures where ages have one row.
  private static let pictureRows = 8

  init(_ context: Context, _ pane: DeviationsScreen.Pane) {
    let body = context.body
    let isPicturesOnly = pane == .pictures && body.rows < 19
    let hasPictures = body.rows >= 30 || pane == .pictures
    let hasPreview = body.rows >= 30 || body.rows >= 19 && pane == .list
    let preview = hasPreview ? min(10, body.rows / 3 + 1) : 0
    let pictures = isPicturesOnly ? body.rows - 1 : hasPictures ? DeviationsLayout.pictureRows : 0
    let parts = body.split(
      .vertical, .cells(isPicturesOnly ? 0 : 1), isPicturesOnly ? .cells(0) : .share(1),
      .cells(hasPreview ? 1 : 0), .cells(preview), .cells(hasPictures ? 1 : 0),
      .cells(pictures))
    (heading, list) = (parts[0], parts[1])
    (previewHeading, self.preview) = (parts[2], parts[3])
    (picturesHeading, self.pictures) = (parts[4], parts[5])
  }
}
