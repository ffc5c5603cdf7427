import PlanDomain

extension Model {
  /// What a text is asked for as.
  func title(of writing: Writing) -> String {
    let intent = writing.composition.intent
    let each = intent.each.count
    let name =
      each > 1 ? ActivityListWord.activities(each).worded(in: language) : name(of: intent.each[0])
    if case .undoEntry(let id, _) = intent {
      return HistoryWord.whyUndo(state.entry(id)?.author ?? "").worded(in: language)
    }
    if case .parkItem(let id, let key) = intent {
      let title = state.meeting(id)?.item(key)?.title ?? key.rawValue
      return WallWord.parkUnder(title).worded(in: language)
    }
    if case .carryOut(let id) = intent {
      return DecisionWord.carryOut(state.code(of: .decision(id))).worded(in: language)
    }
    if let word = reportTitle(of: intent) { return word.worded(in: language) }
    if let word = meetingTitle(of: intent) { return word.worded(in: language) }
    if let word = deviationTitle(of: intent) { return word.worded(in: language) }
    // What is said of many is about the same value of each.
    guard let one = intent.each.first, let key = one.register, let value = one.value else {
      return worded(.writeReport(name))
    }
    let isConfirmed = writing.composition.isConfirmation && !intent.needsText
    return worded(isConfirmed ? .writeConfirmed(name, key, value) : .writeWhy(name, key, value))
  }

  private func deviationTitle(of intent: Intent) -> DeviationWord? {
    switch intent {
    case .escalate(let id, let level):
      .whyEscalate(state.code(of: .deviation(id)), level.name(in: state.plan, language))
    case .reopen(let id): .whyReopen(state.code(of: .deviation(id)))
    default: nil
    }
  }

  private func name(of intent: Intent) -> String {
    guard let key = intent.register else {
      if case .report(let id) = intent { return id.rawValue }
      return ""
    }
    return state.code(of: key.subject)
  }
}
