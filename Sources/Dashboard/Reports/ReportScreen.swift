import Cells
import PlanDomain
import PlanReports

/// A report as it reads on paper, with what it lacks first.
struct ReportScreen: DetailScreen {
  static let kind = Screen.Kind.report

  let request: ReportRequest
  var detail = DetailState()
  /// The report as last made.
  var lines: [PageLine] = [] { didSet { isMatchShown = query == nil } }
  /// The columns that it was made for; `nil` when it is to be made anew.
  var columns: Int?
  private(set) var query: String?
  /// The lines that the text sought stands on.
  private(set) var matches: [Int] = []
  private var isMatchShown = true

  init(_ request: ReportRequest) {
    self.request = request
  }

  var thing: ReportRequest { request }

  mutating func forgetMatches() { columns = nil }

  mutating func filter(by query: String?) {
    self.query = query
    isMatchShown = query == nil
    if query == nil { matches = [] }
  }

  func matchCount(in language: Language) -> Int { matches.count }

  func report(_ context: Context) -> (any Report)? {
    request.report(context)
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    context.meaning(of: action, ofReport: request)
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .nextMatch: matches.first { $0 > cursor.place }.map { cursor.move(to: $0) }
    case .previousMatch: matches.last { $0 < cursor.place }.map { cursor.move(to: $0) }
    case .back where query != nil: filter(by: nil)
    default: return move(action, context)
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    let wanted = context.body.columns - 3
    if columns != wanted {
      columns = wanted
      lines = request.lines(columns: wanted, context)
    }
    if !isMatchShown, let wanted = query.flatMap({ SearchWord($0) }) {
      matches = lines.indices.filter { wanted.matches(lines[$0].text) }
      (matches.first { $0 >= cursor.place } ?? matches.first).map { cursor.move(to: $0) }
      isMatchShown = true
    }
    settleLines(context)
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
    if lines.isEmpty {
      return detail.add(context.worded(ReportWord.nothing(request.kind(in: context.state))), .quiet)
    }
    detail.addPage(lines, underlining: Set(matches))
  }

  func leave(_ trace: inout Trace) {
    leaveDetail(&trace)
    trace[.query] = query
  }

  init?(_ trace: Trace, _ context: Context) {
    guard let request: ReportRequest = trace.find(.id, context) else { return nil }
    self.init(request)
    cursor = trace.cursor
    filter(by: trace[.query])
  }
}
