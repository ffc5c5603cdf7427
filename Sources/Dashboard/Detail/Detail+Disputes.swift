import Cells
import PlanDomain

extension Detail {
  /// Adds what people disagree on: every value, with who and when.
  mutating func addConflicts(_ keys: [RegisterKey]) {
    for key in keys {
      let values = context.state.register(key).current.map { claim in
        "\(claim.value.worded(in: language)) (\(context.state.origin(of: claim.fact)))"
      }
      let words = context.worded(.conflict(key, values.joined(separator: " / ")))
      add("\(Symbols.unicode.different.string) \(words)", .bad.bold)
    }
  }

  /// Adds what is proposed and who proposed it; it waits for a decision.
  mutating func add(_ proposal: Proposal) {
    let state = context.state
    guard let (entry, _) = state.fact(proposal.id) else { return }
    let summaries = state.summaries(of: entry)
    guard summaries.indices.contains(proposal.id.index) else { return }
    let summary = summaries[proposal.id.index]
    add("? \(context.worded(.awaitsDecision(state.origin(of: proposal.id))))", .accent.bold)
    add(summary.worded(in: language), indent: 2)
    if proposal.isOutdated { add(context.worded(.considerAnew), .warning.bold, indent: 2) }
    if let note = summary.note { add(note, indent: 2) }
  }
}
