public import PlanDomain

/// What waits for a function or a party, on one page: what is late, what comes, what is to be reported,
/// carried out and mended.
///
/// It holds lists and no tables, so that its plain text can be pasted into a letter of any typeface.
public struct OwnReport: TabularReport, Hashable {
  let basis: Basis
  let work: OwnWork

  /// Creates the report.
  ///
  /// - Parameters:
  ///   - addressee: Whose work it is on.
  ///   - basis: What to draw from.
  public init(for addressee: Addressee, from basis: Basis) {
    self.basis = basis
    work = OwnWork(of: addressee, in: basis.state, basis.picture)
  }

  /// Whether nothing waits.
  public var isEmpty: Bool { work.isEmpty }

  /// A thing that waits.
  struct Line: Hashable {
    /// Its identifier or number.
    var code: String
    /// What it is, and how it stands.
    var text: String
    /// The function that answers for it.
    var responsible: [Responsible] = []
    /// The day that it is, or was, due.
    var date: CalendarDate?
    /// Whether the line begins with its day.
    var beginsWithDate = false
  }

  /// Things of one sort that wait.
  struct Part: Hashable {
    var heading: OwnPhrase
    var lines: [Line]
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(OwnPhrase.title(name).worded(in: language), in: language)
    guard !isEmpty else {
      let nothing = OwnPhrase.nothing(until: work.horizon).worded(in: language)
      return Page([title, .paragraph(nothing)])
    }
    let summary = OwnPhrase.summary(
      late: work.late.count, toReport: work.unreported.count, decisions: work.decisions.count,
      deviations: work.deviations.count)
    let blocks = parts(in: language).flatMap { part -> [Page.Block] in
      let heading = part.heading.worded(in: language)
      return [.heading(heading), .list(part.lines.map(text))]
    }
    let answer = work.unreported.isEmpty ? nil : OwnPhrase.answer.worded(in: language)
    return Page(
      [title, .paragraph(summary.worded(in: language))] + blocks
        + [answer.map(Page.Block.paragraph)].compactMap(\.self))
  }

  /// Returns a row for each thing that waits.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: Part, identifier, what, who and when.
  public func table(in language: Language) -> Table {
    Table(
      columns: [
        .init(OwnPhrase.part.worded(in: language)),
        .init(Label.identifier.worded(in: language)),
        .init(OwnPhrase.what.worded(in: language), isFlexible: true),
        .init(Label.responsible.worded(in: language), isFlexible: true),
        .init(OwnPhrase.when.worded(in: language)),
      ],
      rows: parts(in: language).flatMap { part in
        part.lines.map { line in
          [
            .text(part.heading.worded(in: language)), .text(line.code), .text(line.text),
            .text(basis.names(of: line.responsible)), .date(line.date),
          ]
        }
      })
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: An object as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue {
    let function: String? =
      switch work.addressee {
      case .function(let responsible): responsible.function
      case .party: nil
      }
    return [
      "party": .text(work.addressee.party), "function": .optional(function),
      "date": .text(basis.picture.date), "cut_off": .text(work.cutOff),
      "since": .text(work.since), "until": .text(work.horizon),
      "late": .array(
        work.late.map { reason in
          [
            "id": .string(basis.code(of: reason)), "title": .string(basis.title(of: reason)),
            "reason": .string(reason.name), "text": .string(reason.worded(in: language)),
            "days": reason.days.map { .number($0) } ?? .null,
          ]
        }),
      "coming": .array(work.coming.map { $0.json(in: language) }),
      "to_report": .texts(work.unreported.map(\.id)),
      "decisions": .array(work.decisions.map { basis.json(of: $0) }),
      "deviations": .array(work.deviations.map(basis.json(of:))),
    ]
  }

  /// Whose work it is, in words.
  private var name: String {
    switch work.addressee {
    case .function(let responsible): basis.names(of: [responsible])
    case .party(let party): basis.state.plan.party(party)?.name ?? party.rawValue
    }
  }

  /// A line as it stands in a list; in a party's the function is named.
  private func text(of line: Line) -> String {
    let day = line.beginsWithDate ? line.date.map { "\($0): " } ?? "" : ""
    let names: String =
      switch work.addressee {
      case .function: ""
      case .party: line.responsible.map(\.function).joined(separator: ", ")
      }
    let code = line.beginsWithDate ? "" : line.code + " "
    return day + code + line.text + (names.isEmpty ? "" : " (\(names))")
  }
}
