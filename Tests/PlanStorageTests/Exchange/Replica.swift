import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// What people keep their workspaces equal with, in memory.
struct MemoryHub {
  var files: [String: [UInt8]] = [:]

  /// Makes a workspace equal with the hub, and returns what came of it.
  @discardableResult
  mutating func exchange(with replica: Replica) throws(RecordingError) -> ExchangeOutcome {
    let outcome = try replica.store.exchange(with: files, remembering: replica.memory)
    for (path, bytes) in outcome.publication { files[path] = bytes }
    replica.memory = outcome.memory
    replica.memory.synced = .morning
    return outcome
  }

  /// The path of a writer's only file.
  func path(of writer: WriterID?) throws -> String {
    let writer = try #require(writer)
    return try #require(files.keys.first { $0.hasPrefix("journal/\(writer)/") })
  }
}

/// One of the copies of a workspace, with the state of its user, on a machine in memory.
final class Replica {
  var workspace = SimulatedWorkspace()
  private(set) var store: PlanStore
  var memory = ExchangeMemory(hub: "/hub")
  private let seed: UInt64
  private var openings: UInt64 = 0

  init(seed: UInt64) throws(FileError) {
    self.seed = seed
    store = try workspace.open(seed: seed)
  }

  /// Opens the workspace anew, with another system where one is given.
  func reopen(_ system: (any SystemCalls)? = nil) throws(FileError) {
    openings += 1
    store = try workspace.open(system, seed: seed &+ openings &* 1_000_003)
  }

  /// Lets the program begin anew, after a power cut when there is a seed.
  func restart(seed: UInt64? = nil) throws(FileError) {
    workspace.restart(seed: seed)
    try reopen()
  }

  func record(_ text: String, at now: Timestamp = .morning) throws(RecordingError) {
    try store.record(.note(text), by: "kansli", at: now)
  }

  /// All bytes of the journal, by the paths.
  func journal() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try workspace.writers() {
      for file in workspace.system.names(in: "/space/journal/\(name)")
      where file.hasSuffix(".jsonl") {
        found["journal/\(name)/\(file)"] = workspace.system.bytes("/space/journal/\(name)/\(file)")
      }
    }
    return found
  }
}

extension SimulatedWorkspace {
  /// The names of the writers' folders.
  func writers() throws -> [String] {
    system.names(in: "/space/journal").filter { !$0.hasPrefix(".") }
  }
}
