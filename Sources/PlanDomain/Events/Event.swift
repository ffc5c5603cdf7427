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
  /// Asks the event something that every kind of event answers about itself.
  ///
  /// This is the only place that lists all kinds. A question is generic over the kind, and not asked of an
  /// `any EventPayload`, since replay asks of every event there is and would box each.
  @inline(__always)
  private func ask<Question: EventQuestion>(_ question: Question) -> Question.Answer {
    switch self {
    case .activityProgressed(let event): question.answer(from: event)
    case .contributionProgressed(let event): question.answer(from: event)
    case .activityAssessed(let event): question.answer(from: event)
    case .activityReported(let event): question.answer(from: event)
    case .activityAdded(let event): question.answer(from: event)
    case .activityChanged(let event): question.answer(from: event)
    case .subGoalAssessed(let event): question.answer(from: event)
    case .deviationOpened(let event): question.answer(from: event)
    case .deviationReviewed(let event): question.answer(from: event)
    case .deviationChanged(let event): question.answer(from: event)
    case .deviationEscalated(let event): question.answer(from: event)
    case .deviationClosed(let event): question.answer(from: event)
    case .deviationReopened(let event): question.answer(from: event)
    case .decisionTaken(let event): question.answer(from: event)
    case .decisionCarriedOut(let event): question.answer(from: event)
    case .decisionCorrected(let event): question.answer(from: event)
    case .meetingPlanned(let event): question.answer(from: event)
    case .meetingChanged(let event): question.answer(from: event)
    case .meetingOpened(let event): question.answer(from: event)
    case .meetingAttended(let event): question.answer(from: event)
    case .meetingNoted(let event): question.answer(from: event)
    case .meetingParked(let event): question.answer(from: event)
    case .meetingClosed(let event): question.answer(from: event)
    case .meetingReopened(let event): question.answer(from: event)
    case .minutesApproved(let event): question.answer(from: event)
    case .reportFrozen(let event): question.answer(from: event)
    case .reportApproved(let event): question.answer(from: event)
    case .reportDelivered(let event): question.answer(from: event)
    case .reportAnswered(let event): question.answer(from: event)
    case .proposalPrepared(let event): question.answer(from: event)
    case .seatTaken(let event): question.answer(from: event)
    case .seatLeft(let event): question.answer(from: event)
    case .indicatorMeasured(let event): question.answer(from: event)
    case .situationRegistered(let event): question.answer(from: event)
    case .commitmentReported(let event): question.answer(from: event)
    case .damageAccepted(let event): question.answer(from: event)
    case .planAdopted(let event): question.answer(from: event)
    case .textCorrected(let event): question.answer(from: event)
    case .masked(let event): question.answer(from: event)
    case .undone(let event): question.answer(from: event)
    case .conflictSettled(let event): question.answer(from: event)
    case .writerStarted(let event): question.answer(from: event)
    case .unknown(let event): question.answer(from: event)
    }
  }

  /// Returns what the event is about.
  ///
  /// - Parameter id: The fact that the event is; what it opens is named by it.
  /// - Returns: An object of the plan, something opened by a fact, or another entry.
  public func subject(as id: FactID) -> Subject { ask(SubjectQuestion(id: id)) }

  /// The values that the event sets, the one that it is about first.
  ///
  /// The fact that the event is names what it opens.
  func claims(as id: FactID) -> EventClaims { ask(ClaimsQuestion(id: id)) }

  /// Whether the event waits for a decision before it takes effect.
  ///
  /// > Source: the agreement of Eskilstuna, where the plan is adjusted «genom beslut i KUG».
  public var isProposal: Bool { ask(ProposalQuestion()) }

  /// The note that goes with the event, if any.
  public var note: String? { ask(WordsQuestion()) }

  /// Everything that somebody has written in the event.
  var texts: [String] { ask(TextsQuestion()) }

  /// The number that the event gives to what it opens, if it opens something.
  public var number: SerialNumber? { ask(NumberQuestion()) }

  /// The decision that the event rests on.
  var decision: DecisionID? { ask(DecisionQuestion()) }

  /// The event restated without its texts, so that values, days and totals stand.
  ///
  /// A note that may be left out is; another text becomes ``Masked/placeholder``. Identifiers,
  /// functions, numbers, files and record numbers are no texts.
  var withoutText: Event { ask(WithoutTextQuestion()) }

  /// The entries that the event names, and that are therefore earlier than it.
  func names(as id: FactID) -> [EntryID] {
    claims(as: id).flatMap(\.seen).map(\.entry)
      + (subject(as: id).openingEntry.map { [$0] } ?? [])
      + (decision.map { [$0.fact.entry] } ?? []) + ask(NamedQuestion())
  }

  /// What the event said; `nil` where that is the value that it set.
  func matter(
    in state: PlanState, with inner: inout InnerFacts
  ) -> FactSummary.Matter? {
    // A question is a value and gives back what it has changed.
    let (matter, rest) = ask(MatterQuestion(state: state, inner: inner))
    inner = rest
    return matter
  }

  /// The meeting that the event belongs to, if it belongs to one.
  func meeting(as id: FactID) -> MeetingID? {
    if case .decisionTaken(let event) = self { return event.terms.meeting }
    guard case .meeting(let meeting) = subject(as: id) else { return nil }
    return meeting
  }
}

/// Something that every kind of event answers.
private protocol EventQuestion {
  associatedtype Answer
  func answer(from event: some EventPayload) -> Answer
}

private struct SubjectQuestion: EventQuestion {
  let id: FactID
  func answer(from event: some EventPayload) -> Subject { event.subject(as: id) }
}

private struct ClaimsQuestion: EventQuestion {
  let id: FactID
  func answer(from event: some EventPayload) -> EventClaims { event.claims(as: id) }
}

private struct ProposalQuestion: EventQuestion {
  func answer(from event: some EventPayload) -> Bool { event.awaitsDecision }
}

private struct WordsQuestion: EventQuestion {
  func answer(from event: some EventPayload) -> String? { event.words }
}

private struct TextsQuestion: EventQuestion {
  func answer(from event: some EventPayload) -> [String] { event.texts }
}

private struct NumberQuestion: EventQuestion {
  func answer(from event: some EventPayload) -> SerialNumber? { event.ownNumber }
}

private struct DecisionQuestion: EventQuestion {
  func answer(from event: some EventPayload) -> DecisionID? { event.restsOn }
}

private struct NamedQuestion: EventQuestion {
  func answer(from event: some EventPayload) -> [EntryID] { event.namedBeside }
}

private struct WithoutTextQuestion: EventQuestion {
  func answer(from event: some EventPayload) -> Event { event.withoutText.event }
}

private struct MatterQuestion: EventQuestion {
  let state: PlanState
  let inner: InnerFacts
  func answer(from event: some EventPayload) -> (FactSummary.Matter?, InnerFacts) {
    var inner = inner
    return (event.matter(in: state, with: &inner), inner)
  }
}
