import PlanDomain

extension WalkthroughScreen {
  /// What a key writes into the meeting at the item that is shown.
  func intent(of action: Action, _ context: Context) -> Intent? {
    switch (action, target) {
    case (.add, _):
      let place = DecisionPlace(
        meeting: context.meeting?.id, item: plannedItem(context)?.key, concern: target?.concern)
      return .openForm(.newDecision(place))
    case (.park, _): return place(context).map { .parkItem($0.meeting, $0.item) }
    case (.report, nil), (.report, .begin), (.report, .attendee), (.report, .decision):
      return place(context).map { .noteItem($0.meeting, $0.item) }
    case (.edit, .begin(let act)): return act.intent
    case (.edit, .decision(let id)): return .openForm(.correctDecision(id))
    case (.carryOut, .decision(let id)): return .carryOut(id)
    default: return nil
    }
  }

  /// The ways of taking part, for the function that is pointed at.
  func menu(of action: Action, _ context: Context) -> Menu? {
    guard action == .edit, case .attendee(let attendee) = target, let meeting = context.meeting
    else { return nil }
    return .attendance(of: attendee, in: meeting, context)
  }

  func reasonAgainst(_ action: Action, _ context: Context) -> String? {
    switch (action, target) {
    case (.park, _), (.report, nil):
      guard let item = plannedItem(context) else {
        return context.worded(context.meeting == nil ? WallWord.noMeeting : .notOnAgenda)
      }
      guard action == .park, item.isParked else { return nil }
      return Refusal.alreadyParked(item.key).worded(in: context.language)
    case (.carryOut, .decision(let id)): return context.reasonAgainst(action, of: id)
    case (.carryOut, _): return context.worded(DecisionWord.noneSelected)
    case (.edit, nil): return context.worded(.nothingSelected)
    default: return nil
    }
  }

  /// The item of the meeting's agenda that the step belongs to, where it is on it.
  func plannedItem(_ context: Context) -> Meeting.Item? {
    step.key(in: context).flatMap { context.meeting?.item($0) }
  }

  private func place(_ context: Context) -> (meeting: MeetingID, item: AgendaKey)? {
    guard let meeting = context.meeting, let item = plannedItem(context) else { return nil }
    return (meeting.id, item.key)
  }

  /// The steps to go to.
  func steps(_ context: Context) -> Menu {
    let steps = WalkthroughStep.all(context)
    let options = steps.map { step in
      Menu.Option(
        WalkthroughPage(step, context).nameInList,
        .replace(Screen(WalkthroughScreen(at: step, of: meeting))))
    }
    return Menu(
      WalkthroughWord.chooseStep, options, current: steps.firstIndex(of: step), context)
  }
}
