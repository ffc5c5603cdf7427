import Foundation
import TestSupport
import Testing

/// Folders that are another user's are called that: first runs under sudo, and a journal nobody may read.
@Suite struct OthersFolderTests {
  let workspace: SmallWorkspace

  init() throws { workspace = try SmallWorkspace() }

  private static let asOther = "/usr/bin/setpriv --reuid 65534 --regid 65534 --clear-groups"

  private func needRoot() throws {
    guard getuid() == 0 else { try FaultTally.skip("acting as another user needs root") }
  }

  @Test(.fault(.f88)) func rootMakesNothingInAnotherUsersHome() throws {
    try needRoot()
    let program = try Program()
    #expect(try program.shell("chown -R 65534 '\(program.home.path)'").ending == .status(0))
    let outcome = try program.run("note", "A01", "Hej", "--by", "chef", "-w", workspace.path)
    #expect(outcome.ending == .status(74), "\(outcome)")
    #expect(outcome.complaint.contains("Kör samverkan utan sudo"), "\(outcome)")
    let state = try FileManager.default.contentsOfDirectory(atPath: "\(program.home.path)/state")
    #expect(state == [])
    FaultTally.note()
  }

  @Test(.fault(.f88), arguments: ["0", "12345"])
  func aStateFolderOfAnotherUserIsNamed(owner: String) throws {
    try needRoot()
    let program = try Program()
    let home = program.home.path
    let made = try program.shell(
      "chmod 755 '\(home)'; chown -R 65534 '\(home)'; mkdir '\(home)/state/samverkan'; "
        + "chown \(owner) '\(home)/state/samverkan'; chmod 700 '\(home)/state/samverkan'; "
        + "chown -R 65534 '\(workspace.path)'; chmod 755 \"$(dirname '\(workspace.path)')\"")
    #expect(made.ending == .status(0), "\(made)")
    guard try program.shell("\(Self.asOther) \"$SAMVERKAN\" --version").ending == .status(0) else {
      try FaultTally.skip("another user may not run the program from where it is built")
    }
    let outcome = try program.shell(
      "\(Self.asOther) \"$SAMVERKAN\" note A01 Hej --by chef -w '\(workspace.path)'")
    #expect(outcome.ending == .status(74), "\(outcome)")
    let words = owner == "0" ? "sudo chown -R 65534" : "tillhör en annan användare (12345)"
    #expect(outcome.complaint.contains(words), "\(outcome)")
    #expect(outcome.complaint.contains("\(home)/state/samverkan"), "\(outcome)")
    FaultTally.note()
  }

  @Test(.fault(.f88)) func aJournalThatMayNotBeReadIsCalledThat() throws {
    try needRoot()
    let program = try Program()
    let home = program.home.path
    let made = try program.run("note", "A01", "Hej", "--by", "chef", "-w", workspace.path)
    #expect(made.ending == .status(0), "\(made)")
    let closed = try program.shell(
      "chmod 755 '\(home)'; chown -R 65534 '\(home)'; chmod 700 '\(workspace.path)/journal'; "
        + "chmod 755 \"$(dirname '\(workspace.path)')\"")
    #expect(closed.ending == .status(0), "\(closed)")
    guard try program.shell("\(Self.asOther) \"$SAMVERKAN\" --version").ending == .status(0) else {
      try FaultTally.skip("another user may not run the program from where it is built")
    }
    let outcome = try program.shell("\(Self.asOther) \"$SAMVERKAN\" log -w '\(workspace.path)'")
    #expect(outcome.ending == .status(74), "\(outcome)")
    #expect(
      outcome.complaint.contains("journal går inte att läsa: behörighet saknas"), "\(outcome)")
    FaultTally.note()
  }
}
