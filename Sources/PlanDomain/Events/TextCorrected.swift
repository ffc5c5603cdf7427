/// A mistyped text of a fact was corrected; the history keeps both.
public struct TextCorrected: Hashable, Sendable {
  /// The fact whose text it is.
  public let fact: FactID
  /// The corrections that it replaces; none stands for the text as first written.
  public let seen: [FactID]
  /// The text as it should be.
  public let text: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - fact: The fact whose text it is.
  ///   - seen: The corrections that it replaces.
  ///   - text: The text as it should be.
  public init(fact: FactID, seen: [FactID], text: String) {
    self.fact = fact
    self.seen = seen
    self.text = text
  }
}

extension TextCorrected: EventPayload {
  var event: Event { .textCorrected(self) }

  func subject(as id: FactID) -> Subject { .fact(fact) }

  func claims(as id: FactID) -> EventClaims {
    EventClaims(.text(fact), .text(text), seen: seen)
  }

  var words: String? { nil }
  var texts: [String] { [text] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: TextCorrected {
    TextCorrected(fact: fact, seen: seen, text: Masked.placeholder)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    nil
  }
}

extension Event {
  /// Whether the event has a note that may be corrected.
  ///
  /// The text of a decision is no note: the decision itself is corrected.
  var hasCorrectableNote: Bool {
    if case .decisionTaken = self { false } else { note != nil }
  }
}
