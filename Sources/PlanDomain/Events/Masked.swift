/// The texts of an entry were masked by decision; what they were about remains.
public struct Masked: Hashable, Sendable {
  /// The entry.
  public let entry: EntryID
  /// The decision behind it.
  public let decision: DecisionID
  /// The facts of the entry, restated without their texts.
  public let facts: [Fact]

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
  }
}

extension PlanState {
  /// Decides on a masking: an entry that has texts, by a decision that is in effect.
  func masking(_ id: EntryID, decision: DecisionID) throws(Refusal) -> Event {
    guard let entry = entry(id) else { throw .unknownEntry(id) }
    try check(decision)
    guard masking(of: id) == nil else { throw .isMasked(id) }
    let facts = entry.facts.map(\.withoutText)
    guard facts != entry.facts, !entry.facts.contains(where: \.event.isUnknown) else {
      throw .nothingToMask(id)
    }
    return .masked(Masked(entry: id, decision: decision, facts: facts))
  }

  /// Returns the decision by which the texts of an entry are masked.
  ///
  /// - Parameter id: The entry.
  /// - Returns: The decision, or `nil` for an entry that is not masked.
  public func masking(of id: EntryID) -> DecisionID? {
    guard !maskings.isEmpty, let masked = maskings[id]?.first,
      case .masked(let event) = fact(masked)?.fact.event, entry(id)?.facts == event.facts
    else { return nil }
    return event.decision
  }
}

extension Event {
  /// Whether a newer version of the program has recorded it.
  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }
}
