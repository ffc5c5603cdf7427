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
    let store = try open(seed: 99)
    let damage = try store.verify().filter(\.isDamage)
    #expect(damage == [], sourceLocation: sourceLocation)
    let texts = store.notes
    for text in outcome.saved {
      let count = texts.count { $0 == text }
      #expect(count == 1, "\(text)", sourceLocation: sourceLocation)
    }
    for text in outcome.failed {
      #expect(!texts.contains(text), "\(text)", sourceLocation: sourceLocation)
    }
    try store.record(.note("Efteråt"), by: "kansli", at: .morning)
    let reopened = try open()
    let later = try reopened.verify().filter(\.isDamage)
    #expect(later == [], sourceLocation: sourceLocation)
    #expect(reopened.notes == texts + ["Efteråt"], sourceLocation: sourceLocation)
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
