import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// A crash leaves the beginning of a line behind.
@Suite struct TornLineTests {
  /// A workspace whose journal ends in a torn line, and whose writer is known to the program.
  private func workspace(_ bytes: [UInt8]) throws -> SimulatedWorkspace {
    let workspace = SimulatedWorkspace()
    workspace.prepare(bytes)
    workspace.system.prepare(try workspace.statePath("writer"), Array("kansli-7q3k\n".utf8))
    return workspace
  }

  @Test(.fault(.f06)) func aLineTornInsideACharacterIsSealed() throws {
    var writer = try ExampleWriter()
    let first = try writer.line(reporting: "Första")
    let second = try writer.line(reporting: "Åsa 👩‍👩‍👧 «ö»")
    for length in 1..<second.count - 1 {
      let workspace = try workspace(first + second.prefix(length))
      try workspace.check(.init(saved: ["Första"]))
      #expect(try workspace.open().verify().map(\.kind) == [.interruptedWrite], "\(length)")
    }
  }

  @Test(.fault(.f07)) func aWholeLineWithoutItsNewlineCountsFromTheNextOneOn() throws {
    var writer = try ExampleWriter()
    let bytes = try writer.line(reporting: "Ett") + writer.line(reporting: "Två")
    let workspace = try workspace(bytes.dropLast())
    try workspace.open().record(.note("Tre"), by: "kansli", at: .morning)
    let store = try workspace.open()
    #expect(try store.verify().isEmpty && store.notes == ["Ett", "Två", "Tre"])
    try workspace.check(.init(saved: ["Ett", "Två", "Tre"]))
  }

  @Test(.fault(.f08), arguments: UInt64(0)..<20)
  func tornLinesInARowAreAllSealed(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let workspace = SimulatedWorkspace()
    var saved = workspace.record(["Före"]).saved
    for round in 0..<4 {
      let kept = Int.random(in: 0...300, using: &generator)
      let stubborn = FailingSystem(workspace.system, .failure(.ioError), at: 1) {
        $0 == "truncate"
      }
      let failing = FailingSystem(stubborn, .shortWrite(kept), at: 1) { $0 == "write" }
      let torn = workspace.record(["Avbruten \(round)"], failing)
      #expect(torn.saved.isEmpty)
      if Bool.random(using: &generator) { saved += workspace.record(["Hel \(round)"]).saved }
    }
    try workspace.check(.init(saved: saved))
  }

  @Test(.fault(.f09), arguments: [1, 40, 4_096])
  func zerosAreNeverTakenForWhatWasSaved(count: Int) throws {
    var writer = try ExampleWriter()
    let lines = try (1...3).map { try writer.line(reporting: "Rapport \($0)") }
    let zeros = [UInt8](repeating: 0, count: count)
    try workspace(lines.flatMap { $0 } + zeros).check(
      .init(saved: ["Rapport 1", "Rapport 2", "Rapport 3"]))
    // In place of a line they hide one that was saved, and that is said.
    let hidden = SimulatedWorkspace()
    hidden.prepare(lines[0] + zeros + [0x0A] + lines[2])
    #expect(try hidden.open().verify().map(\.kind) == [.damaged(missing: 2...2)])
  }
}
