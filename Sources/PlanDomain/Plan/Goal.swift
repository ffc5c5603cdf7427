/// What identifiers of focus areas and sub-goals name.
public enum Goal: IdentifierSubject {
  /// Goals are plan objects: `F3`, `D3.2`.
  public static var identifierForm: IdentifierForm { .planObject }
}

/// The identifier of a focus area or a sub-goal.
public typealias GoalID = Identifier<Goal>

/// A state to be reached within a focus area.
public struct SubGoal: Hashable, Sendable {
  /// The identifier, `D3.2`.
  public let id: GoalID
  /// The title, word for word.
  public let title: String
  /// What the sub-goal aims at, when the agreement says so.
  public let aim: String?
  /// Footnotes and other words about the sub-goal.
  public let notes: [String]

  /// Creates a sub-goal.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: The title, word for word.
  ///   - aim: What the sub-goal aims at.
  ///   - notes: Footnotes and other words about the sub-goal.
  public init(id: GoalID, title: String, aim: String? = nil, notes: [String] = []) {
    self.id = id
    self.title = title
    self.aim = aim
    self.notes = notes
  }

  /// The identifier without its letters: `3.2`.
  public var number: String { String(id.rawValue.drop { !$0.isNumber }) }
}

/// One of the few areas that the agreement concentrates on.
public struct FocusArea: Hashable, Sendable {
  /// The identifier, `F3`.
  public let id: GoalID
  /// The title, word for word.
  public let title: String
  /// Other wordings of the title in the same agreement.
  public let variants: [String]
  /// What the area aims at, when the agreement says so.
  public let aim: String?
  /// Footnotes and other words about the area.
  public let notes: [String]
  /// The sub-goals in the order of the agreement; empty where there is no such level.
  public let subGoals: [SubGoal]

  /// The area as the goal that is judged where there are no sub-goals.
  var asGoal: SubGoal { SubGoal(id: id, title: title, aim: aim) }

  /// Creates a focus area.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: The title, word for word.
  ///   - variants: Other wordings of the title in the same agreement.
  ///   - aim: What the area aims at.
  ///   - notes: Footnotes and other words about the area.
  ///   - subGoals: The sub-goals in the order of the agreement.
  public init(
    id: GoalID, title: String, variants: [String] = [], aim: String? = nil, notes: [String] = [],
    subGoals: [SubGoal] = []
  ) {
    self.id = id
    self.title = title
    self.variants = variants
    self.aim = aim
    self.notes = notes
    self.subGoals = subGoals
  }
}
