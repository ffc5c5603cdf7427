import PlanDomain

extension Context {
  /// What a key means for a report; `nil` for a key that has nothing to do with reports.
  func meaning(of action: Action, ofReport request: ReportRequest?) -> Meaning? {
    switch action {
    case .freezeReport, .approveReport, .deliverReport, .answerReport: break
    default: return nil
    }
    guard let request else { return .notNow(worded(ReportWord.noneSelected)) }
    let frozen = request.frozen(in: state)
    if action == .freezeReport { return meaning(ofFreezing: request, frozen) }
    guard let frozen else { return .notNow(worded(ReportWord.notFrozen)) }
    switch action {
    case .approveReport:
      return .begin(.approveReport(frozen.id, asksRecord: frozen.record == nil)).unless(
        frozen.approved == nil
          ? nil : Refusal.alreadyApproved(frozen.number).worded(in: language))
    case .deliverReport: return .begin(.openForm(.deliverReport(frozen.id)))
    default:
      return .begin(.openForm(.answerReport(frozen.id)))
        .unless(frozen.deliveries.isEmpty ? worded(ReportWord.notDelivered) : nil)
    }
  }

  private func meaning(
    ofFreezing request: ReportRequest, _ frozen: FrozenReport?
  ) -> Meaning {
    guard let (kind, cutOff) = request.period ?? frozen?.usualPeriod else {
      return .notNow(worded(ReportWord.notFreezable))
    }
    return .begin(.freezeReport(kind, cutOff: cutOff))
      .unless(cutOff > today ? worded(ReportWord.frozenFrom(cutOff)) : nil)
  }
}

extension Model {
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
    let corrected = state.frozenReport(kind, cutOff: cutOff)?.id
    return forgotten
      + [.freezeReport(kind, cutOff: cutOff, record: record, corrects: corrected)]
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
      if let frozen = context.state.frozenReport(kind, cutOff: cutOff) {
        (title, yes) = (.askCorrecting(frozen.number, frozen.date, record: record), .correctYes)
      } else {
        (title, yes) = (.askFreezing(kind, cutOff, record: record), .freezeYes)
      }
    case .approveReport(let id, _):
      (title, yes) = (
        .askApproval(context.state.code(of: .report(id)), record: record), .approveYes
      )
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

extension ReportRequest {
  /// The kind and the cut-off of a report on a period.
  fileprivate var period: (ReportKind, CalendarDate)? {
    if case .period(let kind, let cutOff) = self { (kind, cutOff) } else { nil }
  }
}

extension FrozenReport {
  /// The kind and the cut-off, where it is on its usual days and so can be corrected from the screen.
  fileprivate var usualPeriod: (ReportKind, CalendarDate)? { from == nil ? (kind, cutOff) : nil }
}
