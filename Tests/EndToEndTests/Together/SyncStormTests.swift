import Foundation
import TestSupport
import Testing

/// Copies in which people write all the time, that synchronize all the time, and are killed at random.
@Suite struct SyncStormTests {
  private static let offices = FaultRounds.choose(2, long: 4)
  private static let each = FaultRounds.choose(5, long: 600)

  @Test(.fault(.f24, .f72), .timeLimit(.minutes(60)))
  func nothingIsLostOrThereTwiceAndAllEndEqual() throws {
    let (workspace, hub) = (try SmallWorkspace(), try Hub())
    let first = try Office(owning: workspace)
    try first.run("sync", "init", hub.path)
    let offices = try [first] + (1..<Self.offices).map { _ in try Office(joining: hub.path) }
    let writers = try offices.enumerated().map { place, office in
      try office.start(writing: "Plats \(place)", Self.each)
    }
    let syncers = try offices.enumerated().map { place, office in
      try office.startSynchronizing(seed: place)
    }
    for writer in writers {
      let outcome = try writer.outcome(deadline: 3_000)
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
    for office in offices { try office.stopSynchronizing() }
    let kills = try syncers.map { try $0.outcome(deadline: 120) }
      .reduce(0) { $0 + $1.output.count { $0 == "k" } }
    // Twice: the first time what is only here is sent, the second time it has come to all.
    for office in offices + offices { try office.finish() }
    let logs = try offices.map { try $0.log() }
    let notes = try offices[0].notes()
    for place in offices.indices {
      for number in 1...Self.each {
        let count = notes.count { $0 == "Plats \(place), nummer \(number)" }
        FaultTally.note(lost: count == 1 ? 0 : 1)
        #expect(count == 1, "place \(place), number \(number)")
      }
      #expect(logs[place] == logs[0])
      try offices[place].run("verify")
    }
    #expect(try hub.faults() == "")
    #expect(kills > 0)
  }
}

extension Office {
  /// Starts a shell that records texts one after the other, each with a process of its own.
  fileprivate func start(writing text: String, _ count: Int) throws -> Job {
    let script = """
      for i in $(seq 1 \(count)); do
        for try in 1 2 3 4 5 6 7 8 9 10; do
          "$0" note A01 "\(text), nummer $i" --by samordnare -w '\(path)' >/dev/null && break
        done || exit 1
      done
      """
    return try Job(
      ["/bin/bash", "-c", script, program.path], environment: program.environment,
      folder: program.home)
  }

  /// The file that keeps it synchronizing for as long as it is there.
  ///
  /// A signal would not do: a shell inherits what the thread that starts it blocks.
  private var isSynchronizing: String { "\(program.home.path)/synchronizing" }

  /// Has the shell end once what it does is done.
  fileprivate func stopSynchronizing() throws {
    try FileManager.default.removeItem(atPath: isSynchronizing)
  }

  /// Starts a shell that synchronizes again and again, and kills every third before it is done.
  fileprivate func startSynchronizing(seed: Int) throws -> Job {
    try Data().write(to: URL(filePath: isSynchronizing))
    let script = """
      RANDOM=\(seed + 1)
      while [ -e '\(isSynchronizing)' ]; do
        "$0" sync -w '\(path)' >/dev/null 2>&1 & child=$!
        if [ $((RANDOM % 3)) = 0 ]; then
          n=$((RANDOM * 4)); while ((n-- > 0)); do :; done
          kill -9 $child 2>/dev/null && printf k
        fi
        wait $child 2>/dev/null || true
      done
      """
    return try Job(
      ["/bin/bash", "-c", script, program.path], environment: program.environment,
      folder: program.home)
  }

  /// Synchronizes until it is done: what was killed may hold its locks for a moment.
  fileprivate func finish() throws {
    var last: Outcome?
    for _ in 0..<20 {
      let outcome = try program.run("sync", "-w", path, deadline: 120)
      if outcome.ending == .status(0) { return }
      last = outcome
    }
    Issue.record("\(String(describing: last))")
  }
}
