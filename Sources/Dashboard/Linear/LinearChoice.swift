import Cells
import PlanDomain

/// Something that can be done where one is.
struct LinearChoice {
  /// What comes of it.
  enum Act {
    /// One goes somewhere, and can come back.
    case go(LinearPlace)
    /// One goes on to a place beside.
    case turn(LinearPlace)
    case skip(DeviationID)
    case takeUpSkipped
    /// What a key would bring about.
    case effect(() -> Effect)
    /// What the program itself obeys, wherever one is.
    case action(Action)
  }

  let words: String
  let act: Act
}

extension LinearProgram {
  /// What can be done where one is, in the order in which it is numbered.
  var choices: [LinearChoice] {
    let here: [LinearChoice] =
      switch place {
      case .start: startChoices
      case .review(let month): reviewChoices(month)
      case .meetings: meetingsChoices
      case .meeting(let id): meetingChoices(id)
      case .attendance(let id): attendanceChoices(id)
      case .item(let id, let key): itemChoices(key, in: id)
      case .areas: areaChoices
      case .goal(let id): goalChoices(id)
      case .activity(let id): activityChoices(id)
      }
    return here + everywhere
  }

  /// Taking back what one has just recorded.
  private var everywhere: [LinearChoice] {
    [Action.undo, .redo].compactMap { action in
      let meaning = context.meaning(of: action, on: model.navigation.current)
      return meaning.obstacle == nil
        ? LinearChoice(words: context.worded(action), act: .action(action)) : nil
    }
  }

  /// A choice for what a key means; none where it means nothing now.
  private func choice(_ action: Action, _ meaning: Meaning?, beside words: String = "")
    -> LinearChoice?
  {
    let isKept = action.section != .change || context.readOnlyReason == nil
    guard isKept, case .does(let make) = meaning else { return nil }
    // Nothing is marked here, and one thing at a time is assessed or opened.
    let name =
      switch action {
      case .edit: worded(.change)
      case .assess: worded(.assess)
      case .beginMeeting: context.worded(FooterLabel(action: action))
      default: context.worded(action)
      }
    return LinearChoice(words: name + words, act: .effect(make))
  }

  private func choice(_ words: String, _ effect: @escaping () -> Effect) -> LinearChoice? {
    context.readOnlyReason == nil ? LinearChoice(words: words, act: .effect(effect)) : nil
  }

  private var startChoices: [LinearChoice] {
    let month = context.month
    let left = context.worded(DeviationWord.left(context.picture.unreviewedCount(of: month)))
    return [
      LinearChoice(words: "\(context.worded(Action.review)): \(left)", act: .go(.review(month))),
      LinearChoice(words: worded(.meetings), act: .go(.meetings)),
      LinearChoice(words: worded(.plan), act: .go(.areas)),
    ]
  }

  private func reviewChoices(_ month: CalendarMonth) -> [LinearChoice] {
    let context = context
    guard let id = reviewed else {
      guard !skipped.isEmpty else { return [] }
      return [LinearChoice(words: context.worded(Action.unskip), act: .takeUpSkipped)]
    }
    let actions: [Action] = [
      .better, .unchanged, .worse, .reviewWithNote, .escalate, .edit, .close,
    ]
    return actions.compactMap {
      choice($0, context.meaning(of: $0, ofDeviation: id, in: month))
    } + [LinearChoice(words: context.worded(Action.skip), act: .skip(id))]
  }

  private var meetingsChoices: [LinearChoice] {
    // Those that are open or planned, and the last that were held.
    let meetings = context.state.meetings
    let held = meetings.filter(\.isHeld).suffix(5).map(\.id)
    return meetings.reversed().filter { !$0.isHeld || held.contains($0.id) }.map { meeting in
      let stage = context.worded(meeting.stage)
      return LinearChoice(
        words: "\(meeting.code) \(meeting.date) \(meeting.body), \(stage)",
        act: .go(.meeting(meeting.id)))
    } + [choice(worded(.planMeeting)) { .begin(.openForm(.planMeeting)) }].compactMap(\.self)
  }

  private func meetingChoices(_ id: MeetingID) -> [LinearChoice] {
    let context = context
    guard let meeting = context.state.meeting(id) else { return [] }
    let isHeld = meeting.stage == .open || meeting.stage == .closed
    let items = meeting.items.filter { _ in isHeld }.map { item in
      LinearChoice(words: item.title + mark(of: item, in: meeting), act: .go(.item(id, item.key)))
    }
    let attendance = LinearChoice(
      words: context.worded(WallWord.attendance), act: .go(.attendance(id)))
    return items + (isHeld ? [attendance] : [])
      + [Action.beginMeeting, .endMeeting, .edit, .takeBack, .approve].compactMap {
        choice($0, context.meaning(of: $0, ofMeeting: id))
      }
  }

  /// How far an item has come.
  private func mark(of item: Meeting.Item, in meeting: Meeting) -> String {
    if item.isParked { return ", \(worded(.parked))" }
    let isDecided = meeting.decisions.compactMap(context.state.decision).contains {
      $0.item == item.key
    }
    return item.note == nil && !isDecided ? "" : ", \(worded(.done))"
  }

