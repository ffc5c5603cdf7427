/// A deviation was closed: it is remedied, or nothing more is done about it.
public struct DeviationClosed: Hashable, Sendable {
  /// The deviation.
  public let deviation: DeviationID
  /// The claims that it replaces, of the state and of the remedy.
  public let seen: [FactID]
  /// What was done about it, when it is said only now.
  public let remedy: String?
  /// Why it is closed.
  public let note: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - deviation: The deviation.
  ///   - seen: The claims that it replaces, of the state and of the remedy.
  ///   - remedy: What was done about it, when it is said only now.
  ///   - note: Why it is closed.
  public init(deviation: DeviationID, seen: [FactID], remedy: String? = nil, note: String) {
    self.deviation = deviation
    self.seen = seen
    self.remedy = remedy
    self.note = note
  }

  /// The state, and the remedy where it is said; it has seen what stands before it in its entry.
  func claims(as id: FactID) -> EventClaims {
    let together = (0..<id.index).map { FactID(entry: id.entry, index: $0) }
    return EventClaims(
      EventClaim(
        .deviationState(deviation), .deviationState(.closed), seen: seen + together),
      remedy.map {
        [
          EventClaim(
            .deviationField(deviation, .remedy), .deviationField(.remedy($0)),
            seen: seen + together)
        ]
      } ?? [])
  }
}

extension DeviationClosed: EventPayload {
  var event: Event { .deviationClosed(self) }

  func subject(as id: FactID) -> Subject { .deviation(deviation) }

  var words: String? { note }
  var texts: [String] { [remedy].compactMap(\.self) + [note] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: DeviationClosed {
    DeviationClosed(
      deviation: deviation, seen: seen,
      remedy: remedy.map { _ in Masked.placeholder }, note: Masked.placeholder)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .deviationClosed(remedy: remedy)
  }
}
