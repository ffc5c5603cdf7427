/// Damage to a writer's lines was accepted by decision, so that documents can be frozen again.
///
/// It mends nothing: what is missing stays missing and is told of. Documents that are frozen after it say
/// that they rest on it.
public struct DamageAccepted: Hashable, Sendable {
  /// Whose lines they are.
  public let writer: WriterID
  /// What is damaged, as `verify` finds it: `missing 3-5`, `fork 7`.
  public let damage: [String]
  /// The decision behind it.
  public let decision: DecisionID
  /// What is known of it.
  public let note: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - writer: Whose lines they are.
  ///   - damage: What is damaged.
  ///   - decision: The decision behind it.
  ///   - note: What is known of it.
  public init(writer: WriterID, damage: [String], decision: DecisionID, note: String? = nil) {
    self.writer = writer
    self.damage = damage
    self.decision = decision
    self.note = note
  }
}

extension DamageAccepted: EventPayload {
  var event: Event { .damageAccepted(self) }

  func subject(as id: FactID) -> Subject { .other(writer.rawValue) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var texts: [String] { [note].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { decision }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: DamageAccepted {
    DamageAccepted(writer: writer, damage: damage, decision: decision)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .damageAccepted(decision: state.code(of: .decision(decision)), damage.count)
  }
}
