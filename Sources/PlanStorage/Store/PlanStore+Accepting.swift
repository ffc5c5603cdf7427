public import PlanDomain

extension PlanStore {
  /// Returns the decision by which a finding is accepted.
  ///
  /// - Parameter finding: What is not as it should be.
  /// - Returns: The decision, or `nil`.
  public func acceptance(of finding: JournalFinding) -> DecisionID? {
    guard let writer = finding.accountable, let damage = finding.damage else { return nil }
    return state.acceptance(of: damage, to: writer)
  }

  /// The damage that nobody has accepted.
  public var openDamage: [JournalFinding] {
    findings.filter { $0.isDamage && acceptance(of: $0) == nil }
  }

  /// Returns what accepts all damage that is not accepted yet, writer by writer.
  ///
  /// - Parameters:
  ///   - decision: The decision behind it.
  ///   - note: What is known of it.
  /// - Returns: The wishes; none where there is nothing to accept.
  public func acceptingDamage(by decision: DecisionID, note: String?) -> [Wish] {
    acceptingDamage(openDamage, by: decision, note: note)
  }

  /// Returns what accepts some damage, writer by writer.
  ///
  /// - Parameters:
  ///   - findings: The damage.
  ///   - decision: The decision behind it.
  ///   - note: What is known of it.
  /// - Returns: The wishes; none where there is nothing to accept.
  public func acceptingDamage(
    _ findings: [JournalFinding], by decision: DecisionID, note: String?
  ) -> [Wish] {
    let damage = Dictionary(grouping: findings) { $0.accountable?.rawValue ?? "" }
    return damage.sorted { $0.key < $1.key }.compactMap { name, findings in
      WriterID(name).map {
        .acceptDamage(
          $0, Set(findings.compactMap(\.damage)).sorted(), decision: decision, note: note)
      }
    }
  }
}
