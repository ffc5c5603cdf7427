import PlanDomain

extension Story {
  /// What is written down once a year: the situation, and how the commitments are kept.
  mutating func takeStock() throws {
    let year = recorder.today.parts.year
    try recorder.record(
      Change(
        .registerSituation(
          ExampleTexts.situation(of: year), sources: ExampleTexts.situationSources)),
      at: coordinator)
    for (place, commitment) in state.plan.agreement.commitments.enumerated() {
      let texts = ExampleTexts.commitments
      try recorder.record(
        Change(.reportCommitment(commitment.id, texts[place % texts.count])), at: coordinator)
    }
  }

  /// Corrects a word in the newest report of an activity.
  mutating func correctLatestReport() throws {
    let latest = state.history.last { entry in
      guard case .activityReported = entry.facts.first?.event else { return false }
      return state.isInEffect(entry.id)
    }
    guard let latest, let note = latest.facts.first?.event.note else { return }
    try recorder.record(
      Change(.correct(latest.id.firstFact, to: note + ExampleTexts.correction)), at: coordinator)
  }
}
