import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// The lines of two writers, and what may be done to them behind everybody's back.
struct MutatedJournal {
  /// The bytes of each file, by its path in the journal's folder.
  private(set) var files: [String: [UInt8]]
  private var writers: [WriterID] = [.kansli, .polis]

  init() throws {
    files = [:]
    for (place, writer) in writers.enumerated() {
      var lines = try ExampleWriter(writer, seed: UInt64(place))
      var bytes = try (0..<4).flatMap { try lines.line(reporting: "Rapport \($0) \u{E5}\u{1F332}") }
      files["\(writer)/2026-03.jsonl"] = bytes
      bytes = try (4..<8).flatMap { try lines.line(reporting: "Rad \"\($0)\"\n\\") }
      files["\(writer)/2026-04.jsonl"] = bytes
    }
  }

  /// The journal of a released format, with every kind of event, to be meddled with.
  init(ofFixture format: String) throws {
    files = [:]
    let path = "Tests/PlanStorageTests/Journal/Fixtures/\(format)/journal"
    for name in try FileManager.default.subpathsOfDirectory(atPath: "\(Checkout.path)/\(path)")
    where name.hasSuffix(".jsonl") {
      files[name] = try Checkout.bytes(of: "\(path)/\(name)")
    }
    writers = Set(files.keys.compactMap { WriterID(String($0.prefix { $0 != "/" })) })
      .sorted { $0.rawValue < $1.rawValue }
  }

  /// Changes something in one of the files, so that it is a journal that somebody has meddled with.
  mutating func mutate(using generator: inout SeededGenerator) {
    let name = files.keys.sorted().randomElement(using: &generator) ?? ""
    var bytes = files[name] ?? []
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<13, using: &generator) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 3: bytes.removeLast(bytes.count - place)
    case 4:
      bytes.replaceSubrange(
        place..<min(place + 50, bytes.count), with: [UInt8](repeating: 0, count: 50))
    case 5: bytes += bytes.suffix(place)
    case 6: bytes = Array("{\"v\":2}\n".utf8) + bytes
    case 7: files["polis-m2xd/2026-04 (1).jsonl"] = bytes
    default:
      changeLines(of: &bytes, writer: writers.first { name.hasPrefix("\($0)") }, using: &generator)
    }
    files[name] = bytes
  }

  private func changeLines(
    of bytes: inout [UInt8], writer: WriterID?, using generator: inout SeededGenerator
  ) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let place = Int.random(in: lines.indices, using: &generator)
    let other = Int.random(in: lines.indices, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[other], at: place)
    case 2: lines.swapAt(place, other)
    case 3: lines[place] = lines[place].map { $0 == 0x31 ? 0x32 : $0 }
    default:
      guard let writer, let forged = forged(lines[place], writer, using: &generator) else { return }
      lines[place] = forged
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  /// A line with another number, or upon another, whose hashes are right.
  private func forged(
    _ line: [UInt8], _ writer: WriterID, using generator: inout SeededGenerator
  ) -> [UInt8]? {
    // What only a newer program understands, or is gone from its line, cannot be written anew.
    guard let read = try? JournalLine(reading: line, in: line.indices, writer: writer),
      !read.entry.facts.isEmpty, read.entry.facts.allSatisfy({ $0.event.operation != nil })
    else { return nil }
    let isOnAnother = Bool.random(using: &generator)
    let entry = Entry(
      id: read.entry.id, writer: writer,
      number: isOnAnother ? read.entry.number : Int.random(in: 1...12, using: &generator),
      recordedAt: read.entry.recordedAt, author: read.entry.author, facts: read.entry.facts)
    return JournalLine.bytes(
      of: entry, after: isOnAnother ? read.header.hash : read.header.previous,
      salt: generator.next()
    ).dropLast()
  }
}
