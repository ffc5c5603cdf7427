import PlanDomain

extension Model {
  /// What a text is asked for as.
  func title(of writing: Writing) -> String {
    let intent = writing.composition.intent
    return switch intent {
    case .undoEntry(let id, _): worded(HistoryWord.whyUndo(state.entry(id)?.author ?? ""))
    case .parkItem(let id, let key):
      worded(WallWord.parkUnder(state.meeting(id)?.item(key)?.title ?? key.rawValue))
    case .carryOut(let id): worded(DecisionWord.carryOut(state.code(of: .decision(id))))
    case .freezeReport(let kind, let cutOff): worded(ReportWord.recordOf(kind, cutOff))
    case .approveReport(let id, _): worded(ReportWord.recordOfNumber(state.code(of: .report(id))))
    case .reopenMeeting(let id): worded(MeetingWord.whyReopen(state.code(of: .meeting(id))))
    case .takeBack(let id):
      worded(
        MeetingWord.whyTakeBack(state.code(of: .meeting(id)), state.meeting(id)?.stage ?? .open))
    case .closeMeeting(let id): worded(MeetingWord.whenEnded(state.code(of: .meeting(id))))
    case .noteItem(let id, let key):
      worded(
        MeetingWord.noteUnder(
          state.meeting(id)?.item(key).map { "\($0.number). \($0.title)" } ?? key.rawValue))
    case .escalate(let id, let level):
      worded(
        DeviationWord.whyEscalate(
          state.code(of: .deviation(id)), level.name(in: state.plan, language)))
    case .reopen(let id): worded(DeviationWord.whyReopen(state.code(of: .deviation(id))))
    // What is asked for beside a value is why, and of what sets none, what there is to report.
    case .progress, .contribution, .assess, .attain, .report, .settle, .undo, .redo, .review,
      .openMeeting, .convene, .attend, .hold, .say, .approveMinutes, .acceptDamage, .many,
      .openForm, .fill:
      titleOfValue(writing)
    }
  }

  private func titleOfValue(_ writing: Writing) -> String {
    let intent = writing.composition.intent
    let each = intent.each.count
    let name =
      each > 1 ? worded(ActivityListWord.activities(each)) : name(of: intent.each[0])
    // What is said of many is about the same value of each.
    guard let one = intent.each.first, let key = one.register, let value = one.value else {
      return worded(.writeReport(name))
    }
    let isConfirmed = writing.composition.isConfirmation && !intent.needsText
    return worded(isConfirmed ? .writeConfirmed(name, key, value) : .writeWhy(name, key, value))
  }

  private func name(of intent: Intent) -> String {
    guard let key = intent.register else {
      if case .report(let id) = intent { return id.rawValue }
      return ""
    }
    return state.code(of: key.subject)
  }
}
