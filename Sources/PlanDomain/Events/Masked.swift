/// The texts of an entry, or its author, were masked by decision; what they were about remains.
public struct Masked: Hashable, Sendable {
  /// The entry.
  public let entry: EntryID
  /// The decision behind it.
  public let decision: DecisionID
  /// The facts of the entry, restated without their texts; none where its author is masked.
  public let facts: [Fact]
  /// What the line is without its author, in 32 hexadecimal digits; `nil` where its texts are masked.
  public let line: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - decision: The decision behind it.
  ///   - facts: The facts of the entry, restated without their texts.
  public init(entry: EntryID, decision: DecisionID, facts: [Fact]) {
    self.entry = entry
    self.decision = decision
    self.facts = facts
    line = nil
  }

  /// Creates the fact that the author of an entry was masked.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - decision: The decision behind it.
  ///   - line: What the line is without its author, in 32 hexadecimal digits.
  public init(authorOf entry: EntryID, decision: DecisionID, line: String) {
    self.entry = entry
    self.decision = decision
    facts = []
    self.line = line
  }

  /// Whether it is the author that is masked, and not the texts.
  var isOfAuthor: Bool { line != nil }
}

extension Masked: EventPayload {
  var event: Event { .masked(self) }

  func subject(as id: FactID) -> Subject { .entry(entry) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { nil }
  var texts: [String] { [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { decision }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: Masked {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    let facts = state.facts(of: entry, with: &inner)
    return isOfAuthor ? .authorMasked(facts) : .masked(facts)
  }
}

extension Masked {
  /// How many entries one entry masks at most; a line has room for so many facts.
  public static let limit = 64
}

extension Entry {
  /// Returns whether facts restate the entry without its texts; whose word it is may be left or taken away.
  ///
  /// - Parameter facts: The facts.
  /// - Returns: Whether nothing else is different.
  func isRestated(by facts: [Fact]) -> Bool {
    guard facts.count == self.facts.count else { return false }
    return zip(self.facts, facts).allSatisfy { recorded, restated in
      let plain = recorded.withoutText
      return restated == plain || restated == plain.withoutSpeaker
    }
  }
}

extension Event {
  /// Whether a newer version of the program has recorded it.
  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }
}

extension Masked {
  /// What stands in place of a text that cannot be left out.
  public static let placeholder = "[\u{2026}]"
}
