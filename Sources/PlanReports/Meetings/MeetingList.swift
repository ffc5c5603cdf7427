public import PlanDomain

/// The meetings, by day.
public struct MeetingList: TabularReport, Hashable {
  let basis: Basis
  let meetings: [Meeting]

  /// Creates a list of meetings.
  ///
  /// - Parameters:
  ///   - meetings: Which ones, in order; `nil` lists all.
  ///   - basis: What to draw from.
  public init(_ meetings: [Meeting]? = nil, from basis: Basis) {
    self.meetings = meetings ?? basis.state.meetings
    self.basis = basis
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(CouncilPhrase.meetings.worded(in: language), in: language)
    guard !meetings.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title, .table(table(in: language))])
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the words; there are none.
  /// - Returns: An array of meetings as `docs/json.md` describes them.
  public func json(in language: Language) -> JSONValue {
    .array(meetings.map { basis.json(of: $0) })
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Number, day, group, kind, stage, place, how many decisions.
  public func table(in language: Language) -> Table {
    let columns: [(String, Bool)] = [
      (ReportPhrase.id.worded(in: language), false),
      (CouncilPhrase.day.worded(in: language), false),
      (CouncilPhrase.body.worded(in: language), true),
      (CouncilPhrase.kind.worded(in: language), true),
      (CouncilPhrase.stage.worded(in: language), false),
      (CouncilPhrase.place.worded(in: language), true),
      (CouncilPhrase.decisions.worded(in: language), false),
    ]
    return Table(
      columns: columns.map { .init($0.0, isFlexible: $0.1) },
      rows: meetings.map { meeting in
        [
          .text(meeting.code), .date(meeting.date), .text(meeting.body),
          .text(meeting.kind.worded(in: language)), .text(meeting.stage.worded(in: language)),
          .text(meeting.place ?? ""), .number(meeting.decisions.count),
        ]
      })
  }
}
