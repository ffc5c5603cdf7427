/// An entry was declared a mistake; it stays in the history, without effect.
public struct Undone: Hashable, Sendable {
  /// The entry.
  public let entry: EntryID
  /// Why.
  public let reason: String?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - reason: Why.
  public init(entry: EntryID, reason: String? = nil) {
    self.entry = entry
    self.reason = reason
  }
}

extension Undone: EventPayload {
  var event: Event { .undone(self) }

  func subject(as id: FactID) -> Subject { .entry(entry) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { reason }
  var texts: [String] { [reason].compactMap(\.self) }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: Undone {
    Undone(entry: entry)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .undone(state.facts(of: entry, with: &inner))
  }
}

extension Entry {
  /// Whether the entry does nothing but undo.
  public var isUndo: Bool {
    facts.allSatisfy { if case .undone = $0.event { true } else { false } }
  }

  /// Whether the entry does nothing but start its writer.
  var isStart: Bool {
    facts.allSatisfy { if case .writerStarted = $0.event { true } else { false } }
  }

  /// Whether the entry undoes an undo.
  public func isRedo(in state: PlanState) -> Bool {
    facts.contains { fact in
      guard case .undone(let event) = fact.event else { return false }
      return state.entry(event.entry)?.isUndo ?? false
    }
  }
}

extension Event {
  /// The meeting that the event opened, closed or opened again.
  var stepOfMeeting: MeetingID? {
    switch self {
    case .meetingOpened(let event): event.meeting
    case .meetingClosed(let event): event.meeting
    case .meetingReopened(let event): event.meeting
    default: nil
    }
  }
}
