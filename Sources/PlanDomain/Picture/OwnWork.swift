/// What waits for a function or a party on a day: what is late, what comes, what is to be reported,
/// carried out and mended.
public struct OwnWork: Hashable, Sendable {
  /// Whose it is.
  public let addressee: Addressee
  /// What is late, the most urgent first.
  public let late: [Attention]
  /// What is due from the day up to the last one, in order; meetings that one has a seat in among it.
  public let coming: [Occasion]
  /// The last day that ``coming`` looks ahead to: the next cut-off, at least thirty days on.
  public let horizon: CalendarDate
  /// The day up to which the next report counts.
  public let cutOff: CalendarDate
  /// The cut-off before.
  public let since: CalendarDate
  /// The activities that nobody has reported on since the cut-off before, in plan order.
  public let unreported: [ActivityPicture]
  /// The decisions to carry out, oldest first.
  public let decisions: [Decision]
  /// The deviations to mend, the most urgent first; those too that nobody answers for, of own activities.
  public let deviations: [DeviationPicture]

  /// Whether nothing waits.
  public var isEmpty: Bool {
    late.isEmpty && coming.isEmpty && unreported.isEmpty && decisions.isEmpty
      && deviations.isEmpty
  }

  /// Gathers what waits.
  ///
  /// - Parameters:
  ///   - addressee: Whose it is.
  ///   - state: The state.
  ///   - picture: Its picture on the day.
  public init(of addressee: Addressee, in state: PlanState, _ picture: Picture) {
    let own = Set(
      picture.activities.filter { $0.activity.responsible.contains(where: addressee.isAnswered) }
        .map(\.id))
    let decisions = state.decisions.filter {
      $0.isToCarryOut && addressee.isAnswered(by: $0.responsible)
    }
    let deviations = picture.deviations.filter { picture in
      let deviation = picture.deviation
      let isOwn = deviation.responsible.map(addressee.isAnswered)
      return deviation.isOpen && (isOwn ?? own.contains(deviation.activity))
    }
    let ownDecisions = Set(decisions.map(\.id))
    let ownDeviations = Set(deviations.map(\.id))
    let reporting = Reporting(of: state, picture)
    let horizon = max(reporting.cutOff, picture.date.adding(days: 30))
    self.addressee = addressee
    (self.decisions, self.deviations, self.horizon) = (decisions, deviations, horizon)
    (cutOff, since) = (reporting.cutOff, reporting.since)
    unreported = Self.inPlanOrder(
      reporting.rows.flatMap(\.waiting).filter { own.contains($0.id) }, as: picture)
    late = picture.attention.filter { reason in
      switch reason {
      case .overdue(let id, _), .reportMissing(let id, _, _): own.contains(id)
      case .remedyOverdue(let id, _, _): ownDeviations.contains(id)
      case .decisionOverdue(let id, _): ownDecisions.contains(id)
      case .conflict, .deviating, .unreviewed, .doneWithDeviation, .deviationLacks,
        .decisionDueSoon, .meetingLeftOpen, .editionToAdopt, .editionAltered, .proposal, .atRisk,
        .dueSoon, .stale, .unreported, .goalWithoutActivities, .withoutResponsible,
        .severalResponsible, .agreementEnding:
        false
      }
    }
    coming = picture.occasions.filter { occasion in
      guard occasion.date <= horizon else { return false }
      return switch occasion.matter {
      case .checkpoint(let id), .end(let id): own.contains(id)
      case .decision(let id, _): ownDecisions.contains(id)
      case .remedy(let id, _): ownDeviations.contains(id)
      case .meeting(_, _, let body):
        state.seats(in: body, on: occasion.date).contains(where: addressee.holds)
      case .cadence, .report, .measurement, .duty: false
      }
    }
  }

  private static func inPlanOrder(
    _ activities: [ActivityPicture], as picture: Picture
  ) -> [ActivityPicture] {
    let ids = Set(activities.map(\.id))
    return picture.activities.filter { ids.contains($0.id) }
  }
}
