import Cells
import PlanDomain

/// A screen that tells everything about one thing, in rows under a heading.
///
/// It says what it is about and tells of it. Moving, opening, the mark and coming back after a restart are
/// the same for all details.
protocol DetailScreen: Restorable {
  associatedtype Thing: Traceable

  init(_ thing: Thing)

  /// What it is about.
  var thing: Thing { get }
  /// Where one stands in what it tells.
  var detail: DetailState { get set }

  /// What it is about, with the way here.
  func heading(_ context: Context) -> String
  /// Tells what is known about it.
  func describe(_ detail: inout Detail, _ context: Context)
  /// What Enter opens, if anything.
  func opened(_ context: Context) -> Screen?
  /// Makes what it tells of, where that takes long and is kept.
  mutating func prepare(_ context: Context)
}

extension DetailScreen {
  var cursor: LineCursor {
    get { detail.cursor }
    set { detail.cursor = newValue }
  }

  /// The line that the cursor stands on.
  var marked: DetailLine? { detail.marked }

  func opened(_ context: Context) -> Screen? {
    marked?.target.flatMap { Screen.showing($0, context) }
  }

  mutating func prepare(_ context: Context) {}

  func lines(_ context: Context) -> [DetailLine] {
    var detail = Detail(context, columns: context.body.columns - 3)
    describe(&detail, context)
    return detail.lines
  }

  func usualMeaning(of action: Action, _ context: Context) -> Meaning? {
    guard action == .open else { return nil }
    return opened(context).map { .open($0) } ?? .notNow(context.worded(.nothingSelected))
  }

  mutating func move(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .back, .fold: return .back
    case .nextPane, .previousPane: moveToHeading(action == .nextPane ? 1 : -1, context)
    default: cursor.move(action, page: context.body.rows - 1)
    }
    return .none
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    move(action, context)
  }

  mutating func settle(_ context: Context) { settleLines(context) }

  mutating func settleLines(_ context: Context) {
    prepare(context)
    detail.settle(lines(context), in: context.body.rows(1..<context.body.rows).size)
  }

  func draw(into frame: inout Frame, _ context: Context) {
    let parts = context.body.split(.vertical, .cells(1), .share(1))
    frame.writeHeading(heading(context), in: parts[0], hasFocus: true)
    detail.draw(into: &frame, parts[1], hasFocus: true) { lines(context) }
  }

  /// Goes to the next heading, or to the one before.
  private mutating func moveToHeading(_ step: Int, _ context: Context) {
    let lines = detail.lines(columns: context.body.columns) ?? lines(context)
    let headings = lines.enumerated().filter(\.element.isHeading).map(\.offset)
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

extension DetailScreen {
  func leave(_ trace: inout Trace) { leaveDetail(&trace) }

  func leaveDetail(_ trace: inout Trace) { (trace[.id], trace.cursor) = (thing.traced, cursor) }

  init?(_ trace: Trace, _ context: Context) {
    guard let thing = Thing(traced: trace[.id], context) else { return nil }
    self.init(thing)
    cursor = trace.cursor
  }
}
