extension PlanState {
  /// Returns whether an entry is in effect: nobody has undone it, or the undo is undone.
  ///
  /// What an undo names decides what came first, never the order of the identifiers: those come from
  /// clocks. Undos that name each other in a ring undo nothing there, for none of them came first; and
  /// what is recorded for good is not undone by anything.
  ///
  /// - Parameter id: The entry's identifier.
  /// - Returns: `false` for an undone entry.
  public func isInEffect(_ id: EntryID) -> Bool {
    guard let undoers = undoings[id], !(entry(id)?.isForGood ?? false) else { return true }
    return !undoers.contains { !isRing($0, id) && isInEffect($0) }
  }

  func isInEffect(_ event: Event, as id: FactID) -> Bool {
    isInEffect(id.entry) && (!event.isProposal || adoption(of: id) != nil)
  }

  private func isRing(_ undo: EntryID, _ undone: EntryID) -> Bool {
    if undo == undone { return true }
    return !rings.isEmpty && rings[undo].map { $0 == rings[undone] } ?? false
  }

  /// Takes note that one entry undoes another, whether that has come yet or not.
  mutating func undo(_ id: EntryID, by undo: EntryID) {
    undoings[id, default: []].append(undo)
    // A ring is closed only by an entry that somebody undid before it came.
    if undoings[undo] != nil { noteRing(through: undo) }
    refresh(id)
  }

  private mutating func noteRing(through id: EntryID) {
    let before = reached(from: id) { undoings[$0] ?? [] }
    let after = reached(from: id) { self.undone(by: $0) }
    let ring = before.intersection(after)
    guard ring.count > 1, let name = ring.min() else { return }
    for member in ring { rings[member] = name }
    for member in ring { refresh(member) }
  }

  private func undone(by id: EntryID) -> [EntryID] {
    (entry(id)?.facts ?? []).compactMap { fact in
      if case .undone(let event) = fact.event { event.entry } else { nil }
    }
  }

  private func reached(from id: EntryID, _ next: (EntryID) -> [EntryID]) -> Set<EntryID> {
    var (found, waiting): (Set, [EntryID]) = ([id], [id])
    while let id = waiting.popLast() {
      for other in next(id) where found.insert(other).inserted { waiting.append(other) }
    }
    return found
  }
}

extension Entry {
  /// Whether the entry records something that is never undone.
  var isForGood: Bool { facts.contains { $0.event.isForGood } }
}

extension Event {
  /// Whether the event is never undone: an approval, a freezing, an adoption, a masking.
  var isForGood: Bool {
    switch self {
    case .reportFrozen, .reportApproved, .planAdopted, .masked, .minutesApproved: true
    default: false
    }
  }
}
