import Foundation
import PlanDomain
import Synchronization
import TestSupport
import Testing

@testable import PlanStorage

/// Many write at once, and nothing is lost.
struct ManyWritersTests {
  /// Lets each of some users' programs record at the same time, and returns what was saved.
  private func record(as users: [String], each count: Int, in path: String) -> [String] {
    let saved = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: users.count) { program in
      for number in 0..<count {
        let text = "Program \(program), nummer \(number)"
        while true {
          do throws(RecordingError) {
            try open(users[program], path).record(.note(text), by: users[program], at: .morning)
            saved.withLock { $0.append(text) }
            break
          } catch {
            // On a machine with much to do the others may keep the lock for longer than is waited.
            if case .busy = error { continue }
            Issue.record("\(error)")
            break
          }
        }
      }
    }
    return saved.withLock { $0 }
  }

  private func open(_ user: String, _ path: String) throws(RecordingError) -> PlanStore {
    try recording { () throws(FileError) in
      try PlanStore(
        opening: "\(path)/workspace", id: "prov-2024", plan: .small,
        stateFolder: "\(path)/state/\(user)", program: "samverkan test")
    }
  }

  @Test(.fault(.f25)) func manyProgramsOfOneUserShareAWriterWithoutGaps() throws {
    let fixture = try StoreFixture()
    let users = Array(repeating: "user", count: 8)
    let saved = record(as: users, each: 6, in: fixture.folder.path)
    let store = try fixture.open()
    #expect(saved.count == 48 && store.notes.sorted() == saved.sorted())
    #expect(try store.verify().isEmpty)
    #expect(store.state.history.map(\.number) == Array(1...49))
  }

  @Test(.fault(.f26)) func manyUsersWriteAtOnce() throws {
    let fixture = try StoreFixture()
    let users = (0..<8).map { "user\($0)" }
    let saved = record(as: users, each: 6, in: fixture.folder.path)
    let store = try fixture.open()
    #expect(saved.count == 48 && store.notes.sorted() == saved.sorted())
    #expect(try store.verify().isEmpty)
    #expect(Set(store.state.history.map(\.writer)).count == 8)
  }
}
