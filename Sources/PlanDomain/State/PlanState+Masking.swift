extension PlanState {
  /// The entry without its texts where they are masked, else as it is.
  ///
  /// Where the facts themselves have been taken out of the file, what restates them stands for them.
  func restated(_ entry: Entry) -> Entry {
    guard !maskings.isEmpty, let masked = maskings[entry.id]?.first,
      case .masked(let event) = fact(masked)?.fact.event,
      entry.facts.isEmpty || entry.facts.map(\.withoutText) == event.facts
    else { return entry }
    return Entry(
      id: entry.id, writer: entry.writer, number: entry.number, recordedAt: entry.recordedAt,
      author: entry.author, facts: event.facts)
  }

  /// Takes the texts of an entry away, whether it has come yet or not.
  mutating func mask(_ event: Masked, as id: FactID) {
    maskings[event.entry, default: []].append(id)
    maskings[event.entry]?.sort()
    let place = placeInHistory(of: event.entry)
    guard place < history.count, history[place].id == event.entry else { return }
    let isErased = history[place].facts.isEmpty
    history[place] = restated(history[place])
    guard !isErased else { return absorb(history[place]) }
    for (index, fact) in history[place].facts.enumerated() {
      let id = FactID(entry: event.entry, index: index)
      for claim in fact.event.claims(as: id) {
        registers[claim.register]?.restate(id, as: claim.value)
      }
    }
  }
}
