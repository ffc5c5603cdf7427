public import PlanDomain

/// Activities as a table.
public struct ActivityList: TabularReport, Hashable {
  let basis: Basis
  let activities: [ActivityPicture]

  /// Creates a list of all activities.
  ///
  /// - Parameter basis: What to draw from.
  public init(from basis: Basis) {
    self.init(basis.picture.activities, from: basis)
  }

  /// Creates a list of the activities that a query finds.
  ///
  /// - Parameters:
  ///   - basis: What to draw from.
  ///   - query: What holds of them; `nil` for all.
  ///   - language: The language that derived words are found in.
  public init(from basis: Basis, matching query: Query?, in language: Language) {
    let search = ActivitySearch(basis.picture, in: basis.state, language)
    self.init(
      query.map { search.activities(matching: $0) } ?? basis.picture.activities, from: basis)
  }

  /// Creates a list of activities.
  ///
  /// - Parameters:
  ///   - activities: The activities, in the order that they are listed in.
  ///   - basis: What to draw from.
  public init(_ activities: [ActivityPicture], from basis: Basis) {
    self.activities = activities
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(ReportPhrase.activities.worded(in: language), in: language)
    guard !activities.isEmpty else {
      let word: ReportPhrase = basis.picture.activities.isEmpty ? .nothing : .noneMatching
      return Page([title, .paragraph(word.worded(in: language))])
    }
    return Page([title, .table(table(in: language, isShort: true))])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences about proposals.
  /// - Returns: An array of activities as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(activities.map { basis.json(of: $0, in: language) })
  }

  /// Returns every column.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table, for CSV.
  public func table(in language: Language) -> Table { table(in: language, isShort: false) }

  /// Returns the table; the short one holds what fits on paper.
  func table(in language: Language, isShort: Bool) -> Table {
    let texts = ActivityText.allCases.map { ($0.label, isFlexible: true, isShort: false) }
    let columns: [(Label, isFlexible: Bool, isShort: Bool)] =
      [
        (.identifier, false, true), (.title, true, true), (.progress, false, true),
        (.assessment, true, true), (.overdue, false, false), (.reportMissingAfter, false, false),
        (.stale, false, false),
        (.lastDay, false, true), (.firstDay, false, false), (.serves, false, false),
        (.party, false, false), (.responsible, true, false), (.lastReport, false, false),
        (.latestReport, true, false), (.assessmentReason, true, false),
        (.awaitsDecision, false, false), (.conflict, false, false), (.places, false, false),
      ] + texts
    let kept = columns.indices.filter { !isShort || columns[$0].isShort }
    return Table(
      columns: kept.map {
        .init(columns[$0].0.worded(in: language), isFlexible: columns[$0].isFlexible)
      },
      rows: activities.map { activity in
        let row = cells(of: activity, in: language)
        return kept.map { row[$0] }
      }, showsHeadings: !isShort || activities.count == basis.picture.activities.count)
  }

  private func cells(of picture: ActivityPicture, in language: Language) -> [Table.Cell] {
    let activity = picture.activity
    func yes(_ isSo: Bool) -> Table.Cell {
      .text((isSo ? ReportPhrase.yes : .no).worded(in: language))
    }
    return [
      .text(activity.id.rawValue), .text(activity.title),
      .text(picture.progress.worded(in: language)),
      .text(picture.assessment.worded(in: language)), yes(picture.isOverdue),
      .date(picture.reportMissingAfter), yes(picture.isStale), .date(activity.schedule?.period.end),
      .date(activity.schedule?.period.start),
      .text(activity.serves.map(\.rawValue).joined(separator: ", ")),
      .text(activity.responsible.map(\.party.rawValue).joined(separator: ", ")),
      .text(activity.responsible.map(\.function).joined(separator: ", ")),
      .date(picture.lastReport), .text(basis.state.latestReport(on: activity.id)?.text ?? ""),
      .text(basis.state.reason(for: .assessment(activity.id))?.note ?? ""),
      .number(picture.proposals.count),
      .number(picture.conflicts.count), .text(activity.places.joined(separator: ", ")),
    ] + ActivityText.allCases.map { .text(activity[$0] ?? "") }
  }
}
