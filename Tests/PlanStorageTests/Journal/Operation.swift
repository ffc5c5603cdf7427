import PlanDomain

@testable import PlanStorage

/// The journal's names for events, as they were released: fixed for ever.
///
/// Each has a section in `docs/journal.md`; a test walks the list.
enum Operation: String, CaseIterable {
  case writerStarted = "writer.started"
  case activityProgressed = "activity.progressed"
  case contributionProgressed = "contribution.progressed"
  case activityAssessed = "activity.assessed"
  case activityReported = "activity.reported"
  case activityAdded = "activity.added"
  case activityChanged = "activity.changed"
  case subGoalAssessed = "subgoal.assessed"
  case deviationOpened = "deviation.opened"
  case deviationReviewed = "deviation.reviewed"
  case deviationChanged = "deviation.changed"
  case deviationEscalated = "deviation.escalated"
  case deviationClosed = "deviation.closed"
  case deviationReopened = "deviation.reopened"
  case decisionTaken = "decision.taken"
  case decisionCarriedOut = "decision.carried_out"
  case decisionCorrected = "decision.corrected"
  case meetingPlanned = "meeting.planned"
  case meetingChanged = "meeting.changed"
  case meetingOpened = "meeting.opened"
  case meetingAttended = "meeting.attended"
  case meetingNoted = "meeting.noted"
  case meetingParked = "meeting.parked"
  case meetingClosed = "meeting.closed"
  case meetingReopened = "meeting.reopened"
  case minutesApproved = "minutes.approved"
  case reportFrozen = "report.frozen"
  case reportApproved = "report.approved"
  case reportDelivered = "report.delivered"
  case reportAnswered = "report.answered"
  case proposalPrepared = "proposal.prepared"
  case seatTaken = "seat.taken"
  case seatLeft = "seat.left"
  case indicatorMeasured = "indicator.measured"
  case situationRegistered = "situation.registered"
  case commitmentReported = "commitment.reported"
  case damageAccepted = "damage.accepted"
  case planAdopted = "plan.adopted"
  case textCorrected = "text.corrected"
  case masked
  case undone
  case conflictSettled = "conflict.settled"
}

extension Event {
  /// The journal's name for the event; `nil` for one that this version does not know.
  var operation: Operation? {
    // The compiler asks here for every kind, and `VocabularyTests` for a line of it to read back.
    switch self {
    case .writerStarted: .writerStarted
    case .activityProgressed: .activityProgressed
    case .contributionProgressed: .contributionProgressed
    case .activityAssessed: .activityAssessed
    case .activityReported: .activityReported
    case .activityAdded: .activityAdded
    case .activityChanged: .activityChanged
    case .subGoalAssessed: .subGoalAssessed
    case .deviationOpened: .deviationOpened
    case .deviationReviewed: .deviationReviewed
    case .deviationChanged: .deviationChanged
    case .deviationEscalated: .deviationEscalated
    case .deviationClosed: .deviationClosed
    case .deviationReopened: .deviationReopened
    case .decisionTaken: .decisionTaken
    case .decisionCarriedOut: .decisionCarriedOut
    case .decisionCorrected: .decisionCorrected
    case .meetingPlanned: .meetingPlanned
    case .meetingChanged: .meetingChanged
    case .meetingOpened: .meetingOpened
    case .meetingAttended: .meetingAttended
    case .meetingNoted: .meetingNoted
    case .meetingParked: .meetingParked
    case .meetingClosed: .meetingClosed
    case .meetingReopened: .meetingReopened
    case .minutesApproved: .minutesApproved
    case .reportFrozen: .reportFrozen
    case .reportApproved: .reportApproved
    case .reportDelivered: .reportDelivered
    case .reportAnswered: .reportAnswered
    case .proposalPrepared: .proposalPrepared
    case .seatTaken: .seatTaken
    case .seatLeft: .seatLeft
    case .indicatorMeasured: .indicatorMeasured
    case .situationRegistered: .situationRegistered
    case .commitmentReported: .commitmentReported
    case .damageAccepted: .damageAccepted
    case .planAdopted: .planAdopted
    case .textCorrected: .textCorrected
    case .conflictSettled: .conflictSettled
    case .masked: .masked
    case .undone: .undone
    case .unknown: nil
    }
  }
}
