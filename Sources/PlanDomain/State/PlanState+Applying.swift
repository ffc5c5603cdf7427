extension PlanState {
  /// Takes in an entry; one that is known already changes nothing.
  ///
  /// - Parameter entry: The entry.
  /// - Complexity: O(1) amortised for the newest entry, else O(*n*).
  public mutating func apply(_ entry: Entry) {
    let shown = restated(entry)
    guard insert(shown) else { return }
    if shown != entry { underMasks.entries[entry.id] = entry }
    absorb(shown)
  }

  /// Lets the facts of an entry in the history take effect.
  mutating func absorb(_ entry: Entry) {
    for (place, fact) in entry.facts.enumerated() {
      let id = FactID(entry: entry.id, index: place)
      factsBySubject[fact.event.subject(as: id), default: SubjectFacts()]
        .note(id, on: entry.day(of: fact))
      absorb(fact.event, as: id, on: entry.day(of: fact))
    }
  }

  /// Makes room for entries that are about to be applied.
  ///
  /// - Parameter count: How many there are.
  public mutating func reserveCapacity(forMore count: Int) {
    history.reserveCapacity(history.count + count)
  }

  private mutating func insert(_ entry: Entry) -> Bool {
    if history.last.map({ $0.id < entry.id }) ?? true {
      history.append(entry)
      return true
    }
    let place = placeInHistory(of: entry.id)
    guard history[place].id != entry.id else { return false }
    history.insert(entry, at: place)
    return true
  }

  private mutating func absorb(_ event: Event, as id: FactID, on date: CalendarDate) {
    if event.isProposal { proposed.append(id) }
    for claim in event.claims(as: id) {
      registers[claim.register, default: Register()].add(
        Register.Claim(
          fact: id, value: claim.value, seen: reached(claim.seen),
          isEffective: isInEffect(event, as: id), isFolded: isFolded(id, claim.register)))
      if case .field(let activity, let kind) = claim.register {
        changedParts[activity, default: []].insert(kind)
      }
    }
    if let number = event.number { give(number, to: id) }
    switch event {
    case .activityAdded(let event): additions[event.activity.id, default: []].append(id)
    case .decisionTaken(let event): adopt(event, as: DecisionID(id))
    case .deviationOpened(let event):
      deviationsByActivity[event.activity, default: []].append(DeviationID(id))
    case .planAdopted(let event): fold(event, on: date)
    case .masked(let event): mask(event, as: id)
    case .undone(let event): undo(event.entry, by: id.entry)
    default: break
    }
  }

  private func isFolded(_ id: FactID, _ register: RegisterKey) -> Bool {
    guard !foldings.isEmpty, case .field(let activity, _) = register else { return false }
    return isFolded(id, of: activity)
  }

  private mutating func adopt(_ event: DecisionTaken, as id: DecisionID) {
    if let meeting = event.terms.meeting {
      decisionsByMeeting[meeting, default: []].insertInOrder(id)
    }
    for fact in event.rejects { rejections[fact, default: []].insertInOrder(id) }
    for fact in event.adopts {
      adoptions[fact, default: []].insertInOrder(id)
      refresh(fact.entry)
    }
    refreshMasks(by: id.fact)
  }

  /// Settles anew whether the claims of an entry are in effect, and of all that hangs on it.
  mutating func refresh(_ id: EntryID) {
    var waiting = [id]
    var known: Set = [id]
    while let id = waiting.popLast() {
      guard let entry = entry(id) else { continue }
      for (place, fact) in entry.facts.enumerated() {
        let factID = FactID(entry: id, index: place)
        let isEffective = isInEffect(fact.event, as: factID)
        for claim in fact.event.claims(as: factID) {
          registers[claim.register]?.setEffective(isEffective, fact: factID)
        }
        switch fact.event {
        case .undone(let event):
          if known.insert(event.entry).inserted { waiting.append(event.entry) }
        case .decisionTaken(let event):
          for proposal in event.adopts where known.insert(proposal.entry).inserted {
            waiting.append(proposal.entry)
          }
          refreshMasks(by: factID)
        default: break
        }
      }
    }
  }
}

extension Array where Element: Comparable {
  /// Inserts something where it belongs among what stands in order.
  ///
  /// - Complexity: O(1) amortised when it belongs last, else O(*n*).
  mutating func insertInOrder(_ element: Element) {
    let isLast = last.map { $0 < element } ?? true
    insert(element, at: isLast ? count : firstIndex { $0 > element } ?? count)
  }
}
