import Foundation
import PlanDomain
import Synchronization
import TestSupport
import Testing

@testable import PlanStorage

/// Two people set the same activity at the same moment.
@Suite struct TwoPeopleTests {
  private static let rounds = FaultRounds.choose(60, long: 1_000)
  private static let key = RegisterKey.progress("A01")

  /// What came of one person's attempt.
  private enum Answer: Hashable {
    case saved(EntryID)
    case refused(Refusal)
    case failed(RecordingError)
  }

  /// Every pair ends as a conflict that is shown, or with one having seen what the other did.
  @Test(.fault(.f26, .f30), .timeLimit(.minutes(10))) func noValueVanishes() throws {
    let fixture = try StoreFixture()
    let (chair, police) = (fixture.seen(by: "kansli"), fixture.seen(by: "polis"))
    var conflicts = 0
    for round in 0..<Self.rounds {
      let answers = try Self.race(
        [(chair, "kansli", .done), (police, "polis", .ongoing)], round)
      let state = try fixture.open().state
      let saved = answers.compactMap { if case .saved(let id) = $0 { id } else { nil } }
      let refused = answers.compactMap { if case .refused(let why) = $0 { why } else { nil } }
      #expect(saved.count + refused.count == 2, "round \(round): \(answers)")
      #expect(refused.allSatisfy { $0 == .changedMeanwhile(Self.key) }, "round \(round)")
      let current = Set(state.register(Self.key).shown.map(\.entry))
      FaultTally.note(lost: Set(saved).subtracting(current).count)
      #expect(Set(saved).isSubset(of: current), "round \(round): a value vanished")
      #expect(state.conflicts.contains(Self.key) == (saved.count == 2), "round \(round)")
      conflicts += saved.count == 2 ? 1 : 0
      try Self.settle(fixture)
    }
    #expect(try fixture.open().verify().isEmpty)
    let seen = Self.rounds - conflicts
    print("two people, \(Self.rounds) rounds: \(conflicts) conflicts shown, \(seen) had seen")
  }

  /// Both read, both see the same, both record at once.
  private static func race(
    _ people: [(StoreFixture, String, PlanDomain.Progress)], _ round: Int
  ) throws -> [Answer] {
    let paths = people.map { ($0.0.workspace, "\($0.0.folder.path)/state/\($0.0.user)") }
    let names = people.map(\.1)
    let values = people.map(\.2)
    let answers = Mutex<[Answer]>([])
    let ready = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: people.count) { place in
      let store = try? PlanStore(
        opening: paths[place].0, id: "prov-2024", plan: .small, stateFolder: paths[place].1,
        program: "samverkan test")
      guard let store else { return }
      let change = Change(
        .progress("A01", to: values[place]), shown: [key: store.state.register(key).shown])
      ready.add(1, ordering: .sequentiallyConsistent)
      while ready.load(ordering: .sequentiallyConsistent) < 2 {}
      let answer = attempt(change, by: names[place], in: store)
      answers.withLock { $0.append(answer) }
    }
    return answers.withLock { $0 }
  }

  private static func attempt(
    _ change: Change, by author: String, in store: PlanStore
  ) -> Answer {
    do throws(RecordingError) {
      return .saved(try store.record(change, by: author, at: .morning).id)
    } catch {
      if case .refused(let refusal) = error { return .refused(refusal) }
      return .failed(error)
    }
  }

  /// The chair chooses, so that the next round begins with one value.
  private static func settle(_ fixture: StoreFixture) throws {
    let store = try fixture.seen(by: "kansli").open()
    if store.state.conflicts.contains(key) {
      try store.record(Change(.settle(key, .progress(.done))), by: "kansli", at: .morning)
    }
    try store.record(Change(.progress("A01", to: .notStarted)), by: "kansli", at: .morning)
  }
}
