import Cells
import PlanDomain

/// A screen that tells everything about one thing, in rows under a heading.
protocol DetailScreen: ScreenContent {
  var cursor: LineCursor { get set }

  /// What it is about, with the way here.
  func heading(_ context: Context) -> String
  /// Tells what is known about it.
  func describe(_ detail: inout Detail, _ context: Context)
  /// What Enter opens, if anything.
  func opened(_ context: Context) -> Screen?
}

extension DetailScreen {
  func opened(_ context: Context) -> Screen? { nil }

  func lines(_ context: Context) -> [DetailLine] {
    var detail = Detail(context, columns: context.body.columns - 3)
    describe(&detail, context)
    return detail.lines
  }

  mutating func move(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open: return opened(context).map { .open($0) } ?? .none
    case .back, .fold: return .back
    default: cursor.move(action, page: context.body.rows - 1)
    }
    return .none
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    move(action, context)
  }

  mutating func settle(_ context: Context) {
    cursor.settle(lines(context), in: context.body.rows - 1)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let parts = context.body.split(.vertical, .cells(1), .share(1))
    frame.writeHeading(heading(context), in: parts[0], hasFocus: true)
    cursor.draw(lines(context), into: &frame, parts[1], hasFocus: true)
  }

  /// Goes to the next heading, or to the one before.
  mutating func moveToHeading(_ step: Int, _ context: Context) {
    let headings = lines(context).enumerated().filter(\.element.isHeading).map(\.offset)
    let next =
      step > 0
      ? headings.first { $0 > cursor.place } : headings.last { $0 < cursor.place }
    if let next { cursor.bringToTop(next) } else if step < 0 { cursor.move(to: 0) }
  }

  /// The names of the places on the way here, from the outermost.
  func path(_ names: [String?]) -> String {
    names.compactMap(\.self).joined(separator: " \(Symbols.unicode.selected.string) ")
  }
}
