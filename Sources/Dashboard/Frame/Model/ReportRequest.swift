public import PlanDomain

/// A report that can be read on the screen.
public enum ReportRequest: Hashable, Sendable {
  /// A report on a period up to its cut-off: a draft, or the one that is frozen.
  case period(ReportKind, cutOff: CalendarDate)
  /// A frozen report.
  case frozen(ReportID)
  /// What has changed since the last meeting.
  case since
  /// The agenda of the meeting that is open or comes next.
  case agenda
}

/// What the surroundings tell of a report before it is opened.
public struct ReportSurvey: Equatable, Sendable {
  /// The report.
  public let request: ReportRequest
  /// What it lacks, in words.
  public let gaps: [String]
  /// How much has been said about its days since it was frozen.
  public let added: Int

  /// Creates a survey.
  ///
  /// - Parameters:
  ///   - request: The report.
  ///   - gaps: What it lacks, in words.
  ///   - added: How much has been said about its days since it was frozen.
  public init(_ request: ReportRequest, gaps: [String] = [], added: Int = 0) {
    self.request = request
    self.gaps = gaps
    self.added = added
  }
}

extension ReportRequest: Identifiable {
  /// The report itself.
  public var id: Self { self }
}

extension ReportRequest: Traceable {
  var traced: String? {
    switch self {
    case .period(let kind, let cutOff): "\(kind.rawValue):\(cutOff)"
    case .frozen(let id): "frozen:\(id)"
    case .since: "since"
    case .agenda: "agenda"
    }
  }

  init?(traced: String?, _ context: Context) {
    guard let known = ReportRequest.all(context).first(where: { $0.traced == traced }) else {
      return nil
    }
    self = known
  }
}

extension ReportRequest {
  /// What can be read: each kind up to its cut-off, then what is frozen, the latest first.
  static func all(_ context: Context) -> [ReportRequest] {
    let calendar = ReportCalendar(context.state.plan.agreement)
    let next = calendar.next(on: context.today)
    let drafts = calendar.kinds.map { kind in
      let cutOff = kind == next?.kind ? next?.date : nil
      return ReportRequest.period(
        kind, cutOff: cutOff ?? calendar.cutOff(of: kind, on: context.today))
    }
    let frozen = context.state.frozenReports.reversed().map { ReportRequest.frozen($0.id) }
    return drafts + [.since, .agenda] + frozen
  }

  /// Returns the report as it is frozen.
  ///
  /// - Parameter state: Everything that is recorded.
  /// - Returns: The frozen report, or `nil` for a draft and for what is never frozen.
  public func frozen(in state: PlanState) -> FrozenReport? {
    switch self {
    case .period(let kind, let cutOff): state.frozenReport(kind, cutOff: cutOff)
    case .frozen(let id): state.frozenReport(id)
    case .since, .agenda: nil
    }
  }

  func kind(in state: PlanState) -> ReportKind {
    switch self {
    case .period(let kind, _): kind
    case .frozen(let id): state.frozenReport(id)?.kind ?? .helar
    case .since: .since
    case .agenda: .agenda
    }
  }

  func cutOff(in state: PlanState) -> CalendarDate? {
    if case .period(_, let cutOff) = self { cutOff } else { frozen(in: state)?.cutOff }
  }

  /// Whether the gaps of a draft are to be told: those of a register are those of the others.
  public var hasGaps: Bool {
    if case .period(let kind, _) = self { kind != .deviations } else { false }
  }
}
