public import PlanDomain

/// The agreement alone: everything that its file says, as it was adopted.
public struct AgreementReport: Report, Hashable {
  let basis: Basis

  /// Creates the report.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the labels.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    basis.page(of: Sheet(agreementFrom: basis, in: language), nil, in: language)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: The agreement as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue { basis.agreement.json }
}
