/// The agreement broken down into activities: what the journal's entries are replayed onto.
public struct ActionPlan: Hashable, Sendable {
  /// The agreement.
  public let agreement: Agreement
  /// The editions that the activities were read from, one for each file.
  public let editions: [PlanEdition]
  /// The activities, in the order of the files.
  public let activities: [Activity]
  /// The place of each activity.
  private let places: [ActivityID: Int]
  /// What is measured again and again, in the order of the files.
  public let indicators: [Indicator]

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - editions: The editions that the activities were read from.
  ///   - activities: The activities.
  ///   - indicators: What is measured again and again.
  public init(
    agreement: Agreement, editions: [PlanEdition], activities: [Activity],
    indicators: [Indicator] = []
  ) {
    self.agreement = agreement
    self.editions = editions
    self.activities = activities
    places = Dictionary(
      activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.indicators = indicators
  }

  /// Whether any part of the plan is an example that no council has decided.
  public var isExample: Bool { editions.contains { $0.status == .example } }

  /// The sub-goals of all areas, in order.
  public var subGoals: [SubGoal] { agreement.areas.flatMap(\.subGoals) }

  /// Returns an activity as the plan has it.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The activity, or `nil` when the plan has none such.
  public func activity(_ id: ActivityID) -> Activity? { places[id].map { activities[$0] } }

  /// Returns the area that a goal is or belongs to.
  ///
  /// - Parameter goal: An area or a sub-goal.
  /// - Returns: The area, or `nil` for an unknown goal.
  public func area(of goal: GoalID) -> FocusArea? {
    agreement.areas.first { $0.id == goal || $0.subGoals.contains { $0.id == goal } }
  }

  /// Returns a sub-goal.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The sub-goal, or `nil` when the agreement has none such.
  public func subGoal(_ id: GoalID) -> SubGoal? {
    area(of: id)?.subGoals.first { $0.id == id }
  }

  /// Returns an indicator.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The indicator, or `nil` when the plan has none such.
  public func indicator(_ id: IndicatorID) -> Indicator? { indicators.first { $0.id == id } }

  /// Returns a commitment.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The commitment, or `nil` when the agreement has none such.
  public func commitment(_ id: CommitmentID) -> Commitment? {
    agreement.commitments.first { $0.id == id }
  }

  /// Returns a party.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The party, or `nil` when the agreement has none such.
  public func party(_ id: PartyID) -> Party? {
    agreement.parties.first { $0.id == id }
  }
}

/// One version of the action plan, as adopted.
public struct PlanEdition: Hashable, Sendable {
  /// How far the edition has come.
  public enum Status: String, CaseIterable, Sendable {
    /// Made up to show how the program works; no council has decided it.
    case example
    /// Being written.
    case draft
    /// Decided.
    case adopted
  }

  /// The version, `2026:1`.
  public let version: String
  /// How far it has come.
  public let status: Status
  /// Who decided it, and when.
  public let decision: AdoptionDecision?
  /// What the edition is called, where a workspace has several.
  public let title: String?

  /// Creates an edition.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - status: How far it has come.
  ///   - decision: Who decided it, and when.
  ///   - title: What the edition is called.
  public init(
    version: String, status: Status, decision: AdoptionDecision? = nil, title: String? = nil
  ) {
    self.version = version
    self.status = status
    self.decision = decision
    self.title = title
  }
}
