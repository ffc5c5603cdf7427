import Cells
import PlanDomain

/// A report as it reads on paper, with what it lacks first.
struct ReportScreen: DetailScreen {
  static let kind = Screen.Kind.report

  let request: ReportRequest
  var cursor = LineCursor()
  /// The report as last made.
  var lines: [PageLine] = [] { didSet { isMatchShown = query == nil } }
  /// The columns that it was asked for; `nil` when it is to be made anew.
  var columns: Int?
  private(set) var query: String?
  /// The lines that the text sought stands on.
  private(set) var matches: [Int] = []
  private var isMatchShown = true

  init(of request: ReportRequest) {
    self.request = request
  }

  mutating func forgetMatches() { columns = nil }

  mutating func filter(by query: String?) {
    self.query = query
    isMatchShown = query == nil
    if query == nil { matches = [] }
  }

  func matchCount(in language: Language) -> Int { matches.count }

  func intent(of action: Action, _ context: Context) -> Intent? {
    .changing(request, action, in: context.state)
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    context.reasonAgainst(action, of: request)
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .nextPane, .previousPane: moveToHeading(action == .nextPane ? 1 : -1, context)
    case .nextMatch: matches.first { $0 > cursor.place }.map { cursor.move(to: $0) }
    case .previousMatch: matches.last { $0 < cursor.place }.map { cursor.move(to: $0) }
    case .back where query != nil: filter(by: nil)
    default: return move(action, context)
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    if !isMatchShown, let wanted = query.flatMap({ Query($0) }) {
      matches = lines.indices.filter { wanted.matches(lines[$0].text) }
      (matches.first { $0 >= cursor.place } ?? matches.first).map { cursor.move(to: $0) }
      isMatchShown = true
    }
    // Until it has been made there are no lines, and the place is kept for them.
    if !lines.isEmpty { cursor.settle(self.lines(context), in: context.body.rows - 1) }
  }

  func heading(_ context: Context) -> String {
    let frozen = request.frozen(in: context.state)
    let name = context.worded(ReportName(request.kind(in: context.state)))
    let place = path([
      context.worded(ReportWord.heading),
      [frozen?.number, name].compactMap(\.self).joined(separator: " "),
    ])
    let mark = StatusMark(request, frozen, in: context.language).word
    let found = query.map {
      "\u{201D}\($0)\u{201D} \(context.worded(ReportWord.found(matches.count)))"
    }
    return ["\(place), \(mark)", found].compactMap(\.self)
      .joined(separator: " \(Symbols.unicode.dot.string) ")
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    let isMade = columns != nil
    if lines.isEmpty, isMade {
      return detail.add(context.worded(ReportWord.nothing(request.kind(in: context.state))), .quiet)
    }
    detail.add(lines, underlining: Set(matches))
  }
}
