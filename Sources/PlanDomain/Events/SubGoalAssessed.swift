/// The council judged whether a sub-goal is reached, and where it is heading.
public struct SubGoalAssessed: Hashable, Sendable {
  /// The sub-goal, or an area without sub-goals.
  public let goal: GoalID
  /// The claims that it replaces.
  public let seen: [FactID]
  /// Whether it is reached.
  public let attainment: Attainment
  /// Where it is heading; `nil` where nobody has said.
  public let trend: Trend?
  /// Why.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - goal: The sub-goal.
  ///   - seen: The claims that it replaces.
  ///   - attainment: Whether it is reached.
  ///   - trend: Where it is heading; `nil` where nobody has said.
  ///   - note: Why.
  public init(
    goal: GoalID, seen: [FactID], attainment: Attainment, trend: Trend?, note: String? = nil
  ) {
    self.goal = goal
    self.seen = seen
    self.attainment = attainment
    self.trend = trend
    self.note = note
  }
}

extension SubGoalAssessed: EventPayload {
  var event: Event { .subGoalAssessed(self) }

  func subject(as id: FactID) -> Subject { .goal(goal) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.attainment(goal), .attainment(attainment, trend), seen: seen)
  }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: SubGoalAssessed {
    SubGoalAssessed(goal: goal, seen: seen, attainment: attainment, trend: trend)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
