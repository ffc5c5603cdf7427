public import PlanDomain

/// One activity: what it is, how it stands, and what has been said about it.
public struct ActivityReport: Report, Hashable {
  let basis: Basis
  let activity: ActivityPicture

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The activity; `nil` comes back when the plan has none such.
  ///   - basis: What to draw from.
  public init?(_ id: ActivityID, from basis: Basis) {
    guard let activity = basis.picture.activity(id) else { return nil }
    self.activity = activity
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let plan = activity.activity
    var blocks: [Page.Block] = [
      basis.title("\(plan.id)  \(plan.title)", in: language), .fields(standing(in: language)),
    ]
    if let how = plan.how {
      blocks += [.heading(ReportPhrase.how.worded(in: language)), .paragraph(how)]
    }
    if !activity.contributions.isEmpty {
      blocks += [
        .heading(ReportPhrase.contributions.worded(in: language)),
        .table(contributions(in: language)),
      ]
    }
    if !activity.deviations.isEmpty {
      let list = DeviationList(activity.deviations, from: basis)
      blocks += [
        .heading(ReportPhrase.deviations.worded(in: language)),
        .table(list.table(in: language, isShort: true)),
      ]
    }
    blocks += [
      .heading(ReportPhrase.plan.worded(in: language)), .fields(arrangements(in: language)),
    ]
    return Page(blocks + chain.blocks(in: language))
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences about proposals.
  /// - Returns: The activity as `docs/json.md` describes it, with its chain.
  public func json(in language: Language) -> JSONValue {
    basis.json(of: activity, in: language).adding(["chain": chain.json(in: language)])
  }

  private var chain: Chain { Chain(.activity(activity.id), from: basis) }
}
