extension PlanState {
  /// The entries as they were recorded, also those whose texts are masked.
  public var recorded: [Entry] {
    underMasks.entries.isEmpty ? history : history.map { underMasks.entries[$0.id] ?? $0 }
  }

  /// The entries that are masked, as they were recorded; without facts where those are gone.
  public var maskedEntries: [Entry] { underMasks.entries.values.sorted { $0.id < $1.id } }

  /// Returns an entry as it was recorded, also when its texts are masked.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The entry, or `nil` when the journal has none such.
  public func recordedEntry(_ id: EntryID) -> Entry? { underMasks.entries[id] ?? entry(id) }

  /// Returns the last entry up to a time.
  ///
  /// - Parameter milliseconds: The time, since 1970.
  /// - Returns: Its identifier, or `nil` when there is none such.
  /// - Complexity: O(log *n*).
  public func latestEntry(upTo milliseconds: UInt64) -> EntryID? {
    let end = placeInHistory(of: EntryID(high: (milliseconds + 1) << 16, low: 0))
    return end > 0 ? history[end - 1].id : nil
  }

  /// The entry without its texts where they are masked, else as it is.
  ///
  /// Where the facts themselves have been taken out of the file, what restates them stands for them.
  func restated(_ entry: Entry) -> Entry {
    guard let event = mask(on: entry) else { return entry }
    return Entry(
      id: entry.id, writer: entry.writer, number: entry.number, recordedAt: entry.recordedAt,
      author: entry.author, facts: event.facts)
  }

  /// The mask that counts on an entry as it was recorded.
  ///
  /// A mask counts when it restates the entry and rests on a decision that is in effect, made by the
  /// entry's own writer or by one whom the workspace names for it. Where the texts are gone from the
  /// file, its writer has taken them away: any mask then stands for them, first one by somebody who may.
  func mask(on entry: Entry) -> Masked? {
    guard !maskings.isEmpty, let masks = maskings[entry.id] else { return nil }
    var found: Masked?
    let plain = entry.facts.map(\.withoutText)
    for id in masks {
      guard let (masking, fact) = fact(id), case .masked(let event) = fact.event else { continue }
      let mayMask = mayMask(entry, writer: masking.writer)
      if entry.facts.isEmpty {
        if mayMask { return event }
        found = found ?? event
      } else if mayMask, plain == event.facts, isDecided(event.decision) {
        return event
      }
    }
    return found
  }

  /// Whether a decision is there and in effect.
  private func isDecided(_ id: DecisionID) -> Bool {
    isTaken(id) && isInEffect(id.fact.entry)
  }

  /// Returns whether a decision is there, in effect or not.
  ///
  /// - Parameter id: The decision.
  /// - Returns: Whether the fact that it is takes a decision.
  public func isTaken(_ id: DecisionID) -> Bool {
    if case .decisionTaken = fact(id.fact)?.fact.event { true } else { false }
  }

  /// Returns whether a writer may have the texts of an entry masked.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - writer: Who would; `nil` before the first change, when nobody knows.
  /// - Returns: Whether it is the entry's own writer, or one whom the workspace names.
  public func mayMask(_ entry: Entry, writer: WriterID?) -> Bool {
    guard let writer else { return true }
    return entry.writer == writer || plan.maskers.contains(writer)
  }

  /// Takes note of what would mask an entry, whether that has come yet or not.
  mutating func noteMask(_ event: Masked, as id: FactID) {
    guard !maskings[event.entry, default: []].holdsInOrder(id) else { return }
    maskings[event.entry, default: []].insertInOrder(id)
    maskedByDecision[event.decision.fact, default: []].insert(event.entry)
  }

  /// Takes note of what an entry would mask.
  mutating func noteMasks(of entry: Entry) {
    for (place, fact) in entry.facts.enumerated() {
      guard case .masked(let event) = fact.event else { continue }
      noteMask(event, as: FactID(entry: entry.id, index: place))
    }
  }

  /// Settles anew which mask counts on an entry.
  ///
  /// - Returns: Whether that could be done. What was taken in in place of facts that are gone cannot
  ///   be told apart any more: everything has to be replayed.
  mutating func refreshMask(of id: EntryID, _ unsettled: inout Unsettled) -> Bool {
    let place = placeInHistory(of: id)
    guard place < history.count, history[place].id == id else { return true }
    let shown = history[place]
    let recorded = underMasks.entries[id] ?? shown
    let restated = restated(recorded)
    guard restated != shown else { return true }
    guard !recorded.facts.isEmpty || shown.facts.isEmpty else { return false }
    show(restated, at: place)
    guard !shown.facts.isEmpty else {
      unsettled.revived.append(id)
      return true
    }
    for (index, fact) in restated.facts.enumerated() {
      let id = FactID(entry: id, index: index)
      for claim in fact.event.claims(as: id) {
        let isNews = registers[claim.register]?.restate(id, as: claim.value) ?? false
        if isNews { unsettled.registers.insert(claim.register) }
      }
    }
    return true
  }

  /// Shows an entry in place of the one as it was recorded.
  mutating func show(_ entry: Entry, at place: Int) {
    let recorded = underMasks.entries[entry.id] ?? history[place]
    underMasks.entries[entry.id] = entry == recorded ? nil : recorded
    history[place] = entry
  }
}

/// The entries that are masked, as they were recorded: no part of what a state says.
///
/// They are kept because a mask that no longer counts gives back what it took away. Two states are the
/// same whether the texts are still in the files or not, and none of it is ever printed.
struct UnderMasks: Hashable, Sendable {
  var entries: [EntryID: Entry] = [:]

  static func == (lhs: Self, rhs: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

extension UnderMasks: CustomDebugStringConvertible, CustomReflectable {
  var debugDescription: String { "UnderMasks" }

  var customMirror: Mirror { Mirror(self, children: []) }
}
