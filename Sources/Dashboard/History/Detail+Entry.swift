import Cells
import PlanDomain

extension Detail {
  /// Adds what an entry said and what has become of it; the whole of it with when, who and where.
  mutating func addEntry(_ entry: Entry, isWhole: Bool) {
    let state = context.state
    for (place, fact) in entry.facts.enumerated() {
      addFact(fact, FactID(entry: entry.id, index: place), in: entry)
    }
    if isWhole {
      addHeading(HistoryWord.recorded)
      add(HistoryWord.when, "\(entry.recordedAt.date) \(entry.recordedAt.timeOfDay)")
      add(HistoryWord.who, entry.attribution.worded(in: language))
      add(HistoryWord.writer, "\(entry.writer) \(entry.number)", .quiet)
      add(HistoryWord.identifier, "\(entry.id)", .quiet)
    }
    addUndoings(of: entry.id)
    guard isWhole, state.isInEffect(entry.id) else { return }
    if let obstacle = state.obstacle(toUndoing: entry) {
      add(obstacle.worded(in: language), .quiet)
    }
  }

  private mutating func addFact(_ fact: Fact, _ id: FactID, in entry: Entry) {
    let state = context.state
    let summaries = state.summaries(of: entry)
    guard summaries.indices.contains(id.index) else { return }
    let isUndone = !state.isInEffect(entry.id)
    add(summaries[id.index].worded(in: language), isUndone ? .quiet : .plain.bold)
    if let activity = fact.event.subject(as: id).activity, state.activity(activity) != nil {
      add(context.title(of: activity), .quiet, indent: 2)
    }
    addNote(of: id)
    if fact.reportedFor != nil {
      add(entry.attribution(of: fact).worded(in: language), .quiet, indent: 2)
    }
    if let date = fact.date { add(context.worded(Phrase.about(date)), .quiet, indent: 2) }
    if let standing = state.proposal(id)?.standing {
      add(standing.worded(in: language), .accent, indent: 2)
    }
  }

  /// Adds who undid an entry, when and why; an undo that was undone itself is not in effect.
  private mutating func addUndoings(of id: EntryID) {
    let state = context.state
    for fact in state.facts(about: .entry(id)) where state.isInEffect(fact.entry) {
      guard case .undone = state.fact(fact)?.fact.event else { continue }
      let words = context.worded(HistoryWord.undoneBy(state.origin(of: fact, language)))
      add("\(Symbols.unicode.crossed.string) \(words)", .warning.bold)
      if let reason = state.note(of: fact) {
        add("\u{201D}\(reason)\u{201D}", indent: 2)
      }
    }
  }
}
