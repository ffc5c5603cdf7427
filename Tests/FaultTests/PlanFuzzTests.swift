import PlanStorage
import TestSupport
import Testing

/// Whatever bytes a plan file holds, the reader ends and says what is wrong.
@Suite struct PlanFuzzTests {
  private static let rounds = FaultRounds.choose(25, long: 125_000)

  @Test(.fault(.f37, .f58, .f59), arguments: UInt64(0)..<8)
  func noBytesStopTheReader(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let agreement = Array(try Checkout.bytes(of: "Data/eskilstuna-2024-2027/plan/agreement.yaml"))
    let activities = Array(try Checkout.bytes(of: "Data/eskilstuna-2024-2027/plan/activities.yaml"))
    for round in 0..<Self.rounds {
      let bytes = Self.mutated(activities, using: &generator)
      let whole = round % 16 == 0 ? agreement : Array(agreement.prefix(600))
      let reading = PlanReading(
        agreement: PlanFile(name: "agreement.yaml", bytes: whole),
        editions: [.init(PlanFile(name: "activities.yaml", bytes: bytes))])
      #expect(reading.plan != nil || !reading.diagnostics.isEmpty)
      FaultTally.note()
    }
  }

  /// A piece of a file with some bytes replaced, doubled, or put where others stood.
  private static func mutated(
    _ bytes: [UInt8], using generator: inout SeededGenerator
  ) -> [UInt8] {
    let start = Int.random(in: 0..<bytes.count, using: &generator)
    var piece = Array(bytes[start...].prefix(Int.random(in: 0...900, using: &generator)))
    if Bool.random(using: &generator) { piece = Array(bytes.prefix(400)) + piece }
    let signs = Array("\t\r\n&*!|>-:?{}[],#\"'%@`\\ a0é\u{0}\u{85}\u{2028}<<~".utf8)
    for _ in 0..<Int.random(in: 0...10, using: &generator) where !piece.isEmpty {
      let place = Int.random(in: 0..<piece.count, using: &generator)
      switch Int.random(in: 0...3, using: &generator) {
      case 0: piece[place] = signs.randomElement(using: &generator) ?? 0
      case 1: piece.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      case 2: piece.remove(at: place)
      default: piece += piece[place...].prefix(80)
      }
    }
    return piece
  }
}
