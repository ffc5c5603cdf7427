import Foundation
import TestSupport
import Testing

/// Many processes write while two screens are open.
@Suite struct ManyProcessesTests {
  private static let processes = FaultRounds.choose(4, long: 16)
  private static let each = FaultRounds.choose(5, long: 200)

  @Test(.fault(.f25, .f26), .timeLimit(.minutes(30)))
  func allIsThereAndBothScreensEndEqual() throws {
    let workspace = try SmallWorkspace()
    let program = try Program()
    let screens = try (0..<2).map { _ in try Session(workspace.path, try Program()) }
    for screen in screens {
      try screen.see("Behöver uppmärksamhet")
      try screen.open(area: 1, to: "A01")
    }
    // Half of them share one writer; each other is a user of its own.
    let users = try (0..<Self.processes).map { $0 % 2 == 0 ? program : try Program() }
    let jobs = try users.enumerated().map { place, user in
      try user.start(writing: "Process \(place)", Self.each, in: workspace)
    }
    // A user's folder, in which its program writes, goes with it.
    defer { withExtendedLifetime(users) {} }
    for job in jobs {
      let outcome = try job.outcome(deadline: 1_500)
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
    let last = try program.run(
      "progress", "A01", "done", "--by", "samordnare", "-w", workspace.path)
    #expect(last.ending == .status(0), "\(last)")
    for screen in screens { try screen.see("genomförd") }
    let rows = screens.map { $0.screen.lines.filter { $0.contains("A01*") } }
    #expect(rows[0] == rows[1] && rows[0].count == 1)
    for screen in screens { try screen.leave() }
    try Self.expectAll(in: workspace, seenBy: program)
  }

  private static func expectAll(in workspace: SmallWorkspace, seenBy program: Program) throws {
    let verdict = try program.run("verify", "-w", workspace.path)
    #expect(verdict.ending == .status(0), "\(verdict)")
    let log = try program.log(of: workspace.path)
    let notes = Set(log.flatMap(\.facts).compactMap(\.note))
    for process in 0..<processes {
      for number in 1...each {
        let isThere = notes.contains("Process \(process), nummer \(number)")
        FaultTally.note(lost: isThere ? 0 : 1)
        #expect(isThere, "process \(process), number \(number)")
      }
    }
    for entries in Dictionary(grouping: log, by: \.writer).values {
      #expect(entries.map(\.number).sorted() == Array(1...entries.count))
    }
  }
}

extension Program {
  /// Starts a shell that records texts one after the other, each with a process of its own.
  ///
  /// On a machine with much to do the lock may be held for longer than is waited; then it tries
  /// again, as a person would.
  fileprivate func start(
    writing text: String, _ count: Int, in workspace: SmallWorkspace
  ) throws -> Job {
    let script = """
      for i in $(seq 1 \(count)); do
        for try in 1 2 3 4 5 6 7 8 9 10; do
          "$0" note A01 "\(text), nummer $i" --by samordnare -w '\(workspace.path)' >/dev/null && break
        done || exit 1
      done
      """
    return try Job(
      ["/bin/bash", "-c", script, path], environment: environment, folder: home)
  }
}
