/// An edition of the plan was adopted, with decided changes written into it.
public struct PlanAdopted: Hashable, Sendable {
  /// The version of the edition, `2026:2`.
  public let version: String
  /// The digest of the edition's files, one after the other.
  public let digest: FileDigest
  /// The changes that the edition holds already.
  public let folds: [FactID]
  /// The decision behind it.
  public let decision: DecisionID?

  /// Creates the fact.
  ///
  /// - Parameters:
  ///   - version: The version of the edition.
  ///   - digest: The digest of the edition's files, one after the other.
  ///   - folds: The changes that the edition holds already.
  ///   - decision: The decision behind it.
  public init(
    version: String, digest: FileDigest, folds: [FactID] = [], decision: DecisionID? = nil
  ) {
    self.version = version
    self.digest = digest
    self.folds = folds
    self.decision = decision
  }
}

extension PlanAdopted: EventPayload {
  var event: Event { .planAdopted(self) }

  func subject(as id: FactID) -> Subject { .edition(version) }

  func claims(as id: FactID) -> EventClaims {
    .none
  }

  var words: String? { nil }
  var texts: [String] { [] }
  var awaitsDecision: Bool { false }
  var restsOn: DecisionID? { nil }
  var namedBeside: [EntryID] {
    folds.map(\.entry) + (decision.map { [$0.fact.entry] } ?? [])
  }
  var ownNumber: SerialNumber? { nil }

  var withoutText: PlanAdopted {
    self
  }

  func matter(in state: PlanState, with inner: inout InnerFacts) -> FactSummary.Matter? {
    .planAdopted(folds: folds.count)
  }
}
