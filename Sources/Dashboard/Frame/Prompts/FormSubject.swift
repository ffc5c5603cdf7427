import PlanDomain

/// What a form is about.
enum FormSubject: Hashable, Sendable {
  /// A new deviation of an activity, or of one that is asked for.
  case newDeviation(ActivityID?)
  case editDeviation(DeviationID)
  case closeDeviation(DeviationID)
  case measure(IndicatorID)
  case newDecision(DecisionPlace)
  case correctDecision(DecisionID)
  case planMeeting
  case editMeeting(MeetingID)
  /// A new activity, under the goal that is selected where one is.
  case addActivity(GoalID?)
  case editActivity(ActivityID)
  /// That a group has prepared a proposal about an activity.
  case prepareProposal(ActivityID)
  case deliverReport(ReportID)
  case answerReport(ReportID)
  /// Adopt an edition of the plan, by its version.
  case adoptEdition(String)
  /// That a function takes a seat in a group, and that one leaves its seat.
  case takeSeat, leaveSeat
  /// Somebody who takes part in a meeting without a seat that is listed.
  case addAttendee(MeetingID)

  var draftKey: DraftKey {
    switch self {
    case .newDeviation(let id): DraftKey(rawValue: "\(id?.rawValue ?? "new")/deviation")
    case .editDeviation(let id): DraftKey(rawValue: "\(id)/edit")
    case .closeDeviation(let id): DraftKey(rawValue: "\(id)/close")
    case .measure(let id): DraftKey(rawValue: "\(id)/measurement")
    case .newDecision(let place): DraftKey(rawValue: "\(place.draftName)/decision")
    case .correctDecision(let id): DraftKey(rawValue: "\(id)/correction")
    case .planMeeting: DraftKey(rawValue: "new/meeting")
    case .editMeeting(let id): DraftKey(rawValue: "\(id)/meeting")
    case .addActivity(let id): DraftKey(rawValue: "\(id?.rawValue ?? "new")/activity")
    case .editActivity(let id): DraftKey(rawValue: "\(id)/activity")
    case .prepareProposal(let id): DraftKey(rawValue: "\(id)/preparation")
    case .deliverReport(let id): DraftKey(rawValue: "\(id)/delivery")
    case .answerReport(let id): DraftKey(rawValue: "\(id)/answer")
    case .adoptEdition: DraftKey(rawValue: "edition/adoption")
    case .addAttendee(let id): DraftKey(rawValue: "\(id)/attendee")
    case .takeSeat: DraftKey(rawValue: "new/seat")
    case .leaveSeat: DraftKey(rawValue: "left/seat")
    }
  }

  func title(in state: PlanState) -> FormWord {
    switch self {
    case .newDeviation(let id):
      .newDeviation(id.map { Item.activity($0).name(in: state) } ?? "")
    case .editDeviation(let id): .editDeviation(state.code(of: .deviation(id)))
    case .closeDeviation(let id): .closeDeviation(state.code(of: .deviation(id)))
    case .measure(let id): .measure("\(id) \(state.plan.indicator(id)?.title ?? "")")
    case .newDecision(let place):
      .newDecision(place.meeting.map { state.code(of: .meeting($0)) })
    case .planMeeting: .planMeeting
    case .editMeeting(let id): .editMeeting(state.code(of: .meeting(id)))
    case .addActivity: .addActivity
    case .editActivity(let id): .editActivity(id.rawValue)
    case .prepareProposal(let id): .prepareProposal(id.rawValue)
    case .deliverReport(let id): .deliverReport(state.code(of: .report(id)))
    case .answerReport(let id): .answerReport(state.code(of: .report(id)))
    case .adoptEdition(let version): .adoptEdition(version)
    case .takeSeat: .takeSeat
    case .addAttendee(let id): .addAttendee(state.code(of: .meeting(id)))
    case .leaveSeat: .leaveSeat
    case .correctDecision(let id): .correctDecision(state.code(of: .decision(id)))
    }
  }

  var isDeviation: Bool {
    switch self {
    case .newDeviation, .editDeviation, .closeDeviation: true
    default: false
    }
  }
}
