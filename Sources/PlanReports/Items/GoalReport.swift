public import PlanDomain

/// A sub-goal with its activities, or an area that has no sub-goals.
public struct GoalReport: Report, Hashable {
  let basis: Basis
  let goal: GoalPicture

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The goal; `nil` comes back when the agreement has none such at the lowest level.
  ///   - basis: What to draw from.
  public init?(_ id: GoalID, from basis: Basis) {
    guard let goal = basis.picture.goal(id) else { return nil }
    self.goal = goal
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let area = basis.state.plan.area(of: goal.id)
    let notes = area?.subGoals.first { $0.id == goal.id }?.notes ?? []
    let fields = [
      Page.Field(
        basis.agreement.levels.area.one, area.map { "\($0.id)  \($0.title)" } ?? ""),
      Page.Field(ReportPhrase.aim.worded(in: language), goal.aim ?? ""),
      Page.Field(ReportPhrase.attainment.worded(in: language), goal.judgement(in: language)),
      Page.Field(
        ReportPhrase.reason.worded(in: language),
        basis.state.reason(for: .attainment(goal.id))?.note ?? ""),
      Page.Field(
        ReportPhrase.activities.worded(in: language),
        ReportPhrase.tally(goal.tally).worded(in: language)),
    ].filter { !$0.text.isEmpty }
    return Page(
      [basis.title("\(goal.id)  \(goal.title)", in: language), .fields(fields)]
        + notes.map(Page.Block.paragraph) + activities(in: language)
        + chain.blocks(in: language))
  }

  private func activities(in language: Language) -> [Page.Block] {
    guard !goal.activities.isEmpty else { return [] }
    let list = ActivityList(basis.activities(goal.activities), from: basis)
    return [.table(list.table(in: language, isShort: true))]
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences about proposals.
  /// - Returns: The goal as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: goal, in: language).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.goal(goal.id), from: basis) }
}

extension GoalPicture {
  /// The council's judgement and trend in words.
  func judgement(in language: Language) -> String {
    let words = attainment.worded(in: language)
    guard attainment != .notAssessed, let trend else { return words }
    return "\(words), \(trend.worded(in: language))"
  }
}
