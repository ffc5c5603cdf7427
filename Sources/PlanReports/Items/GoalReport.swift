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
    let sheet = Sheet(goal, from: basis, in: language)
    let title = [sheet.code, sheet.title].joined(separator: "  ")
    return Page(
      [basis.title(title, in: language)] + basis.blocks(of: sheet, in: language)
        + activities(in: language) + chain.blocks(in: language))
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
