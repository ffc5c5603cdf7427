public import PlanDomain

/// What needs attention, the most urgent first.
public struct AttentionList: TabularReport, Hashable {
  let basis: Basis

  /// Creates the list.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(ReportPhrase.needsAttention.worded(in: language), in: language)
    guard !basis.picture.attention.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title, .table(table(in: language))])
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Identifier, title, reason, responsible and last day.
  public func table(in language: Language) -> Table { table(in: language, limit: .max) }

  /// Returns the first rows.
  func table(in language: Language, limit: Int) -> Table {
    let columns: [Table.Column] = [
      .init(ReportPhrase.id.worded(in: language)),
      .init(ReportPhrase.titleColumn.worded(in: language), isFlexible: true),
      .init(ReportPhrase.reason.worded(in: language), isFlexible: true),
      .init(ReportPhrase.responsible.worded(in: language), isFlexible: true),
      .init(ReportPhrase.lastDay.worded(in: language)),
    ]
    let rows = basis.picture.attention.prefix(limit).map { reason -> [Table.Cell] in
      let activity = reason.activity.flatMap(basis.picture.activity)?.activity
      let deviation = reason.deviation.flatMap(basis.picture.deviation)?.deviation
      let responsible = deviation.map { [$0.responsible].compactMap(\.self) }
      return [
        .text(basis.code(of: reason)), .text(basis.title(of: reason)),
        .text(reason.worded(in: language)),
        .text(basis.names(of: responsible ?? activity?.responsible ?? [])),
        .date(deviation == nil ? activity?.schedule?.period.end : deviation?.due),
      ]
    }
    return Table(columns: columns, rows: rows, showsHeadings: limit == .max)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the reasons' titles.
  /// - Returns: An array of reasons as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(
      basis.picture.attention.map { reason in
        [
          "id": .string(basis.code(of: reason)), "title": .string(basis.title(of: reason)),
          "reason": .string(reason.name), "text": .string(reason.worded(in: language)),
          "days": reason.days.map { .number($0) } ?? .null,
        ]
      })
  }
}

extension Basis {
  /// The identifier of what a reason is about.
  func code(of reason: Attention) -> String {
    switch reason {
    case .conflict(let key): state.code(of: key.subject)
    case .goalWithoutActivities(let id): id.rawValue
    case .decisionOverdue(let id, _), .decisionDueSoon(let id, _): state.code(of: .decision(id))
    case .meetingLeftOpen(let id, _): state.code(of: .meeting(id))
    case .editionToAdopt(let version), .editionAltered(let version): version
    default:
      reason.deviation.map { state.code(of: .deviation($0)) } ?? reason.activity?.rawValue ?? ""
    }
  }

  /// The title of what a reason is about.
  func title(of reason: Attention) -> String {
    switch reason {
    case .goalWithoutActivities(let id): title(of: id)
    case .conflict(.attainment(let id)): title(of: id)
    case .decisionOverdue(let id, _), .decisionDueSoon(let id, _): state.decision(id)?.text ?? ""
    case .meetingLeftOpen(let id, _): state.meeting(id)?.body ?? ""
    case .editionToAdopt(let version), .editionAltered(let version):
      state.plan.listed.last { $0.version == version }?.files.compactMap(\.title).first ?? ""
    default:
      reason.deviation.map { title(of: $0) }
        ?? reason.activity.flatMap(picture.activity)?.activity.title ?? ""
    }
  }

  /// What a deviation is about, else the title of its activity.
  func title(of id: DeviationID) -> String {
    guard let deviation = picture.deviation(id)?.deviation else { return "" }
    return deviation.title ?? picture.activity(deviation.activity)?.activity.title ?? ""
  }

  private func title(of goal: GoalID) -> String {
    state.plan.subGoal(goal)?.title ?? state.plan.area(of: goal)?.title ?? ""
  }
}

extension Attention {
  /// The reason's name in JSON.
  var name: String {
    switch self {
    case .conflict: "conflict"
    case .deviating: "deviating"
    case .remedyOverdue: "remedy_overdue"
    case .unreviewed: "unreviewed"
    case .doneWithDeviation: "done_with_deviation"
    case .deviationLacks: "deviation_lacks"
    case .overdue: "overdue"
    case .reportMissing: "report_missing"
    case .decisionOverdue: "decision_overdue"
    case .decisionDueSoon: "decision_due_soon"
    case .meetingLeftOpen: "meeting_left_open"
    case .editionToAdopt: "edition_to_adopt"
    case .editionAltered: "edition_altered"
    case .proposal: "proposal"
    case .atRisk: "at_risk"
    case .dueSoon: "due_soon"
    case .stale: "stale"
    case .unreported: "unreported"
    case .goalWithoutActivities: "goal_without_activities"
    case .withoutResponsible: "without_responsible"
    case .severalResponsible: "several_responsible"
    case .agreementEnding: "agreement_ending"
    }
  }

  /// Days since, or left, where the reason counts them.
  var days: Int? {
    switch self {
    case .decisionOverdue(_, let days), .decisionDueSoon(_, let days): days
    case .meetingLeftOpen(_, let days): days
    case .reportMissing(_, _, let days): days
    case .agreementEnding(let days, _): days
    case .overdue(_, let days), .dueSoon(_, let days), .remedyOverdue(_, _, let days),
      .unreviewed(_, _, _, let days):
      days
    case .stale(_, let days): days
    default: nil
    }
  }
}
