public import PlanDomain

/// The register of decisions.
public struct DecisionList: TabularReport, Hashable {
  let basis: Basis
  let decisions: [Decision]

  /// Creates the list.
  ///
  /// - Parameters:
  ///   - decisions: Which ones; `nil` for all in effect.
  ///   - basis: What to draw from.
  public init(_ decisions: [Decision]? = nil, from basis: Basis) {
    self.decisions = decisions ?? basis.state.decisions
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(CouncilPhrase.decisions.worded(in: language), in: language)
    guard !decisions.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title, .table(shortTable(in: language))])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: An array of decisions as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(decisions.map { basis.json(of: $0) })
  }

  /// The number of the meeting, or how the decision was taken outside one, and by which group.
  private func place(of decision: Decision, in language: Language) -> String {
    if let meeting = decision.meeting { return basis.state.code(of: .meeting(meeting)) }
    return decision.outside.map { "\($0.form.worded(in: language)), \($0.body)" } ?? ""
  }

  /// Returns the columns that fit on paper: without the day and the meeting, which the number finds.
  func shortTable(in language: Language) -> Table {
    let table = table(in: language)
    let kept = [0, 2, 3, 4, 5]
    return Table(
      columns: kept.map { table.columns[$0] }, rows: table.rows.map { row in kept.map { row[$0] } })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Number, day, standing, text, responsible, last day, meeting.
  public func table(in language: Language) -> Table {
    let columns: [(String, Bool)] = [
      (ReportPhrase.id.worded(in: language), false),
      (CouncilPhrase.taken.worded(in: language), false),
      (CouncilPhrase.standing.worded(in: language), false),
      (CouncilPhrase.text.worded(in: language), true),
      (CouncilPhrase.carriedOutBy.worded(in: language), true),
      (CouncilPhrase.due.worded(in: language), false),
      (CouncilPhrase.meeting.worded(in: language), false),
    ]
    return Table(
      columns: columns.map { .init($0.0, isFlexible: $0.1) },
      rows: decisions.map { decision in
        [
          .text(decision.code), .date(decision.date),
          .text(basis.standing(of: decision, in: language)), .text(decision.text),
          .text(decision.responsible.map { basis.names(of: [$0]) } ?? ""), .date(decision.due),
          .text(place(of: decision, in: language)),
        ]
      })
  }
}
