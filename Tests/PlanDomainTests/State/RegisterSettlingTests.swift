import TestSupport
import Testing

@testable import PlanDomain

/// However claims come and go, the current ones are those in effect that none in effect has replaced.
struct RegisterSettlingTests {
  @Test(arguments: UInt64(0)..<300)
  func theCurrentClaimsFollowFromAllClaims(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var register = Register()
    for _ in 0..<40 {
      let fact = fact(UInt64.random(in: 1...20, using: &generator))
      if Bool.random(using: &generator) {
        register.add(claim(fact, using: &generator))
      } else {
        _ = register.setEffective(Bool.random(using: &generator), fact: fact)
      }
      if Bool.random(using: &generator) { continue }
      register.settle(past: [:])
      #expect(register.current == expected(of: register), "seed \(seed)")
    }
    #expect(!register.claims.isEmpty)
  }

  private func claim(_ fact: FactID, using generator: inout SeededGenerator) -> Register.Claim {
    // Now and then one names a claim that stands after it, or one that is not there.
    let seen = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      let latest = Bool.random(using: &generator) ? fact.entry.high : 22
      return self.fact(UInt64.random(in: 0..<max(1, latest), using: &generator))
    }
    return Register.Claim(
      fact: fact, value: .progress(.ongoing), seen: seen.filter { $0 != fact },
      isEffective: Bool.random(using: &generator))
  }

  private func expected(of register: Register) -> [Register.Claim] {
    let effective = register.claims.filter(\.isEffective)
    return effective.filter { claim in !effective.contains { $0.seen.contains(claim.fact) } }
  }

  private func fact(_ number: UInt64) -> FactID {
    FactID(entry: EntryID(high: number, low: 0), index: 0)
  }
}
