import Cells
import PlanDomain

/// The reports that can be read, and those that are frozen.
struct ReportsScreen: ScreenContent {
  static let kind = Screen.Kind.reports

  var cursor = ListCursor<ReportRequest>()
  private(set) var query: String?
  private(set) var rowCount = 0
  /// What the surroundings have told of them.
  var surveys: [ReportRequest: ReportSurvey] = [:]
  /// Whether they have been asked about this state.
  var isSurveyed = false

  var selection: ReportRequest? { cursor.id }

  mutating func filter(by query: String?) {
    self.query = query
    cursor.askAgain()
  }
  func matchCount(in language: Language) -> Int { rowCount }
  mutating func forgetMatches() { isSurveyed = false }

  mutating func select(openedBy entry: Entry) {
    if case .reportFrozen = entry.facts.first?.event {
      cursor.move(to: .frozen(ReportID(FactID(entry: entry.id, index: 0))))
    }
  }

  func reasonAgainstOpening(in language: Language) -> String? {
    selection == nil ? ReportWord.noneSelected.worded(in: language) : nil
  }

  func intent(of action: Action, _ context: Context) -> Intent? {
    .changing(selection, action, in: context.state)
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    context.reasonAgainst(action, of: selection)
  }

  func rows(_ context: Context) -> [ReportRequest] {
    let all = ReportRequest.all(context)
    guard let wanted = query.flatMap({ Query($0) }) else { return all }
    return all.filter { request in
      let frozen = request.frozen(in: context.state)
      let kind = request.kind(in: context.state)
      let texts = [
        kind.worded(in: context.language), context.worded(ReportName(kind)), frozen?.number,
        frozen?.record, request.cutOff(in: context.state).map { "\($0)" },
        StatusMark(request, frozen, in: context.language).word,
      ]
      return texts.compactMap(\.self).contains(where: wanted.matches)
    }
  }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open, .unfold: return selection.map { .open(ReportScreen(of: $0)) } ?? .none
    case .back where query != nil: filter(by: nil)
    case .back, .fold: return .back
    default:
      cursor.move(action, page: max(1, DecisionsLayout(context).list.rows))
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    let rows = rows(context)
    rowCount = rows.count
    cursor.settle(rows, in: DecisionsLayout(context).list.rows)
  }
}

extension Model {
  /// Asks for what the screen in front needs of reports: what they lack, or the text of one.
  mutating func makeReports() -> [Command] {
    let columns = chrome.body.columns - 3
    if let screen = navigation.current.as(ReportScreen.self), screen.columns != columns {
      navigation.current.change(ReportScreen.self) { $0.columns = columns }
      return [.makeReport(screen.request, columns: columns)]
    }
    guard let screen = navigation.current.as(ReportsScreen.self), !screen.isSurveyed else {
      return []
    }
    navigation.current.change(ReportsScreen.self) { $0.isSurveyed = true }
    return [.surveyReports(ReportRequest.all(Context(model: self)))]
  }

  /// Takes in what the surroundings have made of reports.
  mutating func take(_ survey: ReportSurvey) {
    navigation.change(ReportsScreen.self) { $0.surveys[survey.request] = survey }
  }

  mutating func take(_ lines: [PageLine], of request: ReportRequest) {
    navigation.current.change(ReportScreen.self) { screen in
      if screen.request == request { screen.lines = lines }
    }
  }
}
