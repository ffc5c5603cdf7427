import Foundation
import TestSupport
import Testing

/// A process that is stopped in the midst of saving, with the locks in its hands.
@Suite struct StoppedHolderTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test(.fault(.f27)) func itFreezesNobodysScreenAndIsNamedWhereItIsInTheWay() throws {
    let trace = try program.shell("strace -f -o /dev/null true")
    guard trace.ending == .status(0) else { try FaultTally.skip("strace is missing") }
    let stopped = try Job(
      [
        "/usr/bin/strace", "-qq", "-o", "/dev/null", "-e",
        "inject=fdatasync:signal=SIGSTOP:when=1", program.path, "note", "A01", "Den stoppade",
        "--by", "kommunpolis", "-w", copy.path,
      ], environment: program.environment, folder: program.home)
    let holder = try #require(try stoppedProcess(), "nobody stopped")
    defer { kill(holder, SIGCONT) }

    let session = try Session(copy.path, try Program())
    try session.see("Behöver uppmärksamhet")
    // What needs no more than others may have too is saved beside it.
    try session.press("1")
    try session.see("A01")
    try session.select("A01")
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    session.terminal.type("Bredvid den stoppade")
    try session.press("<Enter>")
    try session.see("Sparat. A01 rapport")
    // What has to be alone says who is in the way, and the screen goes on.
    try session.press("r")
    try session.see("Månadsgranskning")
    try session.press("2")
    try session.see("who holds the lock") {
      $0.contains("Inte sparat") && $0.contains("process \(holder) (samverkan)")
    }
    try session.press("va")
    try session.see("another screen") { $0.lines[1].contains("Avvikelser") }
    kill(holder, SIGCONT)
    #expect(try stopped.outcome(deadline: 20).ending == .status(0))
    try session.press("q")
    try session.see("Månadsgranskning")
    try session.press("2")
    try session.see("Sparat.")
    try session.leave()
    let notes = try program.log(of: copy.path).prefix(8).flatMap(\.facts).compactMap(\.note)
    #expect(notes.contains("Den stoppade") && notes.contains("Bredvid den stoppade"))
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
  }

  /// The process on this test's workspace that does not run.
  private func stoppedProcess() throws -> Int32? {
    let deadline = ContinuousClock.now + .seconds(20)
    repeat {
      for name in try FileManager.default.contentsOfDirectory(atPath: "/proc") {
        guard let number = Int32(name),
          let status = try? String(contentsOfFile: "/proc/\(name)/status", encoding: .utf8),
          status.hasPrefix("Name:\tsamverkan"),
          status.contains("\nState:\tt") || status.contains("\nState:\tT"),
          let line = FileManager.default.contents(atPath: "/proc/\(name)/cmdline"),
          line.range(of: Data(copy.path.utf8)) != nil, holdsLock(number)
        else { continue }
        return number
      }
    } while ContinuousClock.now < deadline
    return nil
  }

  private func holdsLock(_ process: Int32) -> Bool {
    let locks = (try? String(contentsOfFile: "/proc/locks", encoding: .utf8)) ?? ""
    return locks.split(separator: "\n").contains { line in
      line.contains("FLOCK") && line.split(separator: " ").contains("\(process)")
    }
  }
}
