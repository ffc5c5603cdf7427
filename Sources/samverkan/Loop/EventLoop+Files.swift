import Dashboard
import PlanDomain
import PlanStorage

extension EventLoop {
  /// Tells the model how the files stand, when that has changed.
  func tellOfFiles(_ findings: [JournalFinding]) {
    let language = plan.language
    let verdicts =
      findings.map { FileVerdict($0, among: findings, of: plan.store, in: language) }
      + documents.map { FileVerdict($0, in: language) }
    let isWhole = isVerified && !verdicts.contains(where: \.isDamage)
    let now = Verification(
      isFinished: isVerified, summary: isWhole ? whole : nil, readOnlyReason: plan.readOnlyReason,
      planProblem: planWarning, verdicts: verdicts)
    guard now != verification else { return }
    verification = now
    // Most often it is not on the screen, and then nothing is sent to the terminal either.
    if model.showsFiles { send(.checked(now)) } else { obey(model.update(.checked(now))) }
  }

  /// That nothing is missing, and how much there is; counted anew when there is more.
  private var whole: String {
    let history = plan.store.state.history
    if let counted, counted.entries == history.count { return counted.words }
    let words = RunWord.verified(
      entries: history.count, writers: Set(history.map(\.writer)).count
    ).worded(in: plan.language)
    counted = (history.count, words)
    return words
  }
}

extension FileVerdict {
  fileprivate init(
    _ finding: JournalFinding, among findings: [JournalFinding], of store: PlanStore,
    in language: Language
  ) {
    let decision = finding.isDamage ? store.acceptance(of: finding) : nil
    self.init(
      finding.kind.worded(in: language), writer: finding.writer?.rawValue, file: finding.path,
      line: finding.line, meaning: finding.kind.meaning.worded(in: language),
      remedy: finding.kind.remedy.worded(in: language), isDamage: finding.isDamage,
      acceptance: decision.map {
        RunWord.accepted(store.state.code(of: .decision($0))).worded(in: language)
      }, ways: store.ways(on: finding, among: findings))
  }

  /// What was found about a frozen document says itself what to do.
  fileprivate init(_ finding: DocumentFinding, in language: Language) {
    self.init(finding.worded(in: language), file: finding.path, isDamage: finding.isDamage)
  }
}
