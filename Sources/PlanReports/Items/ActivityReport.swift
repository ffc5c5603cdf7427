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
    basis.page(of: Sheet(activity, from: basis, in: language), chain, in: language)
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
