/// A sub-goal, or an area without sub-goals, as it stands on a day.
public struct GoalPicture: Hashable, Sendable {
  /// The identifier.
  public let id: GoalID
  /// The title, word for word.
  public let title: String
  /// What it aims at, word for word, when the agreement says so.
  public let aim: String?
  /// The identifier without its letters: `3.2`.
  public let number: String
  /// The activities that serve it, in plan order.
  public let activities: [ActivityID]
  /// Counts of its activities.
  public let tally: Tally
  /// The council's judgement, if there is one.
  public let attainment: Attainment
  /// Where the council sees it heading; `nil` where nobody has said.
  public let trend: Trend?
  /// Whether people disagree on the judgement.
  public let isInConflict: Bool
}

/// A focus area as it stands on a day.
public struct AreaPicture: Hashable, Sendable {
  /// The area.
  public let area: FocusArea
  /// Its place in the agreement, from 1.
  public let number: Int
  /// Its sub-goals; the area itself where it has none.
  public let goals: [GoalPicture]
  /// The activities that serve the area as a whole, beside its sub-goals, in plan order.
  public let wholes: [ActivityID]
  /// Counts of the activities that serve the area as a whole.
  public let wholeTally: Tally
  /// Counts of its activities, each counted once.
  public let tally: Tally
}

/// What the activities stand under that serve an area as a whole, beside its sub-goals.
public struct AreaAsWhole: Hashable, Sendable {
  /// Creates the heading.
  public init() {}
}
