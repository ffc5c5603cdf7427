import Cells
import PlanDomain
import PlanReports

extension Detail {
  /// Adds the newest notes on an activity, with who and when.
  mutating func addLatestNotes(of id: ActivityID) {
    let chain = Chain(.activity(id), from: context.basis)
    let noted = chain.links.reversed().lazy.filter { link in
      !chain.isUndone(link) && link.summary.note != nil
    }
    let newest = Array(noted.prefix(3))
    guard !newest.isEmpty else { return }
    addHeading(Label.latestReports)
    for link in newest { addLink(link, of: chain) }
  }

  /// Adds everything that has happened to something, the newest first.
  mutating func addHistory(of subject: Subject) {
    let chain = Chain(subject, from: context.basis)
    addHeading(text: "\(context.worded(Label.history)) (\(chain.links.count))")
    guard !chain.links.isEmpty else {
      add(context.worded(.noHistory), .quiet)
      return
    }
    for link in chain.links.reversed() { addLink(link, of: chain) }
  }

  private mutating func addLink(_ link: Chain.Link, of chain: Chain) {
    let first = lines.count
    defer { mark(from: first, as: link.id) }
    let isUndone = chain.isUndone(link)
    let at = link.entry.recordedAt
    let who = link.entry.attribution(of: link.fact).worded(in: language)
    var line = StyledLine("\(at.date) \(at.timeOfDay)", .quiet) + StyledLine("  \(who)")
    if let date = link.fact.date {
      line += StyledLine(" " + context.worded(.about(date)), .quiet)
    }
    let marks = chain.marks(of: link, in: language).joined(separator: ", ")
    if !marks.isEmpty { line += StyledLine("  " + marks, isUndone ? .warning.bold : .accent) }
    add(line)
    add(link.summary.worded(in: language), isUndone ? .quiet : .plain, indent: 2)
    addNote(of: link.id, .quiet)
  }

  /// Adds the note of a fact as corrected, and below it as it was first written.
  mutating func addNote(of id: FactID, _ style: Style = .plain) {
    guard let note = context.state.note(of: id) else { return }
    add("\u{201D}\(note)\u{201D}", style, indent: 2)
    guard let former = context.state.fact(id)?.fact.event.note, former != note else { return }
    add(context.worded(Phrase.formerNote(former)), .quiet, indent: 2)
  }
}
