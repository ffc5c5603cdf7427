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

extension PlanState {
  /// Decides on an adoption: the edition that is read, once; it ends the changes that it holds.
  ///
  /// Only changes whose value the edition has are folded, so that adopting never changes the plan.
  func adopting(
    _ version: String, digest: FileDigest, decision: DecisionID?
  ) throws(Refusal) -> Event {
    guard plan.editions.contains(where: { $0.version == version }) else {
      throw .unknownEdition(version)
    }
    guard facts(about: .edition(version)).isEmpty else { throw .editionAdopted(version) }
    try check(decision)
    return .planAdopted(
      PlanAdopted(version: version, digest: digest, folds: heldChanges, decision: decision))
  }

  /// The decided changes that the edition in the files holds already, in order.
  public var heldChanges: [FactID] {
    let fields = registers.flatMap { key, register -> [FactID] in
      guard case .field(let id, let kind) = key, !register.isConflict,
        let held = plan.activity(id)?.value(of: kind),
        register.worst == .field(held)
      else { return [] }
      return register.shown
    }
    let held = plan.activities.flatMap { additions[$0.id] ?? [] }.filter { id in
      guard let event = fact(id)?.fact.event else { return false }
      return isInEffect(event, as: id) && !folded.contains(id)
    }
    return (fields + held).sorted()
  }
}