  private func attendanceChoices(_ id: MeetingID) -> [LinearChoice] {
    let context = context
    guard let meeting = context.state.meeting(id) else { return [] }
    let seats = context.state.seats(of: id).map(Attendee.init)
    let guests = meeting.attendance.map(\.attendee).filter { !seats.contains($0) }
    let people = (seats + guests).compactMap { attendee in
      let presence = meeting.presence(of: attendee).map { context.worded($0) }
      return choice("\(attendee.function): \(presence ?? context.worded(WallWord.notNoted))") {
        .ask(.menu(.attendance(of: attendee, in: meeting, context)))
      }
    }
    let isWhole = seats.allSatisfy { meeting.presence(of: $0) != nil }
    let rest = isWhole ? nil : choice(context.worded(WallWord.everybodyElse)) { .noteTheRest(id) }
    let others = choice(worded(.anotherAttendee)) { .begin(.openForm(.addAttendee(id))) }
    return people + [rest, others].compactMap(\.self)
  }

  private func itemChoices(_ key: AgendaKey, in id: MeetingID) -> [LinearChoice] {
    let context = context
    guard let meeting = context.state.meeting(id), let item = meeting.item(key) else { return [] }
    let done = context.worded(WallWord.doneNote)
    let isOpen = meeting.stage == .open
    let own = [
      choice(
        .noteItem, context.meaning(ofNoting: key, in: id, orElse: .noneSelected)),
      isOpen
        ? choice(worded(.decide)) {
          .begin(.openForm(.newDecision(DecisionPlace(meeting: id, item: key))))
        } : nil,
      isOpen && !item.isParked
        ? choice(.park, .begin(.parkItem(id, key))) : nil,
      isOpen && item.note == nil
        ? choice(worded(.goneThrough)) { .begin(.say(done, id, key)) } : nil,
    ].compactMap(\.self)
    let next = meeting.items.first { $0.number == item.number + 1 }
    return own + matters(of: key, in: id)
      + (next.map {
        [LinearChoice(words: worded(.next($0.title)), act: .turn(.item(id, $0.key)))]
      } ?? [])
  }

  /// What an item is about, to be gone through and changed there.
  private func matters(of key: AgendaKey, in id: MeetingID) -> [LinearChoice] {
    let area = context.picture.areas.first { StandardItem.key(ofArea: $0.number) == key }
    if let area {
      return [
        LinearChoice(words: worded(.goThrough(area.area.title)), act: .go(.goal(area.area.id)))
      ]
    }
    switch StandardItem(rawValue: key.rawValue) {
    case .opening:
      return [
        LinearChoice(words: context.worded(WallWord.attendance), act: .go(.attendance(id)))
      ]
    case .deviations:
      return [
        LinearChoice(words: context.worded(Action.review), act: .go(.review(context.month)))
      ]
    case .goals, .activities: return [LinearChoice(words: worded(.plan), act: .go(.areas))]
    case .next:
      return [choice(worded(.planMeeting)) { .begin(.openForm(.planMeeting)) }].compactMap(\.self)
    case .previous, .since, .decisions, .reports, .proposals, .newestReport, .brief, .viewpoints,
      .interimReport, .annualReport, .other, nil:
      return []
    }
  }

  private var areaChoices: [LinearChoice] {
    let level = context.state.plan.agreement.levels.area.one
    return context.picture.areas.map { area in
      LinearChoice(
        words: "\(level) \(area.number) \(area.area.title)", act: .go(.goal(area.area.id)))
    }
  }

  private func goalChoices(_ id: GoalID) -> [LinearChoice] {
    let context = context
    let area = context.picture.areas.first { $0.area.id == id }
    let goals = area.map { $0.area.subGoals.isEmpty ? [] : $0.goals } ?? []
    let goal = context.picture.goal(id)
    let activities = goals.isEmpty ? goal?.activities ?? [] : area?.wholes ?? []
    let below = goals.map { goal in
      LinearChoice(
        words: "\(goal.id) \(goal.title): \(context.worded(goal.attainment))",
        act: .go(.goal(goal.id)))
    }
    let assess =
      goal == nil || !goals.isEmpty
      ? nil : choice(worded(.assess)) { .ask(.menu(.attainment(of: id, context))) }
    return below + activities.compactMap(activityChoice) + [assess].compactMap(\.self)
  }

  private func activityChoice(_ id: ActivityID) -> LinearChoice? {
    context.picture.activity(id).map { picture in
      let words = [picture.progress.worded(in: language), picture.assessment.worded(in: language)]
      return LinearChoice(
        words: "\(id) \(picture.activity.title): \(words.joined(separator: ", "))",
        act: .go(.activity(id)))
    }
  }

  private func activityChoices(_ id: ActivityID) -> [LinearChoice] {
    let context = context
    guard let activity = context.picture.activity(id)?.activity else { return [] }
    let own = [Action.setProgress, .assess, .report, .openDeviation].compactMap {
      choice($0, context.meaning(of: $0, .activity(id)))
    }
    let parts = activity.contributions.compactMap { part in
      let party = context.state.plan.party(part.party)?.shortName ?? part.party.rawValue
      return choice(
        .setProgress, context.meaning(of: .setProgress, .contribution(id, part.party)),
        beside: ", \(party)")
    }
    return own + parts
      + [choice(.edit, context.meaning(of: .edit, ofActivity: id))].compactMap(\.self)
  }
}
