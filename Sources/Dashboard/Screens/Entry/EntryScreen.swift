import Cells
import PlanDomain

/// One entry of the history with its full text and what has become of it.
struct EntryScreen: ScreenContent {
  static let kind = Screen.Kind.entry

  let entry: EntryID
  private(set) var cursor = ListCursor()

  init(entry: EntryID) {
    self.entry = entry
  }

  var selectedEntry: EntryID? { entry }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open: return subject(context).flatMap { .showing($0, context) }.map { .open($0) } ?? .none
    case .back, .fold: return .back
    default: cursor.move(action, page: context.body.rows - 1)
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    cursor.settle(lines(context).count, in: context.body.rows - 1)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let parts = context.body.split(.vertical, .cells(1), .share(1))
    frame.writeHeading(heading(context), in: parts[0], hasFocus: true)
    cursor.draw(lines(context), into: &frame, parts[1], hasFocus: true)
  }

  private func heading(_ context: Context) -> String {
    let code = subject(context)?.shownCode(in: context.state) ?? ""
    let names = [context.worded(HistoryWord.history), context.worded(HistoryWord.entry(code))]
    return names.joined(separator: " \(Symbols.unicode.selected.string) ")
  }

  /// What the entry is about: the first of its facts that has a screen.
  private func subject(_ context: Context) -> Subject? {
    let subjects = context.state.entry(entry)?.subjects ?? []
    return subjects.first { Screen.showing($0, context) != nil } ?? subjects.first
  }

  private func lines(_ context: Context) -> [DetailLine] {
    var detail = Detail(context, columns: context.body.columns - 3)
    guard let entry = context.state.entry(entry) else { return [] }
    detail.add(entry: entry, isWhole: true)
    return detail.lines
  }
}
