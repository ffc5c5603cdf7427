/// Something that a newer version of the program has recorded: kept and shown, without effect.
public struct UnknownEvent: Hashable, Sendable {
  /// The journal's name for it.
  public let name: String
  /// The identifier that it is about.
  public let subject: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - name: The journal's name for it.
  ///   - subject: The identifier that it is about.
  public init(name: String, subject: String) {
    self.name = name
    self.subject = subject
  }
}

extension UnknownEvent: EventPayload {
  var event: Event { .unknown(self) }

  func subject(as id: FactID) -> Subject { .other(subject) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { nil }
  var texts: [String] { [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: UnknownEvent {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .unknown(name)
  }
}
