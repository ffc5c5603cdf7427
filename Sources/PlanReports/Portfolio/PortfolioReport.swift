public import PlanDomain

/// Many workspaces in one table, what needs attention first.
public struct PortfolioReport: TabularReport, Hashable {
  /// A workspace as it was found.
  public struct Line: Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// The summary, or why there is none.
    public let finding: Finding

    /// Creates a line.
    ///
    /// - Parameters:
    ///   - path: Where the workspace is.
    ///   - finding: The summary, or why there is none.
    public init(_ path: String, _ finding: Finding) {
      (self.path, self.finding) = (path, finding)
    }
  }

  /// What was found.
  public enum Finding: Hashable, Sendable {
    /// The workspace in numbers.
    case summary(WorkspaceSummary)
    /// It could not be read; why, in the words of the language that is spoken.
    case unreadable(String)
  }

  /// The workspaces: those that can be read in the order of what needs attention, then the others.
  public let lines: [Line]

  /// Creates the table.
  ///
  /// - Parameter lines: The workspaces, in any order.
  public init(_ lines: [Line]) {
    self.lines = lines.sorted { one, other in
      switch (one.finding, other.finding) {
      case (.summary(let first), .summary(let second)):
        let (urgency, less) = (first.urgency, second.urgency)
        return urgency == less
          ? one.path < other.path : urgency.lexicographicallyPrecedes(less, by: >)
      case (.summary, .unreadable): return true
      case (.unreadable, .summary): return false
      case (.unreadable, .unreadable): return one.path < other.path
      }
    }
  }

  private var summaries: [(path: String, summary: WorkspaceSummary)] {
    lines.compactMap { line in
      if case .summary(let summary) = line.finding { (line.path, summary) } else { nil }
    }
  }

  private var unreadable: [(path: String, reason: String)] {
    lines.compactMap { line in
      if case .unreadable(let reason) = line.finding { (line.path, reason) } else { nil }
    }
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let count = PortfolioWord.count(summaries.count, unreadable: unreadable.count)
    var blocks: [Page.Block] = [
      .title(PortfolioWord.title.worded(in: language), [count.worded(in: language)])
    ]
    if !summaries.isEmpty { blocks.append(.table(people(in: language))) }
    if !unreadable.isEmpty {
      blocks.append(.heading(PortfolioWord.unreadable.worded(in: language)))
      blocks.append(.list(unreadable.map { "\($0.path): \($0.reason)" }))
    }
    return Page(blocks)
  }

  /// The table for people: names, then what is most urgent.
  private func people(in language: Language) -> Table {
    let words: [PortfolioWord] = [
      .workspace, .attention, .overdue, .deviating, .openDeviations, .nextMeeting, .latest,
    ]
    let columns = words.enumerated().map { place, word in
      Table.Column(word.worded(in: language), isFlexible: place == 0)
    }
    let rows = summaries.map { path, summary -> [Table.Cell] in
      let marks =
        (summary.isDamaged ? [PortfolioWord.damaged] : [])
        + (summary.isExample ? [PortfolioWord.example] : [])
      let title = ([summary.title] + marks.map { $0.worded(in: language) }).joined(
        separator: " \u{B7} ")
      return [
        .text("\(title)\n\(path)"), .number(summary.attention), .number(summary.overdue),
        .number(summary.deviating), .number(summary.openDeviations), .date(summary.nextMeeting),
        .date(summary.latest),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  /// Returns the table.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: All numbers of all workspaces, and why some have none.
  public func table(in language: Language) -> Table {
    let words: [PortfolioWord] = [
      .path, .workspace, .parties, .attention, .activities, .done, .overdue, .deviating, .atRisk,
      .openDeviations, .lateDecisions, .conflicts, .nextMeeting, .latest, .ends, .problem,
    ]
    let rows = lines.map { line -> [Table.Cell] in
      switch line.finding {
      case .summary(let summary):
        let problem = summary.isDamaged ? PortfolioWord.damaged.worded(in: language) : ""
        return [
          .text(line.path), .text(summary.title), .text(summary.parties.joined(separator: ", ")),
          .number(summary.attention), .number(summary.activities), .number(summary.done),
          .number(summary.overdue), .number(summary.deviating), .number(summary.atRisk),
          .number(summary.openDeviations), .number(summary.lateDecisions),
          .number(summary.conflicts), .date(summary.nextMeeting), .date(summary.latest),
          .date(summary.ends), .text(problem),
        ]
      case .unreadable(let reason):
        let empty = [Table.Cell](repeating: .text(""), count: words.count - 2)
        return [.text(line.path)] + empty + [.text(reason)]
      }
    }
    return Table(columns: words.map { .init($0.worded(in: language)) }, rows: rows)
  }

  /// Returns the report for programs.
  ///
  /// - Parameter language: The language of the reasons.
  /// - Returns: An array as `docs/json.md` describes it.
  public func json(in language: Language) -> JSONValue {
    .array(lines.map(\.json))
  }
}

extension PortfolioReport.Line {
  fileprivate var json: JSONValue {
    switch finding {
    case .unreadable(let reason):
      return ["path": .string(path), "problem": .string(reason), "summary": .null]
    case .summary(let summary):
      return ["path": .string(path), "problem": .null, "summary": summary.json]
    }
  }
}

extension WorkspaceSummary {
  /// What decides the order, the weightiest first.
  fileprivate var urgency: [Int] {
    [isDamaged ? 1 : 0, overdue + deviating + lateDecisions + conflicts, attention]
  }

  fileprivate var json: JSONValue {
    let day = { (date: CalendarDate?) in date.map { JSONValue.string($0.description) } ?? .null }
    return [
      "id": .string(id), "title": .string(title),
      "parties": .array(parties.map { .string($0) }), "is_example": .bool(isExample),
      "is_damaged": .bool(isDamaged), "day": day(self.day), "attention": .number(attention),
      "activities": .number(activities), "done": .number(done), "overdue": .number(overdue),
      "deviating": .number(deviating), "at_risk": .number(atRisk),
      "open_deviations": .number(openDeviations), "late_decisions": .number(lateDecisions),
      "conflicts": .number(conflicts), "next_meeting": day(nextMeeting), "latest": day(latest),
      "ends": day(ends),
    ]
  }
}

/// What the table of many workspaces says.
enum PortfolioWord {
  case title, workspace, path, parties, attention, activities, done, overdue, deviating, atRisk
  case openDeviations, lateDecisions, conflicts, nextMeeting, latest, ends, problem, unreadable
  case damaged, example
  case count(Int, unreadable: Int)
}

extension PortfolioWord: Worded {
  /// The words.
  var words: Words {
    switch self {
    case .title: Words("Arbetsytor", "Workspaces")
    case .workspace: Words("Arbetsyta", "Workspace")
    case .path: Words("Mapp", "Folder")
    case .parties: Words("Parter", "Parties")
    case .attention: Words("Uppmärksamma", "Attention")
    case .activities: Words("Aktiviteter", "Activities")
    case .done: Words("Genomförda", "Done")
    case .overdue: Words("Försenade", "Overdue")
    case .deviating: Words("Avviker", "Deviating")
    case .atRisk: Words("Risk", "At risk")
    case .openDeviations: Words("Öppna avvikelser", "Open deviations")
    case .lateDecisions: Words("Sena beslut", "Late decisions")
    case .conflicts: Words("Oenigheter", "Conflicts")
    case .nextMeeting: Words("Nästa möte", "Next meeting")
    case .latest: Words("Senast sparat", "Last saved")
    case .ends: Words("Gäller till", "Holds until")
    case .problem: Words("Fel", "Problem")
    case .unreadable: Words("Kunde inte läsas", "Could not be read")
    case .damaged: Words("journalen är skadad", "the journal is damaged")
    case .example: Words("exempel", "example")
    case .count(let count, 0):
      Words(
        "\(count) \(count == 1 ? "arbetsyta" : "arbetsytor")",
        "\(count) \(count == 1 ? "workspace" : "workspaces")")
    case .count(let count, let unreadable):
      Words(
        "\(count) \(count == 1 ? "arbetsyta" : "arbetsytor"), \(unreadable) kunde inte läsas",
        "\(count) \(count == 1 ? "workspace" : "workspaces"), \(unreadable) could not be read")
    }
  }
}
