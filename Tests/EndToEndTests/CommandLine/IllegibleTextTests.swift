import Foundation
import TestSupport
import Testing

/// What a terminal in another encoding hands over is refused, never stored as something else.
@Suite struct IllegibleTextTests {
  @Test(.fault(.f86)) func anArgumentThatIsNoTextIsRefused() throws {
    let (program, workspace) = (try Program(), try SmallWorkspace())
    let command = "\"$SAMVERKAN\" note A01 $'f\\xf6rsenad' --by samordnare -w '\(workspace.path)'"
    let outcome = try program.shell(command)
    #expect(outcome.ending == .status(64), "\(outcome)")
    #expect(outcome.complaint.contains("inte skrivet i UTF-8"), "\(outcome)")
    let log = try program.run("log", "-w", workspace.path)
    #expect(!log.output.contains("senad"))
    FaultTally.note()
  }

  @Test(.fault(.f86), arguments: ["--by $'ch\\xe9f'", "-w $'/tmp/\\xff'", "--language $'s\\xf6'"])
  func noOptionIsTakenForAnother(option: String) throws {
    let program = try Program()
    let outcome = try program.shell("\"$SAMVERKAN\" note A01 hej \(option)")
    #expect(outcome.ending == .status(64), "\(outcome)")
    FaultTally.note()
  }

  @Test(.fault(.f86)) func aVariableOfOursThatIsNoTextIsRefused() throws {
    let program = try Program()
    let outcome = try program.shell("SAMVERKAN_FUNCTION=$'samordn\\xe5re' \"$SAMVERKAN\" log")
    #expect(outcome.ending == .status(64), "\(outcome)")
    let other = try program.shell("OTHER=$'\\xe5' \"$SAMVERKAN\" --version")
    #expect(other.ending == .status(0), "\(other)")
    FaultTally.note()
  }
}
