public import PlanDomain

/// Activities, deviations and decisions in one table, and the whole plan with its records.
public struct Everything: TabularReport, Hashable {
  let basis: Basis

  /// Creates the export.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
  }

  /// Returns the table as a page.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    Page([
      basis.title(WheelPhrase.everything.worded(in: language), in: language),
      .table(table(in: language)),
    ])
  }

  /// Returns everything for programs.
  ///
  /// - Parameter language: The language of the few sentences in it.
  /// - Returns: The plan with decisions, meetings, indicators, commitments, law and reporting.
  public func json(in language: Language) -> JSONValue {
    [
      "plan": PlanReport(from: basis).json(in: language),
      "decisions": DecisionList(from: basis).json(in: language),
      "meetings": MeetingList(from: basis).json(in: language),
      "indicators": IndicatorList(from: basis).json(in: language),
      "commitments": CommitmentList(from: basis).json(in: language),
      "law": LawReport(from: basis)?.json(in: language) ?? .null,
      "reporting": ReportingList(from: basis).json(in: language),
    ]
  }

  /// Returns a row for each activity, deviation and decision.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table, with the same columns for all.
  public func table(in language: Language) -> Table {
    let columns: [WheelPhrase] = [
      .kind, .identifier, .what, .belongsTo, .standing, .function, .party, .from, .to, .cause,
      .remedy,
    ]
    return Table(
      columns: columns.map { .init($0.worded(in: language), isFlexible: true) },
      rows: basis.picture.activities.map { row(of: $0, in: language) }
        + basis.picture.deviations.map { row(of: $0.deviation, in: language) }
        + basis.state.decisions.map { row(of: $0, in: language) })
  }

  private func kind(_ kind: WheelKind, in language: Language) -> Table.Cell {
    .text(WheelPhrase.kindOf(kind).worded(in: language))
  }

  private func row(of picture: ActivityPicture, in language: Language) -> [Table.Cell] {
    let activity = picture.activity
    let standing = [
      picture.progress.worded(in: language), picture.assessment.worded(in: language),
    ]
    return [
      kind(.activity, in: language), .text(activity.id.rawValue), .text(activity.title),
      .text(activity.serves.map(\.rawValue).joined(separator: ", ")),
      .text(standing.joined(separator: ", ")),
    ] + who(activity.responsible)
      + [
        .date(activity.schedule?.period.start), .date(activity.schedule?.period.end), .empty,
        .empty,
      ]
  }

  private func row(of deviation: Deviation, in language: Language) -> [Table.Cell] {
    let title = basis.picture.activity(deviation.activity)?.activity.title ?? ""
    return [
      kind(.deviation, in: language), .text(deviation.code),
      .text(deviation.description ?? title), .text(deviation.activity.rawValue),
      .text(deviation.standing.worded(in: language)),
    ] + who([deviation.responsible].compactMap(\.self))
      + [
        .date(deviation.opened), .date(deviation.due), .text(deviation.cause ?? ""),
        .text(deviation.remedy ?? ""),
      ]
  }

  private func row(of decision: Decision, in language: Language) -> [Table.Cell] {
    [
      kind(.decision, in: language), .text(decision.code), .text(decision.text),
      .text(decision.concerns.map(basis.state.code).joined(separator: ", ")),
      .text(basis.standing(of: decision, in: language)),
    ] + who([decision.responsible].compactMap(\.self))
      + [.date(decision.date), .date(decision.due), .empty, .empty]
  }

  private func who(_ responsible: [Responsible]) -> [Table.Cell] {
    [
      .text(responsible.map(\.function).joined(separator: ", ")),
      .text(responsible.map(\.party.rawValue).joined(separator: ", ")),
    ]
  }
}
