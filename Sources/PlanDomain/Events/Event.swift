/// Something that has happened: a fact that is never refused, only set aside when it cannot apply.
///
/// The journal's names for these are fixed once the format is released; see `docs/journal.md`.
///
/// Each takes only the room that it needs, and not that of the largest one.
public indirect enum Event: Hashable, Sendable {
  /// An activity's progress was reported.
  case activityProgressed(ActivityProgressed)
  /// The progress of one party's contribution was reported.
  case contributionProgressed(ContributionProgressed)
  /// An activity was assessed against the plan.
  case activityAssessed(ActivityAssessed)
  /// A report in words was given on an activity.
  case activityReported(ActivityReported)
  /// An activity was added, or proposed.
  case activityAdded(ActivityAdded)
  /// An activity's text, dates, responsible or contribution was changed, or the change proposed.
  case activityChanged(ActivityChanged)
  /// The council judged whether a sub-goal is reached.
  case subGoalAssessed(SubGoalAssessed)
  /// A deviation was opened.
  case deviationOpened(DeviationOpened)
  /// A deviation was reviewed for a month.
  case deviationReviewed(DeviationReviewed)
  /// A part of a deviation was given or changed.
  case deviationChanged(DeviationChanged)
  /// A deviation was lifted to a higher level.
  case deviationEscalated(DeviationEscalated)
  /// A deviation was closed.
  case deviationClosed(DeviationClosed)
  /// A closed deviation was opened again.
  case deviationReopened(DeviationReopened)
  /// The council took a decision.
  case decisionTaken(DecisionTaken)
  /// A decision was carried out.
  case decisionCarriedOut(DecisionCarriedOut)
  /// A part of a decision was corrected.
  case decisionCorrected(DecisionCorrected)
  /// A meeting was planned.
  case meetingPlanned(MeetingPlanned)
  /// A part of a meeting's plan was changed.
  case meetingChanged(MeetingChanged)
  /// A planned meeting began.
  case meetingOpened(MeetingOpened)
  /// A function took part in a meeting, or did not.
  case meetingAttended(MeetingAttended)
  /// What was said under an item was written down.
  case meetingNoted(MeetingNoted)
  /// An item was put off to the next meeting.
  case meetingParked(MeetingParked)
  /// An open meeting ended.
  case meetingClosed(MeetingClosed)
  /// A closed meeting was opened again.
  case meetingReopened(MeetingReopened)
  /// The minutes of a meeting were approved.
  case minutesApproved(MinutesApproved)
  /// A report was frozen.
  case reportFrozen(ReportFrozen)
  /// A frozen report was approved.
  case reportApproved(ReportApproved)
  /// A frozen report was handed over.
  case reportDelivered(ReportDelivered)
  /// Who received a report answered.
  case reportAnswered(ReportAnswered)
  /// A group has prepared a proposal.
  case proposalPrepared(ProposalPrepared)
  /// A function took a seat in a group.
  case seatTaken(SeatTaken)
  /// A function left its seat in a group.
  case seatLeft(SeatLeft)
  /// An indicator was measured.
  case indicatorMeasured(IndicatorMeasured)
  /// A picture of the situation was registered.
  case situationRegistered(SituationRegistered)
  /// Someone reported on a commitment.
  case commitmentReported(CommitmentReported)
  /// Damage to a writer's lines was accepted by decision.
  case damageAccepted(DamageAccepted)
  /// An edition of the plan was adopted.
  case planAdopted(PlanAdopted)
  /// A mistyped text was corrected.
  case textCorrected(TextCorrected)
  /// The texts of an entry were masked by decision.
  case masked(Masked)
  /// An entry was declared a mistake.
  case undone(Undone)
  /// One of several values was chosen.
  case conflictSettled(ConflictSettled)
  /// A writer began to write.
  case writerStarted(WriterStarted)
  /// Something that a newer version of the program has recorded.
  case unknown(UnknownEvent)
}

