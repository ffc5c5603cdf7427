extension PlanState {
  /// Returns whether an entry is in effect: nobody has undone it, or the undo is undone.
  ///
  /// What an undo names decides what came first, never the order of the identifiers: those come from
  /// clocks. Undos that name each other in a ring undo nothing there, for none of them came first; and
  /// what is recorded for good is not undone by anything.
  ///
  /// - Parameter id: The entry's identifier.
  /// - Returns: `false` for an undone entry.
  /// - Complexity: O(1).
  public func isInEffect(_ id: EntryID) -> Bool { undone.isEmpty || !undone.contains(id) }

  func isInEffect(_ event: Event, as id: FactID) -> Bool {
    isInEffect(id.entry) && (!event.isProposal || adoption(of: id) != nil)
  }

  /// Settles which entries are in effect after some have been undone, and returns those for which it
  /// has changed.
  ///
  /// What an undo had undone may have to be settled too, and so on.
  ///
  /// - Complexity: O(*n*) in the undos that hang together with those.
  mutating func settleUndone(_ ids: [EntryID]) -> [EntryID] {
    let rings = UndoRings(from: ids) { undoes[$0] ?? [] }
    // Each ring is told before all those that it undoes.
    return rings.members.reversed().filter { id in
      Steps.count()
      let isUndone =
        !isForGood(id)
        && (undoings[id] ?? []).contains { undo in
          isInEffect(undo) && !rings.areOne(undo, id)
        }
      return isUndone ? undone.insert(id).inserted : undone.remove(id) != nil
    }
  }

  private func isForGood(_ id: EntryID) -> Bool { entry(id)?.isForGood ?? false }
}

/// The entries that some undo, with what those undo in their turn and so on, ring by ring.
///
/// Undos that name each other are one ring; an entry in none is a ring of its own.
///
/// > Source: Tarjan, *Depth-first search and linear graph algorithms*, 1972, without recursion.
private struct UndoRings {
  /// The entries, those of a ring after each other, and each ring before those that undo it.
  private(set) var members: [EntryID] = []
  private var ringOf: [EntryID: Int] = [:]
  private var numbers: [EntryID: Int] = [:]
  private var lowest: [EntryID: Int] = [:]
  private var open: [EntryID] = []
  private var count = 0

  init(from ids: [EntryID], _ undone: (EntryID) -> [EntryID]) {
    for id in ids where numbers[id] == nil { walk(from: id, undone) }
  }

  /// Whether two entries stand in one ring.
  func areOne(_ first: EntryID, _ second: EntryID) -> Bool {
    first == second || ringOf[first].map { $0 == ringOf[second] } ?? false
  }

  private mutating func walk(from id: EntryID, _ undone: (EntryID) -> [EntryID]) {
    var path = [(id: id, next: undone(id)[...])]
    begin(id)
    while let last = path.last {
      Steps.count()
      guard let other = last.next.first else {
        path.removeLast()
        end(last.id, under: path.last?.id)
        continue
      }
      path[path.count - 1].next.removeFirst()
      if numbers[other] == nil {
        begin(other)
        path.append((other, undone(other)[...]))
      } else if ringOf[other] == nil {
        lower(last.id, to: numbers[other])
      }
    }
  }

  private mutating func begin(_ id: EntryID) {
    numbers[id] = numbers.count
    lowest[id] = numbers[id]
    open.append(id)
  }

  private mutating func end(_ id: EntryID, under parent: EntryID?) {
    if let parent { lower(parent, to: lowest[id]) }
    guard lowest[id] == numbers[id] else { return }
    while let member = open.popLast() {
      ringOf[member] = count
      members.append(member)
      if member == id { break }
    }
    count += 1
  }

  private mutating func lower(_ id: EntryID, to number: Int?) {
    guard let number, let own = lowest[id] else { return }
    lowest[id] = min(own, number)
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
    case .reportFrozen, .reportApproved, .planAdopted, .masked, .minutesApproved, .damageAccepted:
      true
    default: false
    }
  }
}
