import PlanDomain

extension Intent {
  /// What a key begins to change in a meeting.
  static func changing(_ meeting: Meeting?, _ action: Action) -> Intent? {
    guard let meeting else { return nil }
    return switch action {
    case .edit: .openForm(.editMeeting(meeting.id))
    case .beginMeeting where meeting.stage == .closed: .reopenMeeting(meeting.id)
    case .beginMeeting: .openMeeting(meeting.id)
    case .endMeeting: .closeMeeting(meeting.id)
    case .takeBack: .takeBack(meeting.id)
    case .approve: .approveMinutes(meeting.id)
    default: nil
    }
  }
}

extension Context {
  /// Why a meeting cannot be changed in a way, in words; `nil` when it can.
  func reasonAgainst(_ action: Action, of id: MeetingID?) -> String? {
    guard let stages = action.stages else { return nil }
    guard let meeting = id.flatMap({ state.meeting($0) }) else {
      return worded(MeetingWord.noneSelected)
    }
    guard stages.contains(meeting.stage) else {
      return Refusal.meetingStage(meeting.code, meeting.stage).worded(in: language)
    }
    guard action != .since || meeting.opened != nil else {
      return worded(MeetingWord.neverOpened(meeting.code))
    }
    return nil
  }
}

extension Action {
  /// The stages of a meeting at which it can be done; `nil` where the meeting does not matter.
  fileprivate var stages: Set<MeetingStage>? {
    switch self {
    case .edit: [.planned, .open]
    case .beginMeeting: [.planned, .closed]
    case .endMeeting: [.open]
    case .takeBack: [.open, .closed]
    case .noteItem: [.planned, .open, .closed]
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

extension Model {
  /// What a text about a meeting is asked for as.
  func meetingTitle(of intent: Intent) -> MeetingWord? {
    switch intent {
    case .reopenMeeting(let id): return .whyReopen(state.code(of: .meeting(id)))
    case .takeBack(let id):
      let stage = state.meeting(id)?.stage ?? .open
      return .whyTakeBack(state.code(of: .meeting(id)), stage)
    case .noteItem(let id, let key):
      let item = state.meeting(id)?.item(key)
      return .noteUnder(item.map { "\($0.number). \($0.title)" } ?? key.rawValue)
    default: return nil
    }
  }
}
