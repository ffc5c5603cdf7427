public import PlanDomain

/// A focus area with its sub-goals and their activities.
public struct AreaReport: Report, Hashable {
  let basis: Basis
  let area: AreaPicture

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The area; `nil` comes back when the agreement has none such.
  ///   - basis: What to draw from.
  public init?(_ id: GoalID, from basis: Basis) {
    guard let area = basis.picture.areas.first(where: { $0.area.id == id }) else { return nil }
    self.area = area
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    Page(
      [basis.title("\(area.area.id)  \(area.area.title)", in: language)]
        + basis.blocks(of: area, in: language) + chain.blocks(in: language))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences about proposals.
  /// - Returns: The area as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: area, in: language).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.goal(area.area.id), from: basis) }
}

extension Basis {
  /// The area's counts, aim, other wordings and notes, then each sub-goal with its activities.
  ///
  /// Where there are no sub-goals the area is judged itself, and its title is not said twice.
  func blocks(of area: AreaPicture, in language: Language) -> [Page.Block] {
    let count = Page.Block.paragraph(ReportPhrase.tally(area.tally).worded(in: language))
    let words = [area.area.aim].compactMap(\.self) + area.area.variants + area.area.notes
    return [count] + words.map(Page.Block.paragraph)
      + area.goals.flatMap { goal -> [Page.Block] in
        let judgement = goal.judgement(in: language)
        let heading: Page.Block =
          goal.id == area.area.id
          ? .paragraph("\(ReportPhrase.attainment.worded(in: language)): \(judgement)")
          : .heading("\(goal.id)  \(goal.title) (\(judgement))")
        // The aim of an area that is judged itself stands above already.
        let aim = goal.id == area.area.id ? nil : goal.aim
        let reason = state.reason(for: .attainment(goal.id))?.note
        let told = [heading] + [aim, reason].compactMap { $0.map(Page.Block.paragraph) }
        guard !goal.activities.isEmpty else {
          return told + [.paragraph(ReportPhrase.noActivities.worded(in: language))]
        }
        let list = ActivityList(activities(goal.activities), from: self)
        return told + [.table(list.table(in: language, isShort: true))]
      } + ownBlocks(of: area, in: language)
  }

  /// The activities that serve the area as a whole, beside its sub-goals.
  private func ownBlocks(of area: AreaPicture, in language: Language) -> [Page.Block] {
    guard !area.wholes.isEmpty else { return [] }
    let list = ActivityList(activities(area.wholes), from: self)
    return [
      .heading(AreaAsWhole().worded(in: language)),
      .table(list.table(in: language, isShort: true)),
    ]
  }
}
