extension Masked {
  /// What stands in place of a text that cannot be left out.
  public static let placeholder = "[\u{2026}]"
}

extension Fact {
  /// The fact restated without its texts; the day and the function whose word it is remain.
  public var withoutText: Fact {
    Fact(event.withoutText, date: date, reportedFor: reportedFor)
  }
}

extension Event {
  /// The event restated without its texts, so that values, days and totals stand.
  ///
  /// A note that may be left out is; another text becomes ``Masked/placeholder``. Identifiers,
  /// functions, numbers, files and record numbers are no texts.
  var withoutText: Event {
    switch self {
    case .activityProgressed(let event): .activityProgressed(event.withoutText)
    case .contributionProgressed(let event): .contributionProgressed(event.withoutText)
    case .activityAssessed(let event): .activityAssessed(event.withoutText)
    case .activityReported(let event):
      .activityReported(
        ActivityReported(activity: event.activity, note: Masked.placeholder))
    case .activityAdded(let event):
      .activityAdded(
        ActivityAdded(activity: event.activity.withoutText, decision: event.decision))
    case .activityChanged(let event): .activityChanged(event.withoutText)
    case .subGoalAssessed(let event): .subGoalAssessed(event.withoutText)
    case .undone(let event): .undone(Undone(entry: event.entry))
    case .conflictSettled(let event):
      .conflictSettled(
        ConflictSettled(
          register: event.register, seen: event.seen, value: event.value.withoutText))
    case .writerStarted(let event):
      .writerStarted(WriterStarted(function: Masked.placeholder, program: event.program))
    case .unknown: self
    case .deviationOpened, .deviationReviewed, .deviationChanged, .deviationEscalated,
      .deviationClosed, .deviationReopened:
      deviationWithoutText
    case .decisionTaken(let event): .decisionTaken(event.withoutText)
    case .decisionCarriedOut(let event):
      .decisionCarriedOut(DecisionCarriedOut(decision: event.decision, seen: event.seen))
    case .decisionCorrected(let event):
      .decisionCorrected(
        DecisionCorrected(
          decision: event.decision, field: event.field.withoutText, seen: event.seen))
    case .meetingPlanned, .meetingChanged, .meetingOpened, .meetingAttended, .meetingNoted,
      .meetingParked, .meetingClosed, .meetingReopened, .minutesApproved:
      meetingWithoutText
    case .reportFrozen, .reportApproved, .indicatorMeasured, .situationRegistered,
      .commitmentReported, .planAdopted, .textCorrected, .masked, .damageAccepted, .reportDelivered,
      .reportAnswered, .proposalPrepared, .seatTaken, .seatLeft:
      recordWithoutText
    }
  }

  private var deviationWithoutText: Event {
    switch self {
    case .deviationOpened(let event):
      .deviationOpened(
        DeviationOpened(
          number: event.number, activity: event.activity,
          fields: event.fields.map(\.withoutText), level: event.level))
    case .deviationReviewed(let event):
      .deviationReviewed(
        DeviationReviewed(
          deviation: event.deviation, month: event.month, seen: event.seen,
          verdict: event.verdict, state: event.state))
    case .deviationChanged(let event):
      .deviationChanged(
        DeviationChanged(
          deviation: event.deviation, field: event.field.withoutText, seen: event.seen))
    case .deviationEscalated(let event):
      .deviationEscalated(
        DeviationEscalated(deviation: event.deviation, seen: event.seen, level: event.level))
    case .deviationClosed(let event):
      .deviationClosed(
        DeviationClosed(
          deviation: event.deviation, seen: event.seen,
          remedy: event.remedy.map { _ in Masked.placeholder }, note: Masked.placeholder))
    case .deviationReopened(let event):
      .deviationReopened(
        DeviationReopened(
          deviation: event.deviation, seen: event.seen, note: Masked.placeholder))
    default: self
    }
  }

  private var recordWithoutText: Event {
    switch self {
    case .reportApproved(let event):
      .reportApproved(ReportApproved(report: event.report, record: event.record))
    case .reportDelivered(let event):
      .reportDelivered(
        ReportDelivered(report: event.report, to: event.receiver, record: event.record))
    case .reportAnswered(let event):
      .reportAnswered(
        ReportAnswered(
          report: event.report, by: event.receiver, record: event.record,
          note: Masked.placeholder))
    case .proposalPrepared(let event):
      .proposalPrepared(
        ProposalPrepared(proposal: event.proposal, body: event.body, meeting: event.meeting))
    case .seatTaken(let event):
      .seatTaken(SeatTaken(body: event.body, seat: event.seat, decision: event.decision))
    case .seatLeft(let event):
      .seatLeft(SeatLeft(body: event.body, attendee: event.attendee, decision: event.decision))
    case .indicatorMeasured(let event):
      .indicatorMeasured(IndicatorMeasured(indicator: event.indicator, value: event.value))
    case .situationRegistered(let event):
      .situationRegistered(
        SituationRegistered(
          number: event.number, title: Masked.placeholder,
          sources: event.sources.map { _ in Masked.placeholder }))
    case .commitmentReported(let event):
      .commitmentReported(
        CommitmentReported(commitment: event.commitment, note: Masked.placeholder))
    case .damageAccepted(let event):
      .damageAccepted(
        DamageAccepted(writer: event.writer, damage: event.damage, decision: event.decision))
    case .textCorrected(let event):
      .textCorrected(
        TextCorrected(fact: event.fact, seen: event.seen, text: Masked.placeholder))
    default: self
    }
  }
}

extension DecisionTaken {
  fileprivate var withoutText: DecisionTaken {
    var terms = terms
    terms.outside = terms.outside.map {
      OutsideMeeting(by: $0.body, $0.form, because: Masked.placeholder)
    }
    return DecisionTaken(
      number: number, text: Masked.placeholder, terms: terms, adopts: adopts, rejects: rejects,
      seen: seen)
  }
}

extension ActivityProgressed {
  fileprivate var withoutText: ActivityProgressed {
    ActivityProgressed(activity: activity, seen: seen, progress: progress, decision: decision)
  }
}

extension ContributionProgressed {
  fileprivate var withoutText: ContributionProgressed {
    ContributionProgressed(activity: activity, party: party, seen: seen, progress: progress)
  }
}

extension ActivityAssessed {
  fileprivate var withoutText: ActivityAssessed {
    ActivityAssessed(activity: activity, seen: seen, assessment: assessment)
  }
}

extension ActivityChanged {
  fileprivate var withoutText: ActivityChanged {
    ActivityChanged(activity: activity, field: field.withoutText, seen: seen, decision: decision)
  }
}

extension SubGoalAssessed {
  fileprivate var withoutText: SubGoalAssessed {
    SubGoalAssessed(goal: goal, seen: seen, attainment: attainment, trend: trend)
  }
}
