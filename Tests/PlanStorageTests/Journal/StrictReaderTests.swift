import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// What the reader refuses that other readers of JSON would let through.
struct StrictReaderTests {
  /// Returns a line with a text in it replaced, and both hashes made to fit again.
  static func line(replacing old: String, with new: String) throws -> [UInt8] {
    var writer = try ExampleWriter()
    let line = String(decoding: try writer.line(reporting: "Hej"), as: UTF8.self)
    let range = try #require(line.range(of: old))
    return try rehashed(line.replacingCharacters(in: range, with: new))
  }

  /// Returns a line with hashes that fit its bytes, so that only its form can be wrong.
  static func rehashed(_ line: String) throws -> [UInt8] {
    let bytes = Array(line.utf8)
    let text = String(decoding: bytes, as: UTF8.self)
    guard let content = text.range(of: ",\"c\":\""), let body = text.range(of: ",\"d\":"),
      let tail = text.range(of: ",\"h\":\"", options: .backwards)
    else { return bytes }
    let hash = ChainHash(of: Array(text[body.upperBound..<tail.lowerBound].utf8)[...])
    let head = text[..<content.upperBound] + "\(hash)\""
    let all = ChainHash(of: ChainHash.none.hex[...], Array(head.utf8)[...])
    return Array((head + text[body.lowerBound..<tail.upperBound] + "\(all)\"}\n").utf8)
  }

  @Test func aLineMadeToFitAgainIsRead() throws {
    let bytes = try Self.line(replacing: "Hej", with: "Hopp")
    #expect(try ExampleWriter().read(bytes).entry.facts[0].event.note == "Hopp")
  }

  @Test(
    .fault(.f51),
    arguments: [
      ("{\"v\"", "\u{FEFF}{\"v\""), ("{\"v\"", " {\"v\""), ("\"v\":1", "\"v\": 1"),
      ("\"v\":1", "\"v\":01"), ("\"v\":1", "\"v\":1.0"), ("\"v\":1", "\"v\":1e0"),
      ("\"v\":1", "\"v\":0"), ("\"v\":1", "\"v\":-1"), ("\"v\":1", "\"v\":\"1\""),
      ("\"v\":1,", ""), ("\"n\":1", "\"n\":0"), ("\"n\":1", "\"n\":+1"), ("\"n\":1", "\"n\":1e400"),
      ("\"n\":1", "\"n\":99999999999999999999"), ("\"n\":1", "\"n\":NaN"),
      ("\"n\":1", "\"n\":1,\"n\":1"), ("\"by\"", "\"By\""), ("\"by\"", "\"\\u0062y\""),
      ("2026-03-12", "2026-02-30"), ("T09", "t09"), ("09:14:33", "24:14:33"), ("+01:00", "Z"),
      ("+01:00", "-00:00"), ("\"ops\":[", "\"ops\":[,"), ("}]}", "},]}"), ("}]}", "}]}/**/"),
      ("}]}", "}]} "), ("\"salt\":\"", "\"salt\":\"A"), ("\"salt\"", "\"Salt\""),
      (",\"ops\":[{", ",\"ops\":[],\"more\":[{"), ("\"note\":\"Hej\"", "\"note\":'Hej'"),
      ("\"Hej\"", "\"He\u{1}j\""), ("\"Hej\"", "\"He\u{7F}j\""), ("\"Hej\"", "\"He\u{85}j\""),
      ("\"Hej\"", "\"He\tj\""), ("\"Hej\"", "\"He\\/j\""), ("\"Hej\"", "\"He\\u0041\""),
      ("\"Hej\"", "\"He\\u001Bj\""), ("\"Hej\"", "\"He\\ud83d\""), ("\"Hej\"", "\"He\\rj\""),
      ("\"Hej\"", "\"Hej"), ("\"Hej\"", "\"Hej\\\""), ("\"Hej\"", "\"A\u{30A}\""),
      (
        "\"op\":\"activity.reported\",\"id\":\"A07\"", "\"id\":\"A07\",\"op\":\"activity.reported\""
      ),
      ("\"note\":\"Hej\"", "\"note\":\"Hej\",\"note\":\"Hej\""),
      ("\"note\":\"Hej\"", "\"more\":{\"a\":1,\"a\":2}"), ("\"note\":\"Hej\"", "\"more\":[1,]"),
      ("\"note\":\"Hej\"", "\"more\":Infinity"), ("\"note\":\"Hej\"", "\"more\":1e400"),
      ("\"note\":\"Hej\"", "\"more\":[[[[[[1]]]]]]"), ("\"note\":\"Hej\"", "\"more\":tru"),
      ("\"note\":\"Hej\"", "\"more\":1. "), ("\"note\":\"Hej\"", "\"more\":"),
    ])
  func otherSpellingsAreRefused(old: String, new: String) throws {
    let bytes = try Self.line(replacing: old, with: new)
    #expect(throws: LineProblem.self) { try ExampleWriter().read(bytes) }
  }

