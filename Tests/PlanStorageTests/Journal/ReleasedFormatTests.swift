import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// Journals of every format that was released are read for ever, to the same state.
///
/// A journal in `Fixtures` was made once, by another program than this one, from what
/// `docs/journal.md` says. Neither it nor its state changes: see
/// `docs/decisions/0026-the-format-is-released.md`. `RECORD_STATE=1` writes the state of a format
/// that has none yet.
struct ReleasedFormatTests {
  static let formats = [
    "format-1", "format-1-accepted", "format-1-dated", "format-1-bodies", "format-1-editions",
    "format-1-chair", "format-1-owners", "format-1-confirmed", "format-1-authors",
    "format-1-record",
  ]
  private static let folder = "Tests/PlanStorageTests/Journal/Fixtures"

  private func open(_ format: String) throws -> PlanStore {
    let state = try TemporaryFolder()
    return try PlanStore(
      opening: "\(Checkout.path)/\(Self.folder)/\(format)", id: "prov-2024", plan: .measured,
      stateFolder: "\(state.path)/state", program: "samverkan test", readOnly: true)
  }

  /// The lines of the files that are read, each with its writer.
  private func lines(_ format: String) throws -> [(writer: WriterID, bytes: [UInt8])] {
    let journal = "\(Self.folder)/\(format)/journal"
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(Checkout.path)/\(journal)")
    return try names.sorted().filter { $0.hasSuffix(".jsonl") }.flatMap { name in
      let writer = try #require(WriterID(String(name.prefix { $0 != "/" })))
      return try Checkout.bytes(of: "\(journal)/\(name)").split(separator: 0x0A).map {
        (writer, Array($0))
      }
    }
  }

  @Test(.fault(.f34), arguments: formats)
  func aReleasedFormatIsReadToTheSameStateForEver(format: String) throws {
    let store = try open(format)
    let findings = try store.verify().map { finding in
      "\(finding.path):\(finding.line ?? 0) \(finding.kind)"
    }
    let text =
      "[findings]\n" + findings.map { $0 + "\n" }.joined() + "\n"
      + StateDump(state: store.state).text
    let path = "\(Self.folder)/\(format).state.txt"
    if ProcessInfo.processInfo.environment["RECORD_STATE"] == "1",
      !FileManager.default.fileExists(atPath: "\(Checkout.path)/\(path)")
    {
      try Data(text.utf8).write(to: URL(filePath: "\(Checkout.path)/\(path)"))
    }
    let golden = try Checkout.text(of: path).split(separator: "\n")
    let found = text.split(separator: "\n")
    for (expected, line) in zip(golden, found) { try #require(expected == line) }
    #expect(Array(text.utf8) == (try Checkout.bytes(of: path)))
  }

  @Test(arguments: Operation.allCases)
  func everyEventStandsInTheJournalOfTheCurrentFormat(operation: Operation) throws {
    let facts = try Self.formats.flatMap { try open($0).state.history }.flatMap(\.facts)
    #expect(facts.contains { $0.event.operation == operation }, "no fixture has \(operation)")
  }

  /// What is read is written again byte for byte: there is one spelling of each line.
  @Test func everyLineIsSpelledAsThisVersionSpellsIt() throws {
    var known = 0
    for (writer, bytes) in try ["format-1", "format-1-bodies", "format-1-confirmed"].flatMap(lines)
    {
      guard let read = try? JournalLine(reading: bytes, in: 0..<bytes.count, writer: writer),
        read.entry.facts.allSatisfy({ $0.event.operation != nil }),
        !bytes[read.header.body].starts(with: LineHeader.erasure)
      else { continue }
      // The digits behind `{"salt":"`.
      let salt = String(decoding: bytes[read.header.body].dropFirst(9).prefix(16), as: UTF8.self)
      let written = JournalLine.bytes(
        of: read.entry, after: read.header.previous, salt: try #require(UInt64(salt, radix: 16)))
      #expect(Array(written.dropLast()) == bytes)
      known += 1
    }
    #expect(known == 53 + 17 + 23)
  }

  /// What says the same as what it names as seen confirms it; a trend that nobody has said is none.
  @Test func whatIsSaidAnewInTheFixtureIsConfirmedAndNoTrendIsMadeUp() throws {
    let state = try open("format-1-confirmed").state
    let told = state.history.flatMap { state.summaries(of: $0) }
    #expect(
      told.filter(\.isConfirmation).map(\.code).sorted() == [
        "A01", "A01", "A01", "A01", "A02", "A02", "A02", "D1.1",
      ])
    #expect(state.reason(for: .assessment("A01"))?.note == "Få deltar")
    #expect(state.attainment(of: "D1.1")?.trend == .up)
    #expect(state.attainment(of: "D2.1")?.attainment == .achieved)
    #expect(state.attainment(of: "D2.1")?.trend == nil)
    #expect(state.conflicts == [.attainment("D1.2")])
    #expect(state.register(.assessment("A02")).current.count == 1)
  }

  @Test func whatIsInTheFixtureIsWhatTheStoreMustBearWith() throws {
    let store = try open("format-1")
    let findings = try store.verify()
    #expect(findings.filter(\.isDamage) == [])
    let kinds = findings.map(\.kind)
    #expect(kinds.contains(.interruptedWrite) && kinds.contains(.newerFormat(2)))
    #expect(kinds.contains(.foreignFile) && kinds.contains(.duplicate(number: 1)))
    #expect(store.state.history.contains { $0.facts.contains { $0.event.operation == nil } })
    #expect(store.state.history.count == 53)
  }
}
