/// Someone reported on a commitment.
public struct CommitmentReported: Hashable, Sendable {
  /// The commitment.
  public let commitment: CommitmentID
  /// The report.
  public let note: String

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - commitment: The commitment.
  ///   - note: The report.
  public init(commitment: CommitmentID, note: String) {
    self.commitment = commitment
    self.note = note
  }
}

extension CommitmentReported: EventPayload {
  var event: Event { .commitmentReported(self) }

  func subject(as id: FactID) -> Subject { .commitment(commitment) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { note }
  var texts: [String] { [note] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] { [] }
  var ownNumber: SerialNumber? { nil }

  var withoutText: CommitmentReported {
    CommitmentReported(commitment: commitment, note: Masked.placeholder)
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .report
  }
}
