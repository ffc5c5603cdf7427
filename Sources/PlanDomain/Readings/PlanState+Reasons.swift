extension PlanState {
  /// Returns why a value that counts is as it is.
  ///
  /// A value that is only confirmed keeps the reason that it had: the note of the newest claim that
  /// gave one, among those that say the same without another in between. A judgement of a sub-goal
  /// keeps it as long as the attainment is the same, wherever it is heading.
  ///
  /// - Parameter key: Names the value.
  /// - Returns: The fact that gives the reason, and the reason, or `nil` when nobody has given one.
  public func reason(for key: RegisterKey) -> (fact: FactID, note: String)? {
    let register = register(key)
    guard let worst = register.worst else { return nil }
    for claim in register.current.reversed() where claim.value.says(worst) {
      if let reason = reason(of: claim, in: register) { return reason }
    }
    return nil
  }

  /// Returns why one of several values was set.
  ///
  /// - Parameters:
  ///   - claim: The claim that set it.
  ///   - key: Names the value.
  /// - Returns: The reason, its own or the one that it confirms.
  public func reason(of claim: Register.Claim, in key: RegisterKey) -> String? {
    reason(of: claim, in: register(key))?.note
  }

  /// Whether a value stands with a reason, so that it may be confirmed without another.
  func holdsReason(for value: RegisterValue, in key: RegisterKey) -> Bool {
    register(key).holds(value) && reason(for: key) != nil
  }

  private func reason(
    of claim: Register.Claim, in register: Register
  ) -> (fact: FactID, note: String)? {
    let effective = register.claims.filter { $0.isEffective && $0.value.says(claim.value) }
    let known = Dictionary(effective.map { ($0.fact, $0) }, uniquingKeysWith: { $1 })
    var followed: Set<FactID> = []
    var waiting = [claim]
    while let next = waiting.popLast() {
      guard followed.insert(next.fact).inserted else { continue }
      if let note = note(of: next.fact) { return (next.fact, note) }
      waiting += next.seen.sorted().compactMap { known[$0] }
    }
    return nil
  }
}

extension Register {
  /// Returns whether one value is current, and it is this one.
  ///
  /// - Parameter value: The value.
  /// - Returns: Whether to set it again would confirm it.
  public func holds(_ value: RegisterValue) -> Bool {
    !current.isEmpty && current.allSatisfy { $0.value == value }
  }
}

extension RegisterValue {
  /// Whether two values say the same, so that a reason for one is a reason for the other.
  fileprivate func says(_ other: RegisterValue) -> Bool {
    switch (self, other) {
    case (.attainment(let one, _), .attainment(let another, _)): one == another
    default: self == other
    }
  }
}
