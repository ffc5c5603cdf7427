extension PlanState {
  /// The entries as they were recorded, also those whose texts are masked.
  public var recorded: [Entry] {
    underMasks.entries.isEmpty ? history : history.map { underMasks.entries[$0.id] ?? $0 }
  }

  /// The entries that are masked, as they were recorded; without facts where those are gone.
  public var maskedEntries: [Entry] { underMasks.entries.values.sorted { $0.id < $1.id } }

  /// The entries that are masked and of which something that is masked still stands in a file.
  public var entriesLeftInFiles: [Entry] {
    maskedEntries.filter { entry in
      !entry.facts.isEmpty && mask(on: entry) != nil
        || entry.author != Masked.placeholder && authorMask(on: entry) != nil
    }
  }

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

  /// The entry without its texts and its author where they are masked, else as it is.
  ///
  /// Where the facts themselves have been taken out of the file, what restates them stands for them.
  func restated(_ entry: Entry) -> Entry {
    guard !maskings.isEmpty || !authorMaskings.isEmpty else { return entry }
    let (texts, author) = (mask(on: entry), authorMask(on: entry))
    guard texts != nil || author != nil else { return entry }
    return Entry(
      id: entry.id, writer: entry.writer, number: entry.number, recordedAt: entry.recordedAt,
      author: author == nil ? entry.author : Masked.placeholder,
      facts: texts?.facts ?? entry.facts)
  }

  /// The mask that counts on the author of an entry.
  func authorMask(on entry: Entry) -> Masked? {
    guard !authorMaskings.isEmpty else { return nil }
    return authorMasks(on: entry).first { isDecided($0.decision) }
  }

  /// Returns what the line of an entry is without its author, as those who may mask it have said.
  ///
  /// - Parameter entry: The entry.
  /// - Returns: What they have said, each by a decision that is there.
  public func linesWithoutAuthor(of entry: Entry) -> Set<String> {
    Set(authorMasks(on: entry).filter { isTaken($0.decision) }.compactMap(\.line))
  }

  /// Returns what a writer's lines are without their author, as those who may mask them have said.
  ///
  /// An entry that is missing is mended by what its own writer has said of it: whose it was cannot be
  /// asked of it.
  ///
  /// - Parameter writer: The writer.
  /// - Returns: What they have said, each by a decision that is there.
  public func linesWithoutAuthor(of writer: WriterID) -> Set<String> {
    authorMaskings.reduce(into: []) { lines, masks in
      if let entry = recordedEntry(masks.key) {
        if entry.writer == writer { lines.formUnion(linesWithoutAuthor(of: entry)) }
        return
      }
      for id in masks.value {
        guard let (masking, fact) = fact(id), case .masked(let event) = fact.event,
          masking.writer == writer || plan.maskers.contains(masking.writer),
          isTaken(event.decision), let line = event.line
        else { continue }
        lines.insert(line)
      }
    }
  }

  /// The masks on the author of an entry by those who may, in order.
  private func authorMasks(on entry: Entry) -> [Masked] {
    (authorMaskings[entry.id] ?? []).compactMap { id in
      guard let (masking, fact) = fact(id), case .masked(let event) = fact.event,
        mayMask(entry, writer: masking.writer)
      else { return nil }
      return event
    }
  }

  /// Returns the decision by which the author of an entry is masked.
  ///
  /// - Parameter id: The entry.
  /// - Returns: The decision, or `nil` where it is not masked.
  public func authorMasking(of id: EntryID) -> DecisionID? {
    recordedEntry(id).flatMap { authorMask(on: $0)?.decision }
  }

  /// Returns the entries whose author is masked together with that of one of them.
  ///
  /// A function that stands in one entry stands in all that were saved under it.
  ///
  /// - Parameters:
  ///   - id: The entry.
  ///   - writer: Who would have it masked.
  /// - Returns: That entry first, then the same writer's others with the same author; none that is
  ///   masked already.
  /// - Throws: Why it cannot be masked.
  public func entriesWithAuthor(of id: EntryID, by writer: WriterID?) throws(Refusal) -> [Entry] {
    guard let entry = recordedEntry(id) else { throw .unknownEntry(id) }
    guard entry.author != Masked.placeholder, authorMask(on: entry) == nil else {
      throw .isMasked(id)
    }
    guard mayMask(entry, writer: writer) else { throw .mayNotMask(id, entry.writer) }
    let others = recorded.filter { other in
      other.id != id && other.writer == entry.writer && other.author == entry.author
        && authorMask(on: other) == nil
    }
    return [entry] + others
  }

  /// The mask that counts on an entry as it was recorded.
  ///
  /// A mask counts when it restates the entry and rests on a decision that is in effect, made by the
  /// entry's own writer or by one whom the workspace names for it. Where the texts are gone from the
  /// file, its writer has taken them away: any mask then stands for them, first one by somebody who may.
  func mask(on entry: Entry) -> Masked? {
    guard !maskings.isEmpty, let masks = maskings[entry.id] else { return nil }
    var found: Masked?
    for id in masks {
      guard let (masking, fact) = fact(id), case .masked(let event) = fact.event else { continue }
      let mayMask = mayMask(entry, writer: masking.writer)
      if entry.facts.isEmpty {
        if mayMask { return event }
        found = found ?? event
      } else if mayMask, entry.isRestated(by: event.facts), isDecided(event.decision) {
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
    guard !event.isOfAuthor else {
      guard !authorMaskings[event.entry, default: []].holdsInOrder(id) else { return }
      authorMaskings[event.entry, default: []].insertInOrder(id)
      maskedByDecision[event.decision.fact, default: []].insert(event.entry)
      return
    }
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
    if restated.facts == shown.facts {
      show(restated, at: place)
      return true
    }
    guard !recorded.facts.isEmpty || shown.facts.isEmpty else { return false }
    show(restated, at: place)
    guard !shown.facts.isEmpty else {
      unsettled.revived.append(id)
      return true
    }
    for (index, fact) in restated.facts.enumerated() {
      let id = FactID(entry: id, index: index)
      for claim in fact.event.claims(as: id) {
        let isNews = registers.change(claim.register) { $0.restate(id, as: claim.value) }
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
