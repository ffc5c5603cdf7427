import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// What `docs/journal.md` shows is what the program reads and writes.
struct JournalDocumentTests {
  private func lines(of kind: String) throws -> [[UInt8]] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../docs/journal.md").standardized.path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let blocks = text.components(separatedBy: "```jsonl \(kind)\n").dropFirst()
    return blocks.flatMap { block in
      (block.components(separatedBy: "\n```").first ?? "").split(separator: "\n").map {
        Array($0.utf8)
      }
    }
  }

  /// How many lines there are of each event.
  private static func tally(_ lines: [[UInt8]]) -> [String: Int] {
    Dictionary(grouping: lines) { line in
      String(decoding: line.split(separator: 0x22)[3], as: UTF8.self)
    }.mapValues(\.count)
  }

  @Test(.fault(.f34)) func everyFactShownIsKnownAndWrittenTheSame() throws {
    let lines = try lines(of: "op")
    let written = ExampleFacts.all().map { fact in
      var writer = JSONWriter()
      writer.fact(fact)
      return writer.bytes
    }
    #expect(Self.tally(lines) == Self.tally(written))
    for line in lines {
      var reader = JSONReader(line, in: 0..<line.count)
      let fact = try reader.fact()
      if case .unknown(let event) = fact.event {
        Issue.record("\(event) is not known")
        continue
      }
      var writer = JSONWriter()
      writer.fact(fact)
      #expect(writer.bytes == line)
    }
  }

  @Test func everyEventIsShown() throws {
    let shown = Set(try lines(of: "op").compactMap { $0.split(separator: 0x22).dropFirst(3).first })
    var written: Set<ArraySlice<UInt8>> = []
    for fact in ExampleFacts.all() {
      var writer = JSONWriter()
      writer.fact(fact)
      written.formUnion([writer.bytes.split(separator: 0x22)[3]])
    }
    #expect(shown == written && !shown.isEmpty)
  }

  @Test func theHashesOfTheChainShownAreRight() throws {
    var previous = ChainHash.none
    let lines = try lines(of: "chain")
    #expect(lines.count == 3)
    for (place, line) in lines.enumerated() {
      let range = 0..<line.count
      let read = try JournalLine(reading: line, in: range, writer: .kansli)
      try read.header.check(line, in: range)
      #expect(read.header.previous == previous && read.entry.number == place + 1)
      previous = read.header.hash
    }
  }
}
