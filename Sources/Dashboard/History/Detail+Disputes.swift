import Cells
import PlanDomain

extension Detail {
  /// Adds what people disagree on: every value, with who, when and why.
  mutating func addConflicts(_ keys: [RegisterKey]) {
    for key in keys {
      let words = context.worded(ConflictWord.about(key))
      add("\(Symbols.unicode.different.string) \(words)", .bad.bold)
      addValues(of: key, indent: 2)
    }
  }

  /// Adds the values of one disagreement, with who, when and why; the worst one counts.
  mutating func addClaims(of key: RegisterKey) {
    addValues(of: key, indent: 0)
    add(context.worded(ConflictWord.settles), .quiet)
  }

  /// The fewest columns that a value has beside another; with fewer they stand below each other.
  private static let valueColumns = 28

  private mutating func addValues(of key: RegisterKey, indent: Int) {
    let register = context.state.register(key)
    let claims = register.current
    let share = (columns - indent - 3 * (claims.count - 1)) / max(1, claims.count)
    guard claims.count > 1, share >= Detail.valueColumns else {
      for claim in claims { addClaim(claim, counts: claim.value == register.worst, indent: indent) }
      return
    }
    let blocks = claims.map { claim in
      var block = Detail(context, columns: share)
      block.addClaim(claim, counts: claim.value == register.worst, indent: 0)
      return block.lines.map(\.text)
    }
    let rule = StyledLine(" \(Symbols.unicode.vertical.string) ", .quiet)
    for row in 0..<(blocks.map(\.count).max() ?? 0) {
      let parts = blocks.map {
        ($0.indices.contains(row) ? $0[row] : StyledLine()).padded(to: share)
      }
      let blank = StyledLine(ScreenText(repeating: " ", count: indent))
      add(parts.dropFirst().reduce(blank + (parts.first ?? StyledLine())) { $0 + rule + $1 })
    }
  }

  /// Adds one of the values: what, who and when, whether it counts, and why.
  private mutating func addClaim(_ claim: Register.Claim, counts: Bool, indent: Int) {
    let blank = StyledLine(ScreenText(repeating: " ", count: indent))
    let value = StyledLine(claim.value.worded(in: language), .plain.bold)
    let origin = StyledLine(context.state.origin(of: claim.fact, language), .quiet)
    let mark = StyledLine("(\(context.worded(ConflictWord.counts)))", .warning)
    let gap = StyledLine("  ")
    // As much on a line as there is room for.
    var line = blank + value
    for part in [origin] + (counts ? [mark] : []) {
      if line.columns + gap.columns + part.columns <= columns {
        line += gap + part
      } else {
        add(line)
        line = blank + gap + part
      }
    }
    add(line)
    if let note = context.state.note(of: claim.fact) {
      add("\u{201D}\(note)\u{201D}", indent: indent + 2)
    }
  }

  /// Adds what is proposed and who proposed it; it waits for a decision.
  mutating func addProposal(_ proposal: Proposal) {
    let state = context.state
    guard let (entry, _) = state.fact(proposal.id) else { return }
    let summaries = state.summaries(of: entry)
    guard summaries.indices.contains(proposal.id.index) else { return }
    let summary = summaries[proposal.id.index]
    add(
      "? \(context.worded(.awaitsDecision(state.origin(of: proposal.id, language))))", .accent.bold)
    add(summary.worded(in: language), indent: 2)
    if proposal.isOutdated { add(context.worded(.considerAnew), .warning.bold, indent: 2) }
    for one in proposal.preparations {
      let note = one.note.map { ": \($0)" } ?? ""
      add(one.worded(in: language) + note, .accent, indent: 2)
    }
    if let note = summary.note { add(note, indent: 2) }
  }
}
