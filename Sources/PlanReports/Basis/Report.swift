public import PlanDomain

/// What someone asked to read: a value, rendered when the form and the language are known.
public protocol Report: Sendable {
  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words; data is shown as written.
  /// - Returns: A page.
  func page(in language: Language) -> Page

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the few sentences in it; names and values do not change.
  /// - Returns: A value as `docs/json.md` describes it.
  func json(in language: Language) -> JSONValue
}

/// A report whose core is one table.
public protocol TabularReport: Report {
  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table, for CSV.
  func table(in language: Language) -> Table
}
