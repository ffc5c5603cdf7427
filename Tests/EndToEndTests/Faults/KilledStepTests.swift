import Foundation
import TestSupport
import Testing

/// `kill -9` just before each step of saving.
@Suite(.enabled(if: Tracer.works, "strace is not installed, or may not trace here"))
struct KilledStepTests {
  static let calls = ["flock", "mkdirat", "write", "fchmod", "fdatasync", "fsync", "renameat"]

  @Test(.fault(.f02), arguments: calls) func aKillBeforeAnyStepLeavesASoundJournal(call: String)
    throws
  {
    var steps = 0
    while try isKilled(before: call, number: steps + 1) { steps += 1 }
    #expect(steps > 0, "\(call) is no step of saving")
  }

  /// Records once, killed before one step, and again undisturbed; tells whether the step was there.
  private func isKilled(before call: String, number: Int) throws -> Bool {
    let (program, workspace) = (try Program(), try SmallWorkspace())
    var victim = program
    victim.wrapper = Tracer.killing(before: call, number: number)
    let first = try victim.run(recording("Den första", in: workspace))
    let isKilled = first.ending == .signal(SIGKILL)
    #expect(isKilled || first.ending == .status(0), "\(first)")
    let second = try program.run(recording("Den andra", in: workspace))
    #expect(second.ending == .status(0), "\(call) \(number): \(second)")
    let verdict = try program.run("verify", "-w", workspace.path)
    #expect(verdict.ending == .status(0), "\(call) \(number): \(verdict)")
    let notes = try program.log(of: workspace.path).flatMap(\.facts).compactMap(\.note)
    let wasAnswered = first.output.hasPrefix("Sparat")
    #expect(notes == ["Den andra", "Den första"] || !wasAnswered && notes == ["Den andra"])
    return isKilled
  }

  private func recording(_ text: String, in workspace: SmallWorkspace) -> [String] {
    ["note", "A01", text, "--by", "samordnare", "-w", workspace.path]
  }
}