  @Test(.fault(.f51)) func otherEncodingsAreRefused() throws {
    var writer = try ExampleWriter()
    let line = String(decoding: try writer.line(reporting: "Åä"), as: UTF8.self)
    for encoding in [String.Encoding.utf16LittleEndian, .utf32BigEndian, .isoLatin1] {
      let bytes = Array(try #require(line.data(using: encoding)))
      #expect(throws: LineProblem.self) { try writer.read(bytes) }
    }
    #expect(throws: LineProblem.self) { try writer.read([UInt8](repeating: 0, count: 400)) }
  }

  @Test func aNewerFormatAndAnotherWriterAreToldApart() throws {
    let newer = try Self.line(replacing: "{\"v\":1,", with: "{\"v\":2,\"other\":true,")
    #expect(throws: LineProblem.newerFormat(2)) { try ExampleWriter().read(newer) }
    let other = try Self.line(replacing: "kansli-7q3k", with: "polis-m2xd")
    #expect(throws: LineProblem.otherWriter("polis-m2xd")) { try ExampleWriter().read(other) }
  }

  @Test(
    .fault(.f33),
    arguments: [
      ("activity.reported", "activity.praised"),
      ("\"note\":\"Hej\"", "\"note\":\"Hej\",\"stars\":5"),
      ("\"note\":\"Hej\"", "\"words\":{\"sv\":[\"Hej\",-1.5,true,false,null,{}]}"),
      ("\"id\":\"A07\"", "\"id\":\"Å7\""),
    ])
  func whatANewerProgramWroteIsKeptAsUnknown(old: String, new: String) throws {
    let line = try ExampleWriter().read(try Self.line(replacing: old, with: new))
    guard case .unknown(let event) = line.entry.facts[0].event else {
      Issue.record("Read as \(line.entry.facts[0].event)")
      return
    }
    #expect(event.name.hasPrefix("activity.") && !event.subject.isEmpty)
  }

  @Test(.fault(.f50), arguments: [9, 100, 1000, 30_000, 1_000_000], ["[", "{\"a\":"])
  func deepNestingIsRefusedWithoutDelay(depth: Int, opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    let inner = opening == "[" ? "" : "1"
    for end in [inner + String(repeating: closing, count: depth), ""] {
      let nested = String(repeating: opening, count: depth) + end
      try expectRefusal(of: "\"note\":\"Hej\"", "\"more\":\(nested)")
    }
  }

  @Test(.fault(.f50), arguments: [65, 1000, 1_000_000])
  func manyFactsOrMembersAreRefusedWithoutDelay(count: Int) throws {
    let fact = "{\"op\":\"activity.reported\",\"id\":\"A07\",\"note\":\"Hej\"}"
    try expectRefusal(of: fact, Array(repeating: fact, count: count).joined(separator: ","))
    guard count > 10_000 else { return }
    let members = (0..<count).map { "\"m\($0)\":1" }.joined(separator: ",")
    try expectRefusal(of: "\"note\":\"Hej\"", members)
  }

  private func expectRefusal(of old: String, _ new: String) throws {
    FaultTally.note()
    let bytes = try Self.line(replacing: old, with: new)
    let writer = try ExampleWriter()
    let time = ContinuousClock().measure {
      #expect(throws: LineProblem.self) { try writer.read(bytes) }
    }
    // A thousand times what it takes; reading it all, or a level of recursion each, takes longer.
    #expect(time < .seconds(1))
  }

  /// Whatever is accepted, Foundation accepts too, and reads as the same values.
  @Test(.fault(.f52), arguments: UInt64(0)..<40)
  func whatIsAcceptedFoundationReadsAlike(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var accepted = 0
    for _ in 0..<FaultRounds.choose(250, long: 25_000) {
      FaultTally.note()
      var bytes = try mutated(&generator)
      bytes.removeAll { $0 == 0x0A }
      let writer = WriterID.kansli
      guard
        let line = try? JournalLine(reading: bytes, in: 0..<bytes.count, writer: writer)
      else { continue }
      accepted += 1
      let oracle = try JSONDecoder().decode(OracleLine.self, from: Data(bytes))
      #expect(oracle.n == line.entry.number && oracle.by == line.entry.author)
      #expect(oracle.id == line.entry.id.description)
      #expect(oracle.at == line.entry.recordedAt.description)
      #expect(oracle.d.ops.count == line.entry.facts.count)
      for (op, fact) in zip(oracle.d.ops, line.entry.facts) {
        if case .unknown = fact.event { continue }
        #expect([op.note, op.text, op.reason].contains(fact.event.note))
      }
    }
    #expect(accepted > 0)
  }

  private func mutated(_ generator: inout SeededGenerator) throws -> [UInt8] {
    var writer = try ExampleWriter(seed: generator.next())
    let fact = ExampleFacts.all().randomElement(using: &generator)
    var bytes = try writer.line([try #require(fact)])
    let interesting = Array("\"\\{}[]:,0129eE.-+ntu\u{1}\u{7F}å".utf8)
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      let place = Int.random(in: 0..<bytes.count - 1, using: &generator)
      let byte = interesting.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0...3, using: &generator) {
      case 0: bytes[place] = byte
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(byte, at: place)
      default: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      }
    }
    return bytes
  }
}

/// A line as Foundation reads it.
private struct OracleLine: Decodable {
  struct Body: Decodable { let ops: [Operation] }
  struct Operation: Decodable {
    let note: String?
    let text: String?
    let reason: String?
  }
  let id: String
  let n: Int
  let at: String
  let by: String
  let d: Body
}
