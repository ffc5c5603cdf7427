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

  /// Adds the values of one disagreement one by one, with who, when and why; the worst one counts.
  mutating func addClaims(of key: RegisterKey) {
    let state = context.state
    let register = state.register(key)
    for claim in register.current {
      let counts = claim.value == register.worst
      var line = StyledLine(claim.value.worded(in: language), .plain.bold)
      line += StyledLine("  " + state.origin(of: claim.fact), .quiet)
      if counts { line += StyledLine("  (\(context.worded(ConflictWord.counts)))", .warning) }
      add(line)
      if let note = state.note(of: claim.fact) {
        add("\u{201D}\(note)\u{201D}", indent: 2)
      }
    }
    add(context.worded(ConflictWord.settles), .quiet)
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
