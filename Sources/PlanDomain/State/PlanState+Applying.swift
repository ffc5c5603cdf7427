extension PlanState {
  /// Takes in an entry; one that is known already changes nothing.
  ///
  /// - Parameter entry: The entry.
  /// - Complexity: O(1) amortised for the newest entry, else O(*n*).
  public mutating func apply(_ entry: Entry) { apply(contentsOf: CollectionOfOne(entry)) }

  /// Takes in entries; those that are known already change nothing.
  ///
  /// What depends on other entries, such as what is undone, which masks count and which values are
  /// current, is settled once, when all have come: however often they contradict each other, each is
  /// looked at once.
  ///
  /// - Parameter entries: The entries, in any order.
  /// - Complexity: O(*m*) for *m* entries that come in order and after all others, else
  ///   O(*n* log *n*) in all entries.
  public mutating func apply(contentsOf entries: some Sequence<Entry>) {
    var unsettled = Unsettled()
    var late: [Entry] = []
    // An array tells each without being asked what it is.
    for entry in Array(entries) {
      if history.last.map({ $0.id < entry.id }) ?? true {
        insert(entry, at: history.count, &unsettled)
      } else {
        late.append(entry)
      }
    }
    late = unknown(late)
    guard late.count <= PlanState.fewLate else { return replay(with: late) }
    for entry in late { insert(entry, at: placeInHistory(of: entry.id), &unsettled) }
    if !settle(&unsettled) { replay(with: []) }
  }

  /// Makes room for entries that are about to be applied.
  ///
  /// - Parameter count: How many there are.
  public mutating func reserveCapacity(forMore count: Int) {
    history.reserveCapacity(history.count + count)
    registers.reserveCapacity(forEntries: count)
  }
}

extension PlanState {
  /// How many entries are put one by one into the midst of others; more are replayed with all.
  static let fewLate = 64

  /// Those of some entries that are not in the history, each once and in order.
  private func unknown(_ entries: [Entry]) -> [Entry] {
    guard !entries.isEmpty else { return [] }
    var unknown: [Entry] = []
    for entry in entries.sorted(by: { $0.id < $1.id })
    where entry.id != unknown.last?.id && self.entry(entry.id) == nil {
      unknown.append(entry)
    }
    return unknown
  }

  /// Replays all that is known anew, with some entries among it.
  ///
  /// Every mask is known before anything is taken in, so that what stands for facts that are gone is
  /// taken in in its place.
  private mutating func replay(with late: [Entry]) {
    var state = PlanState(plan)
    state.passedOver = passedOver
    state.history = merged(recorded, late)
    for entry in state.history { state.noteMasks(of: entry) }
    for place in state.history.indices where state.history[place].facts.isEmpty {
      state.show(state.restated(state.history[place]), at: place)
    }
    var unsettled = Unsettled()
    for entry in state.history { state.absorb(entry, &unsettled) }
    _ = state.settle(&unsettled)
    self = state
  }

  private func merged(_ first: [Entry], _ second: [Entry]) -> [Entry] {
    guard !second.isEmpty else { return first }
    var merged: [Entry] = []
    merged.reserveCapacity(first.count + second.count)
    var rest = second[...]
    for entry in first {
      while let other = rest.first, other.id < entry.id { merged.append(rest.removeFirst()) }
      merged.append(entry)
    }
    return merged + rest
  }

  private mutating func insert(_ entry: Entry, at place: Int, _ unsettled: inout Unsettled) {
    if maskings.isEmpty, authorMaskings.isEmpty, place == history.count {
      history.append(entry)
      absorb(entry, &unsettled)
      return
    }
    let shown = restated(entry)
    if place == history.count {
      history.append(shown)
    } else {
      Steps.count(history.count - place)
      history.insert(shown, at: place)
    }
    if shown != entry { underMasks.entries[entry.id] = entry }
    absorb(shown, &unsettled)
  }

  /// Lets the facts of an entry in the history take effect.
  mutating func absorb(_ entry: Entry, _ unsettled: inout Unsettled) {
    if !undoings.isEmpty, undoings[entry.id] != nil { unsettled.undone.append(entry.id) }
    for (place, fact) in entry.facts.enumerated() {
      let id = FactID(entry: entry.id, index: place)
      let day = entry.day(of: fact)
      factsBySubject[fact.event.subject(as: id), default: SubjectFacts()].note(id, on: day)
      absorb(fact.event, as: id, on: day, &unsettled)
    }
  }

  private mutating func absorb(
    _ event: Event, as id: FactID, on date: CalendarDate, _ unsettled: inout Unsettled
  ) {
    if event.isProposal { proposed.insertInOrder(id) }
    for claim in event.claims(as: id) {
      let isSettled = registers.add(
        Register.Claim(
          fact: id, value: claim.value, seen: claim.seen,
          isEffective: isInEffect(event, as: id), isFolded: isFolded(id, claim.register)),
        to: claim.register, isSettledAtOnce: passedOver.isEmpty)
      if !isSettled { unsettled.registers.insert(claim.register) }
      if case .field(let activity, let kind) = claim.register {
        changedParts[activity, default: []].insert(kind)
      }
    }
    if let number = event.number { give(number, to: id) }
    switch event {
    case .activityAdded(let event):
      additions[event.activity.id, default: []].insertInOrder(id)
    case .decisionTaken(let event): adopt(event, as: DecisionID(id), &unsettled)
    case .deviationOpened(let event):
      deviationsByActivity[event.activity, default: []].insertInOrder(DeviationID(id))
    case .minutesApproved, .reportFrozen: freezings.insertInOrder(id)
    case .planAdopted(let event): fold(event, on: date, &unsettled)
    case .masked(let event):
      noteMask(event, as: id)
      unsettled.masked.append(event.entry)
    case .undone(let event):
      undoings[event.entry, default: []].insertInOrder(id.entry)
      undoes[id.entry, default: []].append(event.entry)
      unsettled.undone.append(event.entry)
    default: break
    }
  }

  private func isFolded(_ id: FactID, _ register: RegisterKey) -> Bool {
    guard !foldings.isEmpty, case .field(let activity, _) = register else { return false }
    return isFolded(id, of: activity)
  }

  private mutating func adopt(
    _ event: DecisionTaken, as id: DecisionID, _ unsettled: inout Unsettled
  ) {
    if let meeting = event.terms.meeting {
      decisionsByMeeting[meeting, default: []].insertInOrder(id)
    }
    for fact in event.rejects { rejections[fact, default: []].insertInOrder(id) }
    for fact in event.adopts { adoptions[fact, default: []].insertInOrder(id) }
    unsettled.proposals += event.adopts
    if !maskedByDecision.isEmpty { unsettled.masked += maskedByDecision[id.fact] ?? [] }
  }
}

extension Array where Element: Comparable {
  /// Inserts something where it belongs among what stands in order, after what is equal.
  ///
  /// - Complexity: O(1) amortised when it belongs last, else O(*n*).
  mutating func insertInOrder(_ element: Element) {
    if last.map({ $0 <= element }) ?? true { return append(element) }
    let place = place { $0 <= element }
    Steps.count(count - place)
    insert(element, at: place)
  }

  /// Whether something stands among what stands in order.
  ///
  /// - Complexity: O(log *n*).
  func holdsInOrder(_ element: Element) -> Bool {
    let place = place { $0 < element }
    return place < count && self[place] == element
  }
}

extension RandomAccessCollection where Index == Int {
  /// The place of the first element that a condition does not hold for, where it holds for all those
  /// before it.
  ///
  /// - Complexity: O(log *n*).
  func place(where isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
