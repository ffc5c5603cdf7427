public import PlanDomain

/// The year wheel as a list: everything that is and was due.
public struct WheelList: TabularReport, Hashable {
  let basis: Basis
  let wheel: YearWheel

  /// Creates the list.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.basis = basis
    wheel = YearWheel(of: basis.state, basis.picture)
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(WheelPhrase.wheel.worded(in: language), in: language)
    guard !wheel.occasions.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title, .table(table(in: language))])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the titles.
  /// - Returns: An array of occasions as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(wheel.occasions.map { $0.json(in: language) })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Day and what is due.
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        .init(WheelPhrase.day.worded(in: language)),
        .init(WheelPhrase.what.worded(in: language), isFlexible: true),
      ],
      rows: wheel.occasions.map { [.date($0.date), .text($0.matter.worded(in: language))] })
  }
}
