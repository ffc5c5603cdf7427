/// Where a decision was taken, who carries it out, and what it concerns; all of it may be left out.
public struct DecisionTerms: Hashable, Sendable {
  /// The meeting that took it.
  public var meeting: MeetingID?
  /// Whose decision it is and how it was taken, where that was outside a meeting.
  public var outside: OutsideMeeting?
  /// The item of the agenda that it was taken under.
  public var item: AgendaKey?
  /// The function that carries it out.
  public var responsible: Responsible?
  /// The last day for carrying it out.
  public var due: CalendarDate?
  /// What it concerns.
  public var concerns: [Concern]
  /// The earlier decision that it replaces.
  public var supersedes: DecisionID?

  /// Creates the terms of a decision.
  ///
  /// - Parameters:
  ///   - meeting: The meeting that took it.
  ///   - outside: Whose decision it is, where it was taken outside a meeting.
  ///   - item: The item of the agenda that it was taken under.
  ///   - responsible: The function that carries it out.
  ///   - due: The last day for carrying it out.
  ///   - concerns: What it concerns.
  ///   - supersedes: The earlier decision that it replaces.
  public init(
    meeting: MeetingID? = nil, outside: OutsideMeeting? = nil, item: AgendaKey? = nil,
    responsible: Responsible? = nil, due: CalendarDate? = nil, concerns: [Concern] = [],
    supersedes: DecisionID? = nil
  ) {
    self.meeting = meeting
    self.outside = outside
    self.item = item
    self.responsible = responsible
    self.due = due
    self.concerns = concerns
    self.supersedes = supersedes
  }
}

/// What identifiers of things in the plan name, whatever kind they are of.
public enum PlanObject: IdentifierSubject {
  /// Activities and goals: `A07`, `D3.2`.
  public static var identifierForm: IdentifierForm { .planObject }
}

/// Something that a decision concerns, as the journal names it.
public enum Concern: Hashable, Sendable {
  /// An activity or a goal, by its identifier.
  case planned(Identifier<PlanObject>)
  /// Something that a fact opened: a deviation.
  case opened(FactID)

  /// Creates what names a subject.
  ///
  /// - Parameter subject: An activity, a goal or a deviation; `nil` comes back for anything else.
  public init?(_ subject: Subject) {
    switch subject {
    case .activity(let id): self.init(id.rawValue)
    case .goal(let id): self.init(id.rawValue)
    case .deviation(let id): self = .opened(id.fact)
    default: return nil
    }
  }

  /// Creates what the journal names by a text.
  ///
  /// - Parameter text: An identifier of the plan, or `<entry>#<place>`; `nil` comes back for others.
  public init?(_ text: String) {
    if let fact = FactID(text) {
      self = .opened(fact)
    } else if let id = Identifier<PlanObject>(text) {
      self = .planned(id)
    } else {
      return nil
    }
  }
}

extension Concern: CustomStringConvertible {
  /// The text that the journal names it by.
  public var description: String {
    switch self {
    case .planned(let id): id.rawValue
    case .opened(let fact): fact.description
    }
  }
}
