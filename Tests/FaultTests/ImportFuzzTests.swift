import PlanDomain
import PlanReports
import TestSupport
import Testing

/// Whatever bytes a table holds, reading it ends, and what it would record the rules allow.
@Suite struct ImportFuzzTests {
  private static let rounds = FaultRounds.choose(200, long: 125_000)

  /// Cases that are worth keeping: the edges of every state that the reader has.
  private static let kept: [[UInt8]] = [
    [], [0xFF], [0xFF, 0xFE], [0xFE, 0xFF, 0x00], [0xEF, 0xBB, 0xBF], Array("sep=".utf8),
    Array("sep=;".utf8), Array("sep=\"\nId\"Note\n".utf8), Array("\"".utf8), Array("\"\"\"".utf8),
    Array("Id;Note\r".utf8), Array("Id;Note\nA01;'".utf8), Array("Id;Note\nA01;'=\0\n".utf8),
    [0xFF, 0xFE, 0x49, 0x00, 0xD8], [0xFF, 0xFE, 0x00, 0xD8, 0x49, 0x00],
  ]

  @Test(.fault(.f62), arguments: kept)
  func keptCasesAreRead(bytes: [UInt8]) throws {
    let imported = PlanImport(bytes, into: PlanState(.small), on: day("2026-03-01"))
    #expect(imported.faults.isEmpty || imported.changes.isEmpty)
  }

  @Test(.fault(.f62), arguments: UInt64(0)..<8)
  func noTableStopsTheReader(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (state, today) = (PlanState(.small), day("2026-03-01"))
    for _ in 0..<Self.rounds {
      let bytes = Self.table(using: &generator)
      let imported = PlanImport(bytes, into: state, on: today)
      #expect(imported.faults.isEmpty || imported.changes.isEmpty)
      for fault in imported.faults { #expect(!fault.swedish.isEmpty && !fault.english.isEmpty) }
      var change = Change()
      change.wishes = imported.changes.map(\.wish)
      #expect(throws: Never.self) { _ = try state.facts(for: change, by: nil, on: today) }
      FaultTally.note()
    }
  }

  /// Pieces of tables, with bytes put in, taken away and replaced.
  private static func table(using generator: inout SeededGenerator) -> [UInt8] {
    let pieces = [
      "Id", "Genomf\u{F6}rande", "Bed\u{F6}mning", "L\u{E4}ge", "Kommentar", "Slag", "A01", "A02",
      "a03", "done", "p\u{E5}g\u{E5}r", "avviker", "aktivitet", ";", ";", ";", "\r\n", "\n", "\r",
      ",", "\t", "\"", "\"\"", "'=1", "sep=,", "\u{FEFF}", "\0", " ", "\u{202E}", "x",
    ]
    let start = ["Id;Progress;Assessment;Note\n", "Id,Note\n", "\u{FEFF}\"Id\";\"State\"\r\n", ""]
    var bytes = Array((start.randomElement(using: &generator) ?? "").utf8)
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      bytes += Array((pieces.randomElement(using: &generator) ?? "").utf8)
    }
    for _ in 0..<Int.random(in: 0...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0...2, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      default: bytes.remove(at: place)
      }
    }
    if Int.random(in: 0..<8, using: &generator) == 0 { bytes = [0xFF, 0xFE] + bytes }
    return bytes
  }
}