/// What an event is about.
public enum Subject: Hashable, Sendable {
  /// An activity.
  case activity(ActivityID)
  /// A focus area or a sub-goal.
  case goal(GoalID)
  /// A decision.
  case decision(DecisionID)
  /// A meeting.
  case meeting(MeetingID)
  /// Another entry.
  case entry(EntryID)
  /// A deviation.
  case deviation(DeviationID)
  /// A frozen report.
  case report(ReportID)
  /// An indicator.
  case indicator(IndicatorID)
  /// A picture of the situation.
  case situation(SituationID)
  /// A commitment.
  case commitment(CommitmentID)
  /// An edition of the plan, by its version.
  case edition(String)
  /// A group, by its short name.
  case body(String)
  /// Another fact, whose text it is about.
  case fact(FactID)
  /// Something that this version does not know.
  case other(String)
}

extension Event {
  /// Returns what the event is about.
  ///
  /// - Parameter id: The fact that the event is; what it opens is named by it.
  /// - Returns: An object of the plan, something opened by a fact, or another entry.
  public func subject(as id: FactID) -> Subject {
    switch self {
    case .activityProgressed(let event): .activity(event.activity)
    case .contributionProgressed(let event): .activity(event.activity)
    case .activityAssessed(let event): .activity(event.activity)
    case .activityReported(let event): .activity(event.activity)
    case .activityAdded(let event): .activity(event.activity.id)
    case .activityChanged(let event): .activity(event.activity)
    case .subGoalAssessed(let event): .goal(event.goal)
    case .deviationOpened: .deviation(DeviationID(id))
    case .deviationReviewed(let event): .deviation(event.deviation)
    case .deviationChanged(let event): .deviation(event.deviation)
    case .deviationEscalated(let event): .deviation(event.deviation)
    case .deviationClosed(let event): .deviation(event.deviation)
    case .deviationReopened(let event): .deviation(event.deviation)
    case .decisionTaken: .decision(DecisionID(id))
    case .decisionCarriedOut(let event): .decision(event.decision)
    case .decisionCorrected(let event): .decision(event.decision)
    case .meetingPlanned: .meeting(MeetingID(id))
    case .meetingChanged(let event): .meeting(event.meeting)
    case .meetingOpened(let event): .meeting(event.meeting)
    case .meetingAttended(let event): .meeting(event.meeting)
    case .meetingNoted(let event): .meeting(event.meeting)
    case .meetingParked(let event): .meeting(event.meeting)
    case .meetingClosed(let event): .meeting(event.meeting)
    case .meetingReopened(let event): .meeting(event.meeting)
    case .minutesApproved(let event): .meeting(event.meeting)
    case .reportFrozen: .report(ReportID(id))
    case .reportApproved(let event): .report(event.report)
    case .reportDelivered(let event): .report(event.report)
    case .reportAnswered(let event): .report(event.report)
    case .proposalPrepared(let event): .fact(event.proposal)
    case .seatTaken(let event): .body(event.body)
    case .seatLeft(let event): .body(event.body)
    case .indicatorMeasured(let event): .indicator(event.indicator)
    case .situationRegistered: .situation(SituationID(id))
    case .commitmentReported(let event): .commitment(event.commitment)
    case .damageAccepted(let event): .other(event.writer.rawValue)
    case .planAdopted(let event): .edition(event.version)
    case .textCorrected(let event): .fact(event.fact)
    case .masked(let event): .entry(event.entry)
    case .undone(let event): .entry(event.entry)
    case .conflictSettled(let event): event.register.subject
    case .writerStarted(let event): .other(event.function)
    case .unknown(let event): .other(event.subject)
    }
  }

