import PlanDomain

extension Basis {
  /// What a proposal asks for, whether it must be considered anew, and who has prepared it.
  func words(of proposal: Proposal, in language: Language) -> String? {
    guard let entry = state.entry(proposal.id.entry) else { return nil }
    let summary = state.summaries(of: entry)[proposal.id.index]
    let outdated = proposal.isOutdated ? [ReportPhrase.outdated.worded(in: language)] : []
    let marks = outdated + proposal.preparations.map { words(of: $0, in: language) }
    let said = summary.worded(in: language)
    return marks.isEmpty ? said : "\(said) (\(marks.joined(separator: "; ")))"
  }

  /// By whom and when a proposal was prepared, in which meeting, and what it came to.
  private func words(of preparation: Preparation, in language: Language) -> String {
    let meeting = preparation.meeting.map { " \(state.code(of: .meeting($0)))" } ?? ""
    let note = preparation.note.map { ": \($0)" } ?? ""
    return preparation.worded(in: language) + meeting + note
  }
}
