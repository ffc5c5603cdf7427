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

extension PlanState {
  /// Decides on a report on a commitment: one that the agreement has, and it says something.
  func reporting(_ id: CommitmentID, _ text: String) throws(Refusal) -> Event {
    guard plan.commitment(id) != nil else { throw .unknownCommitment(id) }
    return .commitmentReported(CommitmentReported(commitment: id, note: try required(text)))
  }
}