  /// The values that the event sets, the one that it is about first.
  ///
  /// The fact that the event is names what it opens.
  func claims(as id: FactID) -> EventClaims {
    switch self {
    case .activityProgressed(let event):
      EventClaims(.progress(event.activity), .progress(event.progress), seen: event.seen)
    case .contributionProgressed(let event):
      EventClaims(
        .contribution(event.activity, event.party), .progress(event.progress), seen: event.seen)
    case .activityAssessed(let event):
      EventClaims(.assessment(event.activity), .assessment(event.assessment), seen: event.seen)
    case .activityChanged(let event):
      EventClaims(
        .field(event.activity, event.field.kind), .field(event.field), seen: event.seen)
    case .subGoalAssessed(let event):
      EventClaims(
        .attainment(event.goal), .attainment(event.attainment, event.trend), seen: event.seen)
    case .deviationOpened(let event): event.claims(as: id)
    case .deviationReviewed(let event): event.claims
    case .deviationChanged(let event): event.claims
    case .deviationEscalated(let event): event.claims
    case .deviationClosed(let event): event.claims(as: id)
    case .deviationReopened(let event):
      EventClaims(
        .deviationState(event.deviation), .deviationState(.open), seen: event.seen)
    case .textCorrected(let event):
      EventClaims(.text(event.fact), .text(event.text), seen: event.seen)
    case .conflictSettled(let event):
      EventClaims(event.register, event.value, seen: event.seen)
    case .decisionTaken(let event): event.claims(as: id)
    case .decisionCarriedOut(let event):
      EventClaims(.decisionState(event.decision), .decisionState(.carriedOut), seen: event.seen)
    case .decisionCorrected(let event):
      EventClaims(
        .decisionField(event.decision, event.field.kind), .decisionField(event.field),
        seen: event.seen)
    case .meetingPlanned, .meetingChanged, .meetingOpened, .meetingAttended, .meetingNoted,
      .meetingParked, .meetingClosed, .meetingReopened, .minutesApproved:
      meetingClaims(as: id)
    case .activityReported, .activityAdded, .undone, .writerStarted, .unknown:
      .none
    case .reportFrozen, .reportApproved, .indicatorMeasured, .situationRegistered,
      .commitmentReported, .planAdopted, .masked, .damageAccepted, .reportDelivered,
      .reportAnswered, .proposalPrepared, .seatTaken, .seatLeft:
      .none
    }
  }

  /// Whether the event waits for a decision before it takes effect.
  ///
  /// > Source: the agreement of Eskilstuna, where the plan is adjusted «genom beslut i KUG».
  public var isProposal: Bool {
    switch self {
    case .activityProgressed(let event): event.progress == .dropped && event.decision == nil
    case .activityAdded(let event): event.decision == nil
    case .activityChanged(let event): event.decision == nil
    default: false
    }
  }

  /// The note that goes with the event, if any.
  public var note: String? {
    switch self {
    case .activityProgressed(let event): event.note
    case .contributionProgressed(let event): event.note
    case .activityAssessed(let event): event.note
    case .activityReported(let event): event.note
    case .activityChanged(let event): event.note
    case .subGoalAssessed(let event): event.note
    case .deviationReviewed(let event): event.note
    case .deviationChanged(let event): event.note
    case .deviationEscalated(let event): event.note
    case .deviationClosed(let event): event.note
    case .deviationReopened(let event): event.note
    case .decisionTaken(let event): event.text
    case .decisionCarriedOut(let event): event.note
    case .decisionCorrected(let event): event.note
    case .meetingParked(let event): event.note
    case .meetingReopened(let event): event.note
    case .reportApproved(let event): event.note
    case .reportDelivered(let event): event.note
    case .reportAnswered(let event): event.note
    case .proposalPrepared(let event): event.note
    case .seatTaken(let event): event.note
    case .seatLeft(let event): event.note
    case .indicatorMeasured(let event): event.note
    case .situationRegistered(let event): event.note
    case .commitmentReported(let event): event.note
    case .damageAccepted(let event): event.note
    case .undone(let event): event.reason
    case .meetingPlanned, .meetingChanged, .meetingOpened, .meetingAttended, .meetingNoted,
      .meetingClosed, .minutesApproved:
      nil
    case .reportFrozen, .planAdopted, .textCorrected, .masked: nil
    case .activityAdded, .deviationOpened, .conflictSettled, .writerStarted, .unknown: nil
    }
  }
}
