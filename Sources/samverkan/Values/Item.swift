import PlanDomain
import PlanReports
import PlanStorage

/// Something in the plan that has an identifier.
enum Item: Hashable {
  case activity(ActivityID)
  case goal(GoalID)
  case deviation(DeviationID)
  case decision(DecisionID)
  case meeting(MeetingID)
  case report(ReportID)
  case indicator(IndicatorID)
  case commitment(CommitmentID)

  /// What entries about it have as their subject.
  var subject: Subject {
    switch self {
    case .activity(let id): .activity(id)
    case .goal(let id): .goal(id)
    case .deviation(let id): .deviation(id)
    case .decision(let id): .decision(id)
    case .meeting(let id): .meeting(id)
    case .report(let id): .report(id)
    case .indicator(let id): .indicator(id)
    case .commitment(let id): .commitment(id)
    }
  }
}

extension PlanState {
  /// Finds what the user named by its identifier; letter case does not matter.
  ///
  /// - Parameter text: `A07`, `D3.2`, `F1`, `AV-2026-07`, `I3`, `C1`; the number alone names a goal
  ///   as well.
  /// - Throws: `Failure.unknownItem`, with the nearest identifier.
  /// - Returns: The item.
  func item(_ text: String) throws(Failure) -> Item {
    let wanted = text.uppercased()
    // Those of every edition: their history stays when another takes its place.
    let activities = (activities + otherActivities).map(\.id)
    if let id = activities.first(where: { $0.rawValue.uppercased() == wanted }) {
      return .activity(id)
    }
    let goals = plan.agreement.areas.flatMap { [$0.id] + $0.subGoals.map(\.id) }
    if let id = goals.first(where: { $0.isNamed(wanted) }) { return .goal(id) }
    if let deviation = deviation(numbered: wanted) { return .deviation(deviation.id) }
    if let decision = decision(numbered: wanted) { return .decision(decision.id) }
    if let meeting = meeting(numbered: wanted) { return .meeting(meeting.id) }
    if let report = frozenReports.first(where: { $0.number == wanted }) {
      return .report(report.id)
    }
    let indicators = (plan.indicators + plan.listed.flatMap(\.indicators)).map(\.id)
    if let id = indicators.first(where: { $0.rawValue.uppercased() == wanted }) {
      return .indicator(id)
    }
    let commitments = plan.agreement.commitments.map(\.id)
    if let id = commitments.first(where: { $0.rawValue.uppercased() == wanted }) {
      return .commitment(id)
    }
    let all =
      activities.map(\.rawValue) + goals.map(\.rawValue) + indicators.map(\.rawValue)
      + commitments.map(\.rawValue) + deviations.map(\.code) + decisions.map(\.code)
      + meetings.map(\.code) + frozenReports.map(\.number)
    throw .unknownItem(text, nearest: all.nearest(to: wanted))
  }

  /// Finds an indicator that the user named.
  func typedIndicator(_ text: String) throws(Failure) -> IndicatorID {
    guard case .indicator(let id) = try item(text) else { throw .notAnIndicator(text) }
    return id
  }

  /// Finds a commitment that the user named.
  func typedCommitment(_ text: String) throws(Failure) -> CommitmentID {
    guard case .commitment(let id) = try item(text) else { throw .notACommitment(text) }
    return id
  }

  /// Finds a decision that the user named by its number; letter case does not matter.
  func typedDecision(_ text: String) throws(Failure) -> DecisionID {
    guard let decision = decision(numbered: text.uppercased()) else {
      throw .unknownItem(text, nearest: decisions.map(\.code).nearest(to: text.uppercased()))
    }
    return decision.id
  }

  /// Finds an activity that the user named.
  func typedActivity(_ text: String) throws(Failure) -> ActivityID {
    guard case .activity(let id) = try item(text) else { throw .notAnActivity(text) }
    return id
  }
}

extension PlanState {
  /// Finds a goal that the user named.
  func typedGoal(_ text: String) throws(Failure) -> GoalID {
    guard case .goal(let id) = try item(text) else { throw .notAGoal(text) }
    return id
  }

  /// Finds a deviation that the user named by its number.
  func typedDeviation(_ text: String) throws(Failure) -> DeviationID {
    if let deviation = deviation(numbered: text.uppercased()) { return deviation.id }
    throw .unknownDeviation(text, nearest: deviations.map(\.code).nearest(to: text.uppercased()))
  }
}

extension ActionPlan {
  /// Finds a party that the user named.
  func typedParty(_ text: String) throws(Failure) -> PartyID {
    let names = agreement.parties.map { party in
      (party.id, [party.id.rawValue, party.shortName, party.name])
    }
    return try Choice(names: names).value(of: text)
  }
}

extension GoalID {
  fileprivate func isNamed(_ text: String) -> Bool {
    rawValue.uppercased() == text || rawValue.drop { !$0.isNumber } == text
  }
}
