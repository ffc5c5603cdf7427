import PlanDomain

/// Something on a step that can be pointed at.
enum WalkthroughTarget: Hashable, Sendable {
  case item(Item)
  case deviation(DeviationID)
  case decision(DecisionID)
  /// A function whose attendance is noted.
  case attendee(Attendee)
  /// The meeting itself.
  case begin(MeetingAct)

  var item: Item? {
    if case .item(let item) = self { item } else { nil }
  }

  var deviation: DeviationID? {
    if case .deviation(let id) = self { id } else { nil }
  }

  /// What a decision that is written here concerns.
  var concern: Concern? {
    switch self {
    case .item(.activity(let id)), .item(.contribution(let id, _)): Concern(.activity(id))
    case .item(.goal(let id)), .item(.area(let id)): Concern(.goal(id))
    case .deviation(let id): Concern(.deviation(id))
    case .decision, .attendee, .begin: nil
    }
  }

  /// The screen that tells more about it.
  func screen(_ context: Context) -> Screen? {
    switch self {
    case .item(let item): Screen.showing(item: item, context)
    case .deviation(let id): Screen.showing(.deviation(id), context)
    case .decision(let id): Screen.showing(.decision(id), context)
    case .attendee, .begin: nil
    }
  }
}

/// What can be done with a meeting as a whole.
enum MeetingAct: Hashable, Sendable {
  case open(MeetingID)
  case close(MeetingID)
  case reopen(MeetingID)

  var intent: Intent {
    switch self {
    case .open(let id): .openMeeting(id)
    case .close(let id): .closeMeeting(id)
    case .reopen(let id): .reopenMeeting(id)
    }
  }
}
