import Foundation
import TestSupport
import Testing

/// A process that holds the workspace's lock and does not let go.
@Suite struct HeldLockTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test(.fault(.f27)) func aCommandGivesUpAndNamesTheHolder() throws {
    let lock = try HeldLock("\(copy.path)/.lock")
    let entries = try program.log(of: copy.path).count
    // The lock is held until this has ended: whoever waited for it would never end.
    let outcome = try program.run("note", "A01", "Hej", "--by", "chef", "-w", copy.path)
    #expect(outcome.ending == .status(74))
    #expect(outcome.complaint.contains("Inte sparat"), "\(outcome)")
    #expect(outcome.complaint.contains("process \(getpid())"), "\(outcome)")
    #expect(try program.log(of: copy.path).count == entries)
    lock.release()
    let again = try program.run("note", "A01", "Hej", "--by", "chef", "-w", copy.path)
    #expect(again.ending == .status(0), "\(again)")
  }

  @Test(.fault(.f27)) func theScreenKeepsTheTextUntilItCanBeSaved() throws {
    let lock = try HeldLock("\(copy.path)/.lock")
    let session = try Session(copy.path, program)
    try session.see("Behöver uppmärksamhet")
    try session.open(area: 1, to: "A01")
    try session.select("A01")
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    session.terminal.type("Text som inte får försvinna")
    try session.press("<Enter>")
    try session.see("Inte sparat")
    #expect(session.screen.contains("Text som inte får försvinna"))
    lock.release()
    try session.press("<Enter>")
    try session.see("Sparat. A01 rapport")
    try session.leave()
    let notes = try program.log(of: copy.path).prefix(1).flatMap(\.facts).map(\.note)
    #expect(notes == ["Text som inte får försvinna"])
  }
}

/// A lock that this process holds, as another program could.
private final class HeldLock {
  private let file: FileHandle

  init(_ path: String) throws {
    let mode: [FileAttributeKey: Any] = [.posixPermissions: 0o660]
    try #require(FileManager.default.createFile(atPath: path, contents: nil, attributes: mode))
    file = try #require(FileHandle(forUpdatingAtPath: path))
    try #require(flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
  }

  func release() {
    flock(file.fileDescriptor, LOCK_UN)
  }
}
