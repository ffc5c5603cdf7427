import PlanDomain

/// Something on a step that can be pointed at.
enum WalkthroughTarget: Hashable, Sendable {
  case item(Item)
  case deviation(DeviationID)
  case decision(DecisionID)
  /// A function whose attendance is noted.
  case attendee(Attendee)
  /// A change of the plan that waits for a decision, and the activity that it is of.
  case proposal(FactID, ActivityID)
  /// An item of the agenda that nobody has touched.
  case agendaItem(AgendaKey)
  /// All that are not noted: they are present.
  case theRest
  /// A meeting, planned or held.
  case meeting(MeetingID)
  /// The meeting itself.
  case begin(MeetingAct)

  var item: Item? {
    switch self {
    case .item(let item): item
    case .proposal(_, let id): .activity(id)
    case .deviation, .decision, .attendee, .agendaItem, .theRest, .meeting, .begin: nil
    }
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
    case .proposal(_, let id): Concern(.activity(id))
    case .decision, .attendee, .agendaItem, .theRest, .meeting, .begin: nil
    }
  }

  /// The screen that tells more about it.
  func screen(_ context: Context) -> Screen? {
    switch self {
    case .item(let item): Screen.showing(item: item, context)
    case .deviation(let id): Screen.showing(.deviation(id), context)
    case .decision(let id): Screen.showing(.decision(id), context)
    case .meeting(let id): Screen.showing(.meeting(id), context)
    case .proposal(let fact, let id):
      Screen.showing(.activity(id), context) ?? Screen.showing(.entry(fact.entry), context)
    case .attendee, .agendaItem, .theRest, .begin: nil
    }
  }
}

/// What can be done with a meeting as a whole.
enum MeetingAct: Hashable, Sendable {
  case open(MeetingID)
  case close(MeetingID)
  case reopen(MeetingID)
  /// Plan the next one.
  case planNext

  var intent: Intent {
    switch self {
    case .open(let id): .openMeeting(id)
    case .close(let id): .closeMeeting(id)
    case .reopen(let id): .reopenMeeting(id)
    case .planNext: .openForm(.planMeeting)
    }
  }
}
