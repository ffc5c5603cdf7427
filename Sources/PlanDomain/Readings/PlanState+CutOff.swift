extension PlanState {
  /// Returns the state of what has been said about the days up to a cut-off, whenever it was said.
  ///
  /// What undoes, corrects or masks something that counts, counts as well. A claim that has replaced
  /// one about a later day is taken to replace what that one had replaced.
  ///
  /// - Parameter date: The last day that counts.
  /// - Returns: The state, on the plan as it is now.
  /// - Complexity: O(*n*) in the history.
  public func about(daysUpTo date: CalendarDate) -> PlanState {
    let kept = entries(aboutDaysUpTo: date)
    var state = PlanState(plan)
    state.reserveCapacity(forMore: history.count)
    for entry in history where !kept.contains(entry.id) {
      for (place, fact) in entry.facts.enumerated() {
        let id = FactID(entry: entry.id, index: place)
        for claim in fact.event.claims(as: id) {
          state.passedOver[claim.register, default: [:]][id, default: []] += claim.seen
        }
      }
    }
    state.apply(contentsOf: history.lazy.filter { kept.contains($0.id) })
    return state
  }

  /// The entries that are about days up to a cut-off, and those that amend such entries.
  private func entries(aboutDaysUpTo date: CalendarDate) -> Set<EntryID> {
    var kept: Set<EntryID> = []
    for entry in history where entry.isAbout(daysUpTo: date, orAmends: kept) {
      kept.insert(entry.id)
    }
    return kept
  }

  /// Returns what has been said about the days up to a cut-off, but is no part of a document.
  ///
  /// - Parameters:
  ///   - heads: How far each writer had come when the document was made.
  ///   - date: The last day that counts.
  /// - Returns: The facts in effect, in order.
  public func added(after heads: [ChainHead], aboutDaysUpTo date: CalendarDate) -> [FactID] {
    let last = Dictionary(heads.map { ($0.writer, $0.number) }, uniquingKeysWith: max)
    let kept = entries(aboutDaysUpTo: date)
    return history.flatMap { entry -> [FactID] in
      guard entry.number > last[entry.writer] ?? 0, kept.contains(entry.id),
        isInEffect(entry.id)
      else { return [] }
      return entry.facts.indices.map { FactID(entry: entry.id, index: $0) }
    }
  }
}

extension Entry {
  /// Whether all of it is about days up to a cut-off, or amends entries that are.
  fileprivate func isAbout(daysUpTo date: CalendarDate, orAmends kept: Set<EntryID>) -> Bool {
    facts.allSatisfy { fact in
      switch fact.event {
      case .undone(let event): kept.contains(event.entry)
      case .masked(let event): kept.contains(event.entry)
      case .textCorrected(let event): kept.contains(event.fact.entry)
      default: day(of: fact) <= date
      }
    }
  }
}
