/// What entries leave to be settled when all that come together have come.
struct Unsettled {
  /// Entries that have been undone, or have come after their undos.
  var undone: [EntryID] = []
  /// Proposals that a decision has taken up.
  var proposals: [FactID] = []
  /// Entries that would be masked, or whose masks rest on a decision that has come.
  var masked: [EntryID] = []
  /// Entries without facts, which have got them from what masks them.
  var revived: [EntryID] = []
  /// Whether an edition of the plan has been adopted.
  var isAdopted = false
  /// Values whose current claims are to be found anew.
  var registers: Set<RegisterKey> = []

  /// Whether there is nothing but values to settle.
  var isSettled: Bool { undone.isEmpty && proposals.isEmpty && masked.isEmpty && !isAdopted }
}

extension PlanState {
  /// Settles what depends on other entries, when all have come.
  ///
  /// - Returns: Whether that could be done; else everything has to be replayed.
  mutating func settle(_ unsettled: inout Unsettled) -> Bool {
    while !unsettled.isSettled {
      let now = unsettled
      unsettled = Unsettled()
      unsettled.registers = now.registers
      if now.isAdopted { refold(&unsettled.registers) }
      let facts = factsToSettle(now, &unsettled)
      settle(facts, &unsettled.registers)
      for id in Set(now.masked + unsettled.masked) {
        guard refreshMask(of: id, &unsettled) else { return false }
      }
      unsettled.masked = []
      guard unsettled.revived.count <= PlanState.fewLate else { return false }
      for id in unsettled.revived {
        if let entry = entry(id) { absorb(entry, &unsettled) }
      }
      unsettled.revived = []
    }
    for key in unsettled.registers { registers.settle(key, past: passedOver[key] ?? [:]) }
    return true
  }

  private mutating func settle(_ facts: Set<FactID>, _ registers: inout Set<RegisterKey>) {
    for id in facts {
      guard let (_, fact) = fact(id) else { continue }
      let isEffective = isInEffect(fact.event, as: id)
      for claim in fact.event.claims(as: id) {
        let isNews = self.registers.change(claim.register) {
          $0.setEffective(isEffective, fact: id)
        }
        if isNews { registers.insert(claim.register) }
      }
    }
  }

  /// The facts that may take effect, or no longer do, once each.
  private mutating func factsToSettle(
    _ now: Unsettled, _ later: inout Unsettled
  ) -> Set<FactID> {
    var facts = Set(now.proposals)
    for id in settleUndone(now.undone) {
      guard let entry = entry(id) else { continue }
      for (place, fact) in entry.facts.enumerated() {
        let factID = FactID(entry: id, index: place)
        facts.insert(factID)
        guard case .decisionTaken(let event) = fact.event else { continue }
        facts.formUnion(event.adopts)
        later.masked += maskedByDecision[factID] ?? []
      }
    }
    return facts
  }
}
