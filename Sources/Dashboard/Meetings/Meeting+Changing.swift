import PlanDomain

extension Context {
  /// What a key means for a meeting; `nil` for a key that has nothing to do with meetings.
  func meaning(of action: Action, ofMeeting id: MeetingID?) -> Meaning? {
    guard let stages = action.stages else { return nil }
    guard let meeting = id.flatMap({ state.meeting($0) }) else {
      return .notNow(worded(MeetingWord.noneSelected))
    }
    guard stages.contains(meeting.stage) else {
      return .notNow(Refusal.meetingStage(meeting.code, meeting.stage).worded(in: language))
    }
    let id = meeting.id
    switch action {
    case .edit: return .begin(.openForm(.editMeeting(id)))
    case .beginMeeting:
      return .begin(meeting.stage == .closed ? .reopenMeeting(id) : .openMeeting(id))
    case .endMeeting: return .begin(.closeMeeting(id))
    case .takeBack: return .begin(.takeBack(id))
    case .approve: return .begin(.approveMinutes(id))
    case .minutes: return .open(Screen(MinutesScreen(id)))
    case .since:
      return .open(Screen(SinceScreen(id)))
        .unless(meeting.opened == nil ? worded(MeetingWord.neverOpened(meeting.code)) : nil)
    default: return nil
    }
  }

  /// What writing under an item of a meeting's agenda means, where one is marked.
  func meaning(ofNoting item: AgendaKey?, in id: MeetingID, orElse none: MeetingWord) -> Meaning {
    if let meeting = state.meeting(id), meeting.stage == .approved {
      return .notNow(Refusal.meetingStage(meeting.code, .approved).worded(in: language))
    }
    return item.map { .begin(.noteItem(id, $0)) } ?? .notNow(worded(none))
  }
}

extension Action {
  /// The stages of a meeting at which it can be done; `nil` where the meeting does not matter.
  fileprivate var stages: Set<MeetingStage>? {
    switch self {
    case .edit: [.planned, .open, .closed]
    case .beginMeeting: [.planned, .closed]
    case .endMeeting: [.open]
    case .takeBack: [.open, .closed]
    case .since, .minutes: Set(MeetingStage.allCases)
    case .approve: [.closed]
    default: nil
    }
  }
}

extension PlanState {
  /// The text that a change begins with: what stands there already.
  func text(of intent: Intent) -> String {
    switch intent {
    case .noteItem(let meeting, let item): self.meeting(meeting)?.item(item)?.note ?? ""
    // The reason stands until it is replaced.
    case .attain(let id, _, _): reason(for: .attainment(id))?.note ?? ""
    default: ""
    }
  }
}
