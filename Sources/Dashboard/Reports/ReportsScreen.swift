import Cells
import PlanDomain

/// The reports that can be read, and those that are frozen.
struct ReportsScreen: ListScreen {
  static let kind = Screen.Kind.reports

  var list = ListState<ReportRequest, Unconditional<ReportRequest>>()
  /// What the surroundings have told of them.
  private var surveys: [ReportRequest: ReportSurvey] = [:]
  /// Whether they have been asked about this state.
  private var isSurveyed = false

  init() {}

  mutating func forgetMatches() {
    isSurveyed = false
    list.forgetMatches()
  }

  mutating func take(_ news: News) {
    if case .survey(let survey) = news { surveys[survey.request] = survey }
  }

  /// Asks what the reports lack.
  mutating func requests(_ context: Context) -> [Command] {
    guard !isSurveyed else { return [] }
    isSurveyed = true
    return [.surveyReports(rows(context))]
  }

  mutating func select(openedBy entry: Entry) {
    if case .reportFrozen = entry.facts.first?.event {
      list.cursor.move(to: .frozen(ReportID(FactID(entry: entry.id, index: 0))))
    }
  }

  func rows(_ context: Context) -> [ReportRequest] { ReportRequest.all(context) }

  func line(columns: Int, _ context: Context) -> (ReportRequest) -> StyledLine {
    ReportLine(columns: columns, context: context, surveys: surveys).line
  }

  func describe(_ row: ReportRequest, _ detail: inout Detail) {
    detail.addEssentials(of: row, row.frozen(in: detail.context.state), surveys[row])
  }

  func opened(_ row: ReportRequest, _ context: Context) -> Screen? { Screen(ReportScreen(row)) }

  func title(of row: ReportRequest, _ context: Context) -> String {
    let name = context.worded(ReportName(row.kind(in: context.state)))
    return [row.frozen(in: context.state)?.number, name].compactMap(\.self).joined(separator: " ")
  }

  /// The next cut-off with its gaps.
  func heading(_ rows: [ReportRequest], _ context: Context) -> String {
    guard let next = ReportCalendar(context.state.plan.agreement).next(on: context.today) else {
      return name(context)
    }
    let survey = surveys[.period(next.kind, cutOff: next.date)]
    let parts = [
      context.worded(ReportWord.nextCutOff(next.kind, next.date)),
      survey.map { context.worded(ReportWord.gaps($0.gaps.count)) },
      context.worded(ReportWord.inDays(context.today.days(until: next.date))),
    ]
    let dot = " \(Symbols.unicode.dot.string) "
    return "\(name(context))  " + parts.compactMap(\.self).joined(separator: dot)
  }

  func nothingSelected(_ context: Context) -> String { context.worded(ReportWord.noneSelected) }

  func texts(of row: ReportRequest, _ context: Context) -> [String?] {
    let frozen = row.frozen(in: context.state)
    let kind = row.kind(in: context.state)
    return [
      context.worded(kind), context.worded(ReportName(kind)), frozen?.number, frozen?.record,
      row.cutOff(in: context.state).map { "\($0)" },
      StatusMark(row, frozen, in: context.language).word,
    ]
  }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    context.meaning(of: action, ofReport: selection)
  }
}

extension Detail {
  /// Adds how a report is registered, and what it lacks.
  fileprivate mutating func addEssentials(
    of request: ReportRequest, _ frozen: FrozenReport?, _ survey: ReportSurvey?
  ) {
    add(ReportWord.cutOff, request.cutOff(in: context.state).map { "\($0)" })
    add(AgreementWord.planOf, frozen?.owner.map { context.state.plan.party($0)?.name ?? "\($0)" })
    add(ReportWord.frozenOn, frozen.map { "\($0.date)" })
    add(ReportWord.approvedOn, frozen?.approved.map { "\($0)" })
    add(ReportWord.record, frozen?.record)
    for delivery in frozen?.deliveries ?? [] {
      add(ReportWord.delivered, delivery.worded(in: language))
      for answer in delivery.answers {
        let head = "\(delivery.receiver) \(answer.date)"
        add(ReportWord.answered, [head, answer.note].compactMap(\.self).joined(separator: ": "))
      }
    }
    add(ReportWord.file, frozen.map { "reports/\($0.document.file)" })
    guard let survey else { return }
    if survey.added > 0 {
      add(ReportWord.addedLater, context.worded(ReportWord.added(survey.added)), .warning)
    }
    guard frozen == nil, request.hasGaps else { return }
    guard !survey.gaps.isEmpty else {
      return add(ReportWord.lacking, context.worded(ReportWord.nothingLacking))
    }
    add(ReportWord.lacking, context.worded(ReportWord.gaps(survey.gaps.count)), .warning)
    for gap in survey.gaps { add("! \(gap)", .warning, hanging: 2) }
  }
}
