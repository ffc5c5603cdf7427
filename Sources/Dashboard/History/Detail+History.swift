import Cells
import PlanDomain

extension Detail {
  /// Adds the newest notes on an activity, with who and when.
  mutating func addLatestNotes(of id: ActivityID) {
    let state = context.state
    let noted = state.facts(about: .activity(id)).reversed().lazy.filter { fact in
      state.isInEffect(fact.entry) && state.note(of: fact) != nil
    }
    let newest = Array(noted.prefix(3))
    guard !newest.isEmpty else { return }
    add(heading: .latestHeading)
    for fact in newest { add(fact) }
  }

  /// Adds everything that has been said about something, the newest first.
  mutating func addHistory(of subject: Subject) {
    let facts = context.state.facts(about: subject)
    add(heading: .historyHeading(facts.count))
    guard !facts.isEmpty else {
      add(context.worded(.noHistory), .quiet)
      return
    }
    for fact in facts.reversed() { add(fact) }
  }

  private mutating func add(_ id: FactID) {
    let state = context.state
    guard let (entry, fact) = state.fact(id) else { return }
    let first = lines.count
    defer { mark(from: first, as: id) }
    let isUndone = !state.isInEffect(entry.id)
    let time = "\(entry.recordedAt.date) \(entry.recordedAt.timeOfDay)"
    let who = entry.attribution(of: fact).worded(in: language)
    var line = StyledLine(time, .quiet) + StyledLine("  \(who)")
    if let date = fact.date { line += StyledLine(" " + context.worded(.about(date)), .quiet) }
    if isUndone { line += StyledLine("  " + context.worded(.undoneMark), .warning.bold) }
    add(line)
    let summaries = state.summaries(of: entry)
    guard summaries.indices.contains(id.index) else { return }
    add(summaries[id.index].worded(in: language), isUndone ? .quiet : .plain, indent: 2)
    if let standing = state.proposal(id)?.standing, standing != .waiting {
      add(standing.worded(in: language), .accent, indent: 2)
    }
    addNote(of: id, .quiet)
  }

  /// Adds the note of a fact as corrected, and below it as it was first written.
  mutating func addNote(of id: FactID, _ style: Style = .plain) {
    guard let note = context.state.note(of: id) else { return }
    add("\u{201D}\(note)\u{201D}", style, indent: 2)
    guard let former = context.state.fact(id)?.fact.event.note, former != note else { return }
    add(context.worded(Phrase.formerNote(former)), .quiet, indent: 2)
  }
}
