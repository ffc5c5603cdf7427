import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// Many copies with clocks that are wrong, a net that parts, and deliveries that come twice, late and in
/// any order.
@Suite struct ReplicaSimulationTests {
  /// What a hub held once, by which one may be answered again.
  private struct Net {
    var hub = MemoryHub()
    var past: [[String: [UInt8]]] = [[:]]

    /// Lets a copy meet the hub as it is, or, without sending, as it was.
    mutating func meet(
      _ replica: Replica, _ generator: inout SeededGenerator
    ) throws(RecordingError) {
      if Int.random(in: 0..<4, using: &generator) == 0,
        let old = past.randomElement(using: &generator)
      {
        // An old delivery: what it lacks would be sent, and is refused since others were first.
        let outcome = try replica.store.exchange(with: old, remembering: replica.memory)
        var memory = outcome.memory
        memory.heads = replica.memory.heads
        replica.memory = memory
        return
      }
      try hub.exchange(with: replica)
      past.append(hub.files)
    }
  }

  private static let clocks = [0, 0, -120, 120, 315_360_000, -315_360_000]

  @Test(.fault(.f29, .f30, .f31, .f72), arguments: 0..<UInt64(FaultRounds.choose(12, long: 400)))
  func allEndEqualAndNothingIsLostOrThereTwice(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var net = Net()
    let replicas = try (0..<UInt64.random(in: 2...5, using: &generator)).map { number in
      try Replica(seed: seed &* 100 &+ number)
    }
    let clocks = replicas.map { _ in Self.clocks.randomElement(using: &generator) ?? 0 }
    var written: [String] = []
    var apart: Set<Int> = []
    for step in 0..<FaultRounds.choose(60, long: 300) {
      let place = Int.random(in: replicas.indices, using: &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0..<5:
        let now = Timestamp(
          seconds: Timestamp.morning.seconds + Int64(step * 60 + clocks[place]), offset: 3_600)
        let text = "Steg \(step) hos \(place)"
        if (try? replicas[place].record(text, at: now)) != nil { written.append(text) }
      case 5..<8:
        if !apart.contains(place) { try net.meet(replicas[place], &generator) }
      case 8:
        apart = apart.isEmpty ? Set(replicas.indices.shuffled(using: &generator).dropLast()) : []
      default:
        // Killed, or without power for a moment.
        let isCut = Bool.random(using: &generator)
        try replicas[place].restart(seed: isCut ? generator.next() : nil)
      }
    }
    for _ in 0..<2 { for replica in replicas { try net.hub.exchange(with: replica) } }
    for replica in replicas {
      try replica.reopen()
      let notes = replica.store.notes
      let lost = written.count { text in notes.count { $0 == text } != 1 }
      let damage = try replica.store.verify().filter(\.isDamage)
      FaultTally.note(lost: lost, falseAlarms: damage.count)
      #expect(lost == 0 && damage == [] && notes.count == written.count)
      #expect(replica.store.state == replicas[0].store.state)
    }
  }
}
