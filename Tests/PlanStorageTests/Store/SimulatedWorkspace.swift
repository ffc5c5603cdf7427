import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// A workspace on a machine in memory.
struct SimulatedWorkspace {
  var system: SimulatedSystem

  init() {
    system = SimulatedSystem()
    system.prepare("/space/workspace.yaml", [])
    system.prepare("/state")
  }

  static let segment = "/space/journal/kansli-7q3k/2026-03.jsonl"

  /// Puts bytes where a writer's lines lie, before the story begins.
  func prepare(_ bytes: [UInt8], _ path: String = Self.segment) { system.prepare(path, bytes) }

  func open(
    _ other: (any SystemCalls)? = nil, seed: UInt64 = 7
  ) throws(FileError) -> PlanStore {
    try PlanStore(
      opening: "/space", id: "prov", plan: .small, stateFolder: "/state/user",
      program: "samverkan test", system: other ?? system, generator: SeededGenerator(seed: seed))
  }

  /// Lets the program begin anew, after a power cut when there is a seed.
  mutating func restart(seed: UInt64? = nil) { system = system.restart(seed: seed) }

  /// Records texts one after the other, and returns those that were answered for.
  func record(_ texts: [String], _ other: (any SystemCalls)? = nil) -> Outcome {
    var outcome = Outcome()
    guard let store = try? open(other) else { return outcome }
    for text in texts {
      do throws(RecordingError) {
        try store.record(.note(text), by: "kansli", at: .morning)
        outcome.saved.append(text)
      } catch {
        if case .uncertain = error { outcome.uncertain.append(text) }
        if case .failed = error { outcome.failed.append(text) }
      }
    }
    return outcome
  }

  struct Outcome {
    var saved: [String] = []
    var uncertain: [String] = []
    var failed: [String] = []
  }

  /// Checks what must hold after every fault: what was answered for is there once, nothing is called
  /// damaged, and the next change can be recorded.
  func check(_ outcome: Outcome, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let verdict = try verdict(on: outcome)
    FaultTally.note(lost: verdict.lost.count, falseAlarms: verdict.damage.count)
    #expect(verdict.lost == [], sourceLocation: sourceLocation)
    #expect(verdict.unasked == [], sourceLocation: sourceLocation)
    #expect(verdict.damage == [], sourceLocation: sourceLocation)
    #expect(verdict.goesOn, sourceLocation: sourceLocation)
  }

  /// What is wrong after a fault.
  struct Verdict {
    /// Texts that were answered for and are not there once.
    var lost: [String] = []
    /// Texts that are there though it was said that they were not saved.
    var unasked: [String] = []
    /// What is called damaged.
    var damage: [JournalFinding] = []
    /// Whether the next change is recorded, and nothing else with it.
    var goesOn = true

    var isClean: Bool { lost.isEmpty && unasked.isEmpty && damage.isEmpty && goesOn }
  }

  /// Finds out what is wrong after a fault, with a program that is as it should be or another.
  func verdict(on outcome: Outcome, _ other: (any SystemCalls)? = nil) throws -> Verdict {
    var verdict = Verdict()
    let store = try open(other, seed: 99)
    verdict.damage = try store.verify().filter(\.isDamage)
    let texts = store.notes
    verdict.lost = outcome.saved.filter { text in texts.count { $0 == text } != 1 }
    verdict.unasked = outcome.failed.filter(texts.contains)
    guard (try? store.record(.note("Efteråt"), by: "kansli", at: .morning)) != nil else {
      verdict.goesOn = false
      return verdict
    }
    let reopened = try open()
    verdict.damage += try reopened.verify().filter(\.isDamage)
    verdict.goesOn = reopened.notes == texts + ["Efteråt"]
    return verdict
  }
}

extension PlanStore {
  /// The notes of the reports, in order.
  var notes: [String] {
    state.history.flatMap(\.facts).compactMap { fact in
      guard case .activityReported(let event) = fact.event else { return nil }
      return event.note
    }
  }
}
