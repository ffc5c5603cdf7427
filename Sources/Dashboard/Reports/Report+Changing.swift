import PlanDomain

extension Intent {
  /// What a key begins to do with a report.
  static func changing(_ request: ReportRequest?, _ action: Action, in state: PlanState) -> Intent?
  {
    switch (action, request) {
    case (.freezeReport, .period(let kind, let cutOff)): .freezeReport(kind, cutOff: cutOff)
    case (.approveReport, let request?):
      request.frozen(in: state).map { .approveReport($0.id, asksRecord: $0.record == nil) }
    case (.deliverReport, let request?):
      request.frozen(in: state).map { .openForm(.deliverReport($0.id)) }
    case (.answerReport, let request?):
      request.frozen(in: state).map { .openForm(.answerReport($0.id)) }
    default: nil
    }
  }
}

extension Context {
  /// Why a report cannot be frozen or approved, in words; `nil` when it can.
  func reasonAgainst(_ action: Action, of request: ReportRequest?) -> String? {
    guard let request else { return worded(ReportWord.noneSelected) }
    let frozen = request.frozen(in: state)
    switch action {
    case .freezeReport:
      guard case .period(_, let cutOff) = request else { return worded(ReportWord.notFreezable) }
      if let frozen { return worded(ReportWord.alreadyFrozen(frozen.number)) }
      return cutOff > today ? worded(ReportWord.frozenFrom(cutOff)) : nil
    case .approveReport:
      guard let frozen else { return worded(ReportWord.notFrozen) }
      return frozen.approved == nil
        ? nil : Refusal.alreadyApproved(frozen.number).worded(in: language)
    case .deliverReport: return frozen == nil ? worded(ReportWord.notFrozen) : nil
    case .answerReport:
      guard let frozen else { return worded(ReportWord.notFrozen) }
      return frozen.deliveries.isEmpty ? worded(ReportWord.notDelivered) : nil
    default: return nil
    }
  }
}

extension Model {
  /// What a text that goes with a report is asked for as.
  func reportTitle(of intent: Intent) -> ReportWord? {
    switch intent {
    case .freezeReport(let kind, let cutOff): .recordOf(kind, cutOff)
    case .approveReport(let id, _): .recordOfNumber(state.code(of: .report(id)))
    default: nil
    }
  }

  /// Asks before something is done that cannot be undone.
  ///
  /// - Returns: What is to be done meanwhile; `nil` for a change that needs no such question.
  mutating func confirm(_ intent: Intent, record: String?) -> [Command]? {
    let words = record.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let number = words?.isEmpty == true ? nil : words
    guard let menu = Menu.filing(intent, record: number, Context(model: self)) else { return nil }
    let commands = keepDraft()
    prompt = .menu(menu)
    return commands
  }

  /// Freezes or approves a report: the answer was yes.
  mutating func file(_ intent: Intent, record: String?) -> [Command] {
    prompt = nil
    let forgotten = intent.draftKey.map { discardDraft($0) } ?? []
    guard case .freezeReport(let kind, let cutOff) = intent else {
      return forgotten + send(Composition(intent, showing: state), saying: record)
    }
    return forgotten + [.freezeReport(kind, cutOff: cutOff, record: record)]
  }
}

extension Menu {
  /// Whether to freeze or approve a report; `nil` for a change that is not asked about.
  ///
  /// Not to do it comes first: it is what Enter chooses.
  static func filing(_ intent: Intent, record: String?, _ context: Context) -> Menu? {
    let (title, yes): (ReportWord, ReportWord)
    switch intent {
    case .freezeReport(let kind, let cutOff):
      (title, yes) = (.askFreezing(kind, cutOff, record: record), .freezeYes)
    case .approveReport(let id, _):
      (title, yes) = (.askApproval(context.state.code(of: .report(id)), record: record), .approveYes)
    default: return nil
    }
    return Menu(
      title,
      [
        Option(context.worded(ReportWord.no), .none),
        Option(context.worded(yes), .file(intent, record: record)),
      ], context)
  }
}
