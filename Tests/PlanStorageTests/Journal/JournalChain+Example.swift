import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// A writer of lines for tests, with all surroundings nailed down.
struct ExampleWriter {
  var chain: JournalChain
  var generator: SeededGenerator
  var now: Timestamp
  private(set) var entries: [Entry] = []

  init(_ writer: WriterID = .kansli, seed: UInt64 = 1) throws {
    chain = JournalChain(writer: writer)
    generator = SeededGenerator(seed: seed)
    now = try #require(Timestamp("2026-03-12T09:14:33+01:00"))
  }

  /// Returns the bytes of the next line.
  mutating func line(_ facts: [Fact]) throws -> [UInt8] {
    let made = try chain.append(facts, by: "samordnare", at: now, using: &generator)
    entries.append(made.entry)
    now = Timestamp(seconds: now.seconds + 60, offset: now.offset)
    return made.bytes
  }

  /// Returns the bytes of the next line, which holds a report in words.
  mutating func line(reporting text: String) throws -> [UInt8] {
    let activity: ActivityID = "A07"
    return try line([Fact(.activityReported(ActivityReported(activity: activity, note: text)))])
  }

  /// Returns the bytes of some lines.
  mutating func lines(_ count: Int) throws -> [UInt8] {
    try (0..<count).flatMap { try line(reporting: "Rapport \($0)") }
  }

  /// Reads a line as the store does, and checks its hashes.
  func read(_ bytes: [UInt8]) throws(LineProblem) -> JournalLine {
    let range = 0..<bytes.count - 1
    let line = try JournalLine(reading: bytes, in: range, writer: chain.writer)
    try line.header.check(bytes, in: range)
    return line
  }
}
