import Foundation
import TestSupport
import Testing

/// Every system call of a command that saves fails once, each in its turn.
@Suite(.enabled(if: Tracer.works, "strace is not installed, or may not trace here"))
struct FailedStepTests {
  /// A call, and how it fails.
  struct Failing: CustomTestStringConvertible {
    let call: String
    let error: String

    var testDescription: String { "\(call) \(error)" }
  }

  /// The calls that save; a few of them in an ordinary run, to the last one in a long run.
  static let saving = [
    Failing(call: "pwrite64", error: "ENOSPC"), Failing(call: "pwrite64", error: "EINTR"),
    Failing(call: "fdatasync", error: "EIO"), Failing(call: "fsync", error: "EIO"),
    Failing(call: "flock", error: "ENOLCK"), Failing(call: "mkdirat", error: "ENOSPC"),
    Failing(call: "renameat", error: "EIO"), Failing(call: "fchmod", error: "EPERM"),
  ]

  /// The calls that read and find; most of the first of them are the loader's.
  static let reading = [
    Failing(call: "getdents64", error: "EIO"), Failing(call: "pread64", error: "EIO"),
    Failing(call: "fcntl", error: "EIO"), Failing(call: "readlink", error: "EIO"),
    Failing(call: "openat", error: "EMFILE"), Failing(call: "newfstatat", error: "EIO"),
    Failing(call: "read", error: "EIO"), Failing(call: "close", error: "EIO"),
  ]

  @Test(.fault(.f01), arguments: saving) func aStepOfSavingThatFailsLosesNothing(_ failing: Failing)
    throws
  {
    try expectHarmless(failing, following: false)
  }

  @Test(.fault(.f01), arguments: reading.prefix(FaultRounds.choose(1, long: 8)))
  func aStepOfReadingThatFailsIsNoDamage(_ failing: Failing) throws {
    try expectHarmless(failing, following: true)
  }

  private func expectHarmless(_ failing: Failing, following: Bool) throws {
    var steps = 0
    while try isMet(failing, number: steps + 1, following: following) { steps += 1 }
    #expect(steps > 0, "\(failing.call) is no step of saving")
  }

  /// Records while one step fails, and then undisturbed; tells whether the step was there.
  private func isMet(_ failing: Failing, number: Int, following: Bool) throws -> Bool {
    let (program, workspace) = (try Program(), try SmallWorkspace())
    var expected: [String] = []
    if following { expected.append(try saved("Den tidigare", by: program, in: workspace)) }
    let record = program.home.path + "/calls"
    var victim = program
    victim.wrapper = Tracer.failing(
      failing.call, failing.error, number: number, notingIn: record)
    let first = try victim.run(recording("Den drabbade", in: workspace))
    guard try String(contentsOfFile: record, encoding: .utf8).contains("(INJECTED)") else {
      return false
    }
    FaultTally.note()
    let wasAnswered = try expectAnswer(of: first, "\(failing.call) \(number)")
    expected.append(try saved("Den senare", by: program, in: workspace))
    let verdict = try program.run("verify", "-w", workspace.path)
    #expect(verdict.ending == .status(0), "\(failing.call) \(number): \(verdict)")
    let notes = try program.log(of: workspace.path).flatMap(\.facts).compactMap(\.note)
    let isThere = notes.contains("Den drabbade")
    #expect(isThere || !wasAnswered, "\(failing.call) \(number): answered and not there")
    #expect(Set(notes).subtracting(["Den drabbade"]) == Set(expected))
    #expect(Set(notes).count == notes.count)
    return true
  }

  /// Either it is saved and said, or a sentence tells what went wrong; nothing in between.
  private func expectAnswer(of outcome: Outcome, _ place: String) throws -> Bool {
    let wasAnswered = outcome.output.hasPrefix("Sparat")
    guard case .status(let status) = outcome.ending else {
      Issue.record("\(place): \(outcome)")
      return wasAnswered
    }
    #expect(wasAnswered == (status == 0), "\(place): \(outcome)")
    #expect(status == 0 || !outcome.complaint.isEmpty, "\(place): \(outcome)")
    #expect(!outcome.complaint.contains("saknas eller har ändrats"), "\(place): a false alarm")
    return wasAnswered
  }

  private func saved(
    _ text: String, by program: Program, in workspace: SmallWorkspace
  ) throws -> String {
    let outcome = try program.run(recording(text, in: workspace))
    #expect(outcome.ending == .status(0), "\(outcome)")
    return text
  }

  private func recording(_ text: String, in workspace: SmallWorkspace) -> [String] {
    ["note", "A01", text, "--by", "samordnare", "-w", workspace.path]
  }
}
