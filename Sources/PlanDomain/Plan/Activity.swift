/// What identifiers of activities name, and work that serves one or more goals.
public struct Activity: Hashable, Sendable, IdentifierSubject {
  /// Activities are plan objects: `A07`.
  public static var identifierForm: IdentifierForm { .planObject }

  /// The identifier, `A07`.
  public let id: Identifier<Activity>
  /// The sub-goals that the activity serves, or areas where there are no sub-goals.
  public var serves: [GoalID]
  /// The title.
  public var title: String
  /// The parts that are nothing but texts; a text that is absent is not there.
  public private(set) var texts: [ActivityText: String] = [:]
  /// What each party contributes, in the order of the agreement's parties.
  public var contributions: [Contribution]
  /// The functions that answer for it.
  ///
  /// The program asks for exactly one; documents may name none or several.
  public var responsible: [Responsible]
  /// When it is done, if the plan says so.
  public var schedule: Schedule?
  /// The perspectives that it belongs to.
  public var perspectives: [Identifier<Perspective>]
  /// The districts and places that it concerns.
  public var places: [String]
  /// The identifiers of its indicators.
  public var indicators: [String]
  /// The party whose plan it belongs to; `nil` where it is everybody's.
  public var owner: PartyID?

  /// Creates an activity.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - serves: The goals that it serves.
  ///   - title: The title.
  ///   - what: The wider undertaking.
  ///   - how: How it is done.
  ///   - contributions: What each party contributes.
  ///   - responsible: The functions that answer for it.
  ///   - schedule: When it is done.
  ///   - followUp: How and when it is followed up.
  ///   - perspectives: The perspectives that it belongs to.
  ///   - coordination: The group that coordinates it.
  ///   - places: The districts and places that it concerns.
  ///   - indicators: The identifiers of its indicators.
  ///   - source: Where it comes from.
  ///   - owner: The party whose plan it belongs to.
  public init(
    id: Identifier<Activity>, serves: [GoalID], title: String, what: String? = nil,
    how: String? = nil, contributions: [Contribution] = [], responsible: [Responsible] = [],
    schedule: Schedule? = nil, followUp: String? = nil,
    perspectives: [Identifier<Perspective>] = [], coordination: String? = nil,
    places: [String] = [], indicators: [String] = [], source: String? = nil,
    owner: PartyID? = nil
  ) {
    self.id = id
    self.serves = serves
    self.title = title
    self.contributions = contributions
    self.responsible = responsible
    self.schedule = schedule
    self.perspectives = perspectives
    self.places = places
    self.indicators = indicators
    self.owner = owner
    self[.what] = what
    self[.how] = how
    self[.followUp] = followUp
    self[.coordination] = coordination
    self[.source] = source
  }
}

extension Activity {
  /// A text, or `nil` where the activity has none such.
  public subscript(text: ActivityText) -> String? {
    get { texts[text] }
    set { texts[text] = newValue }
  }
}

/// The identifier of an activity.
public typealias ActivityID = Identifier<Activity>

/// What one party brings to an activity.
public struct Contribution: Hashable, Sendable {
  /// The party.
  public let party: PartyID
  /// What it brings.
  public let text: String

  /// Creates a contribution.
  ///
  /// - Parameters:
  ///   - party: The party.
  ///   - text: What it brings.
  public init(party: PartyID, text: String) {
    self.party = party
    self.text = text
  }
}

/// A point of view on safety that activities are sorted under.
public struct Perspective: Hashable, Sendable, IdentifierSubject {
  /// Perspectives have words as identifiers: `social`.
  public static var identifierForm: IdentifierForm { .word }

  /// The identifier.
  public let id: Identifier<Perspective>
  /// The title.
  public let title: String
  /// What it holds, line by line.
  public let descriptions: [String]

  /// Creates a perspective.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: The title.
  ///   - descriptions: What it holds, line by line.
  public init(id: Identifier<Perspective>, title: String, descriptions: [String] = []) {
    self.id = id
    self.title = title
    self.descriptions = descriptions
  }
}
