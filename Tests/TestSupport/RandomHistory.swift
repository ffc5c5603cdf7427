import PlanDomain

/// A random history of two writers who sometimes have not seen each other.
public func randomChronicle(seed: UInt64, count: Int = 40) -> Chronicle {
  var generator = SeededGenerator(seed: seed)
  var chronicle = Chronicle()
  var stale = chronicle.state
  for _ in 0..<count {
    let writer = Bool.random(using: &generator) ? WriterID.kansli : .polis
    let wish = randomWish(chronicle.state, using: &generator)
    if Int.random(in: 0..<5, using: &generator) == 0 {
      _ = try? chronicle.record(wish, by: writer, having: stale)
    } else {
      _ = try? chronicle.record(wish, by: writer)
    }
    if Int.random(in: 0..<6, using: &generator) == 0 { stale = chronicle.state }
  }
  return chronicle
}

private func randomWish(_ state: PlanState, using generator: inout SeededGenerator) -> Wish {
  let id = state.plan.activities.randomElement(using: &generator)?.id ?? "A01"
  let note = Bool.random(using: &generator) ? "Skriver varf\u{F6}r" : nil
  switch Int.random(in: 0..<12, using: &generator) {
  case 0..<3:
    return .progress(
      id, to: Progress.allCases.randomElement(using: &generator) ?? .done, note: note)
  case 3..<6:
    return .assess(id, Assessment.allCases.randomElement(using: &generator) ?? .onPlan, note: note)
  case 6:
    return .progressContribution(
      id, "polis", to: Progress.allCases.randomElement(using: &generator) ?? .done, note: note)
  case 7:
    return .attain("D1.1", Attainment.allCases.randomElement(using: &generator) ?? .achieved, .up)
  case 8:
    let waiting = state.waitingProposals.map(\.id)
    return .takeDecision(
      text: "Beslut", adopts: waiting.randomElement(using: &generator).map { [$0] } ?? [])
  case 9:
    let key = state.conflicts.randomElement(using: &generator) ?? .progress(id)
    return .settle(key, state.register(key).current.first?.value ?? .progress(.done))
  case 10: return .undo()
  default:
    return Bool.random(using: &generator)
      ? .redo : .undo(state.history.randomElement(using: &generator)?.id)
  }
}
