import PlanDomain

extension WalkthroughScreen {
  /// What a key writes into the meeting at the item that is shown, or changes in what is pointed at.
  func meaning(of action: Action, _ context: Context) -> Meaning? {
    switch (action, target) {
    case (.affirm, _): return meaning(of: .adopts, context)
    case (.deny, _): return meaning(of: .rejects, context)
    case (.judge, _): return meaning(ofJudging: context)
    case (.freezeReport, _):
      return context.meaning(of: action, ofReport: step.report(context))
    case (.add, _) where step == .attendance && context.meeting != nil:
      return context.meeting.map { .begin(.openForm(.addAttendee($0.id))) }
    case (.add, _):
      let place = DecisionPlace(
        meeting: context.meeting?.id, item: plannedItem(context)?.key, concern: target?.concern)
      return .begin(.openForm(.newDecision(place)))
    case (.park, .agendaItem(let key)), (.assess, .agendaItem(let key)):
      return context.meeting.map { .begin(.parkItem($0.id, key)) }
    case (.park, _): return parking(context)
    case (.report, .agendaItem(let key)):
      return context.meeting.map { .begin(.noteItem($0.id, key)) }
    case (.report, nil), (.report, .begin), (.report, .attendee), (.report, .decision),
      (.report, .meeting), (.report, .theRest):
      return place(context).map { .begin(.noteItem($0.meeting, $0.item)) }
    case (.edit, nil): return .notNow(context.worded(.nothingSelected))
    case (.edit, .begin(let act)): return .begin(act.intent)
    case (.edit, .attendee(let attendee)):
      return context.meeting.map { .choose(.attendance(of: attendee, in: $0, context)) }
    case (.edit, .theRest):
      return context.meeting.map { meeting in .does { .noteTheRest(meeting.id) } }
    case (.edit, .agendaItem(let key)): return untouched(key, context)
    case (.edit, .proposal): return wording(context)
    case (.edit, .deviation(let id)): return context.meaning(of: action, ofDeviation: id)
    case (.edit, .item(let item)): return context.meaning(of: action, ofActivity: item.activity)
    case (.edit, .meeting(let id)): return context.meaning(of: action, ofMeeting: id)
    case (.edit, .decision(let id)), (.carryOut, .decision(let id)):
      return context.meaning(of: action, ofDecision: id)
    case (.carryOut, nil) where step == .closing:
      return context.meeting.map { .begin(.closeMeeting($0.id)) }
        ?? .notNow(context.worded(WallWord.noMeeting))
    case (.carryOut, .begin(let act)): return .begin(act.intent)
    case (.carryOut, _): return context.meaning(of: action, ofDecision: nil)
    case (.jump, _): return .choose(steps(context))
    case (.open, .proposal) where !answers.isEmpty: return decision(context).map { .begin($0) }
    // What is no screen is begun.
    case (.open, .attendee), (.open, .begin), (.open, .theRest), (.open, .agendaItem):
      return meaning(of: .edit, context)
    default: return nil
    }
  }

  private func parking(_ context: Context) -> Meaning {
    guard let place = place(context), let item = plannedItem(context) else {
      return .notNow(context.worded(context.meeting == nil ? WallWord.noMeeting : .notOnAgenda))
    }
    return .begin(.parkItem(place.meeting, place.item))
      .unless(
        item.isParked ? Refusal.alreadyParked(item.key).worded(in: context.language) : nil)
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
  private func steps(_ context: Context) -> Menu {
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
