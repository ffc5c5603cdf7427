/// Whose work something is: one function's, or all that the functions of a party answer for.
public enum Addressee: Hashable, Sendable {
  /// A function of a party.
  case function(Responsible)
  /// A party.
  case party(PartyID)

  /// The party, or that of the function.
  public var party: PartyID {
    switch self {
    case .function(let function): function.party
    case .party(let party): party
    }
  }

  /// Returns whether what a function answers for is its work.
  ///
  /// - Parameter responsible: The function; `nil` where nobody answers for it.
  /// - Returns: Whether it is.
  public func isAnswered(by responsible: Responsible?) -> Bool {
    guard let responsible else { return false }
    return switch self {
    case .function(let function): function == responsible
    case .party(let party): party == responsible.party
    }
  }

  /// Returns whether somebody who has a seat is meant.
  ///
  /// - Parameter seat: The seat.
  /// - Returns: Whether the function has it, or the party's functions do.
  public func holds(_ seat: BodyMember) -> Bool {
    isAnswered(by: seat.party.map { Responsible(party: $0, function: seat.function) })
  }
}

extension PlanState {
  /// The functions that answer for an activity that holds, an open deviation or a decision that is to be
  /// carried out: party by party in the agreement's order, then by name.
  public var answering: [Responsible] {
    let ofDeviations = deviations.filter(\.isOpen).compactMap(\.responsible)
    let ofDecisions = decisions.filter(\.isToCarryOut).compactMap(\.responsible)
    let parties = plan.agreement.parties.map(\.id)
    func rank(_ function: Responsible) -> (Int, String) {
      (parties.firstIndex(of: function.party) ?? parties.count, function.function)
    }
    return Set(activities.flatMap(\.responsible) + ofDeviations + ofDecisions)
      .sorted { rank($0) < rank($1) }
  }

  /// The functions that have a seat of a party in a group, in the order of the groups, each once.
  public var seated: [Responsible] {
    var seen: Set<Responsible> = []
    return plan.agreement.bodies.flatMap { seats(in: $0.shortName) }.compactMap { seat in
      seat.party.map { Responsible(party: $0, function: seat.function) }
    }.filter { seen.insert($0).inserted }
  }
}
