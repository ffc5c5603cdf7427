public import PlanDomain

/// One deviation with its whole chain: activity, reviews, what was recorded, closing.
public struct DeviationReport: Report, Hashable {
  let basis: Basis
  let picture: DeviationPicture

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - id: The deviation; `nil` comes back when the state has none such.
  ///   - basis: What to draw from.
  public init?(_ id: DeviationID, from basis: Basis) {
    guard let picture = basis.picture.deviation(id) else { return nil }
    self.picture = picture
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    basis.page(of: Sheet(picture, from: basis, in: language), chain, in: language)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; the deviation has none.
  /// - Returns: The deviation as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue { basis.json(of: picture) }

  private var chain: Chain { Chain(.deviation(picture.id), from: basis) }
}
