/// One of several values that people disagreed on was chosen.
public struct ConflictSettled: Hashable, Sendable {
  /// The value that was in conflict.
  public let register: RegisterKey
  /// All claims that were shown.
  public let seen: [FactID]
  /// The value chosen.
  public let value: RegisterValue

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - register: The value that was in conflict.
  ///   - seen: All claims that were shown.
  ///   - value: The value chosen.
  public init(register: RegisterKey, seen: [FactID], value: RegisterValue) {
    self.register = register
    self.seen = seen
    self.value = value
  }
}

extension ConflictSettled: EventPayload {
  var event: Event { .conflictSettled(self) }

  func subject(as id: FactID) -> Subject { register.subject }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(register, value, seen: seen)
  }

  var words: String? { nil }
  var texts: [String] { value.isText ? [value.spelling.plainText] : [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: ConflictSettled {
    ConflictSettled(
      register: register, seen: seen, value: value.withoutText)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}
