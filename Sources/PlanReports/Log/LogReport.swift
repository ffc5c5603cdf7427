public import PlanDomain

/// What has been recorded, the newest first.
public struct LogReport: TabularReport, Hashable {
  let basis: Basis
  /// The entries, the newest first.
  public private(set) var entries: [Entry]

  /// Creates a log.
  ///
  /// - Parameters:
  ///   - subject: What the entries are about; `nil` for all.
  ///   - basis: What to draw from.
  public init(_ subject: Subject?, from basis: Basis) {
    self.basis = basis
    let state = basis.state
    guard let subject else {
      entries = state.history.reversed().filter(state.isOwned)
      return
    }
    let about = Set(state.facts(about: subject).map(\.entry))
    entries = state.history.reversed().filter { entry in
      about.contains(entry.id) || entry.undoneEntries.contains { about.contains($0) }
    }
  }

  /// Creates a log of certain entries.
  ///
  /// - Parameters:
  ///   - entries: The entries, the newest first.
  ///   - basis: What to draw from.
  public init(_ entries: [Entry], from basis: Basis) {
    self.basis = basis
    self.entries = entries
  }

  /// Returns the newest entries only.
  ///
  /// - Parameter count: How many at most.
  /// - Returns: A shorter log.
  public func latest(_ count: Int) -> LogReport {
    var log = self
    log.entries = Array(entries.prefix(count))
    return log
  }

  /// Returns the report for people.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: A page.
  public func page(in language: Language) -> Page {
    let title = basis.title(ReportPhrase.log.worded(in: language), in: language)
    guard !entries.isEmpty else {
      return Page([title, .paragraph(ReportPhrase.nothing.worded(in: language))])
    }
    return Page([title, .table(readingTable(in: language))])
  }

  /// Time, who and what, with undone entries marked.
  func readingTable(in language: Language) -> Table {
    let rows = entries.map { entry -> [Table.Cell] in
      let summaries = basis.state.summaries(of: entry)
      let lines = summaries.flatMap { [$0.worded(in: language)] + $0.notes(in: language) }
      let mark =
        basis.state.isInEffect(entry.id) ? [] : ["(\(ReportPhrase.undone.worded(in: language)))"]
      return [
        .text(entry.id.shortForm),
        .text("\(entry.recordedAt.date) \(entry.recordedAt.timeOfDay)"),
        .text(entry.attribution.worded(in: language)),
        .text((lines + mark).joined(separator: "\n")),
      ]
    }
    return Table(
      columns: [.init(""), .init(""), .init("", isFlexible: true), .init("", isFlexible: true)],
      rows: rows,
      showsHeadings: false)
  }

  /// Returns a row for each fact.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The table, for CSV.
  public func table(in language: Language) -> Table {
    let columns: [ReportPhrase] = [
      .time, .about, .author, .writer, .id, .what, .note, .formerText, .inEffect, .entry,
    ]
    return Table(
      columns: columns.map { .init($0.worded(in: language)) },
      rows: entries.flatMap { rows(of: $0, in: language) })
  }

  private func rows(of entry: Entry, in language: Language) -> [[Table.Cell]] {
    let isInEffect = basis.state.isInEffect(entry.id)
    return zip(entry.facts, basis.state.summaries(of: entry)).map { fact, summary in
      [
        .text(entry.recordedAt.description), .date(entry.day(of: fact)),
        .text(entry.attribution(of: fact).worded(in: language)),
        .text(entry.writer.rawValue), .text(summary.code),
        .text(summary.worded(in: language)),
        .text(summary.note ?? ""), .text(summary.formerNote ?? ""),
        .text((isInEffect ? ReportPhrase.yes : .no).worded(in: language)),
        .text(entry.id.description),
      ]
    }
  }
}

extension Entry {
  fileprivate var undoneEntries: [EntryID] {
    facts.compactMap { if case .undone(let event) = $0.event { event.entry } else { nil } }
  }
}

extension EntryID {
  /// The last six characters: enough to name an entry by hand.
  public var shortForm: String { String(description.suffix(6)) }
}
