/// A sign that the clock was wrong by which a writer recorded an entry.
///
/// Clocks decide nothing, but people read the days that they gave.
public enum ClockDoubt: Hashable, Sendable {
  /// The entry with this number is recorded on a day that has not come.
  case ahead(number: Int, CalendarDate)
  /// The entry with this number is recorded more than an hour before the one before it.
  case wentBack(number: Int)
  /// The entry with this number names one of another writer that is recorded later.
  case beforeNamed(number: Int, WriterID)
}

/// What is odd in a history, as far as the entries themselves tell.
public struct HistoryDoubts: Hashable, Sendable {
  /// Entries that are named and are not there, each with a writer that names it.
  public var missing: [EntryID: WriterID] = [:]
  /// The first sign of each kind for each writer.
  public var clocks: [WriterID: [ClockDoubt]] = [:]
}

extension PlanState {
  /// How far apart two clocks are before anyone is told, in seconds.
  private static let tolerance: Int64 = 600

  /// Looks for what entries name that is not there, and for clocks that were wrong.
  ///
  /// - Parameter today: The day, where it is known.
  /// - Returns: What is odd.
  /// - Complexity: O(*n* log *n*) in what all entries name.
  public func doubts(on today: CalendarDate?) -> HistoryDoubts {
    var doubts = HistoryDoubts()
    var latest: [WriterID: (number: Int, seconds: Int64)] = [:]
    for entry in recorded {
      if let today, entry.recordedAt.date > today.adding(days: 1) {
        doubts.note(
          .ahead(number: entry.number, entry.recordedAt.date), of: entry.writer)
      }
      if let last = latest[entry.writer], entry.number > last.number,
        entry.recordedAt.seconds < last.seconds - 3600
      {
        doubts.note(.wentBack(number: entry.number), of: entry.writer)
      }
      latest[entry.writer] = (entry.number, entry.recordedAt.seconds)
      look(at: entry, &doubts)
    }
    return doubts
  }

  private func look(at entry: Entry, _ doubts: inout HistoryDoubts) {
    for (place, fact) in entry.facts.enumerated() {
      for id in fact.event.names(as: FactID(entry: entry.id, index: place)) where id != entry.id {
        guard let named = self.entry(id) else {
          doubts.missing[id] = doubts.missing[id] ?? entry.writer
          continue
        }
        if named.recordedAt.seconds > entry.recordedAt.seconds + PlanState.tolerance,
          named.writer != entry.writer
        {
          doubts.note(.beforeNamed(number: entry.number, named.writer), of: entry.writer)
        }
      }
    }
  }
}

extension HistoryDoubts {
  fileprivate mutating func note(_ doubt: ClockDoubt, of writer: WriterID) {
    let isKnown = clocks[writer]?.contains { $0.isSameKind(as: doubt) } ?? false
    if !isKnown { clocks[writer, default: []].append(doubt) }
  }
}

extension ClockDoubt {
  fileprivate func isSameKind(as other: ClockDoubt) -> Bool {
    switch (self, other) {
    case (.ahead, .ahead), (.wentBack, .wentBack), (.beforeNamed, .beforeNamed): true
    case (.ahead, _), (.wentBack, _), (.beforeNamed, _): false
    }
  }
}

extension Subject {
  /// The entry that opened it, where it is something that an entry opens.
  var openingEntry: EntryID? {
    switch self {
    case .decision(let id): id.fact.entry
    case .meeting(let id): id.fact.entry
    case .entry(let id): id
    case .deviation(let id): id.fact.entry
    case .report(let id): id.fact.entry
    case .situation(let id): id.fact.entry
    case .fact(let id): id.entry
    case .activity, .goal, .indicator, .commitment, .edition, .body, .other: nil
    }
  }
}
