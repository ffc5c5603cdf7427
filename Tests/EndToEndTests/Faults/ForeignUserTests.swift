import Foundation
import TestSupport
import Testing

/// Another user of the machine, and an environment that others have filled.
@Suite struct ForeignUserTests {
  let program: Program
  let workspace: SmallWorkspace

  init() throws {
    (program, workspace) = (try Program(), try SmallWorkspace())
  }

  /// The program as another user runs it, with folders of that user's own.
  private func other() throws -> Program {
    guard getuid() == 0 else { try FaultTally.skip("acting as another user needs root") }
    var other = try Program()
    other.wrapper = [
      "/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups",
    ]
    let mine = try program.shell(
      "chown -R 65534:65534 '\(other.home.path)'; chmod 755 '\(other.home.path)'")
    #expect(mine.ending == .status(0), "\(mine)")
    guard try other.run("--version").ending == .status(0) else {
      try FaultTally.skip("another user may not run the program from where it is built")
    }
    return other
  }

  @Test(.fault(.f48)) func anotherUserReadsAndNeitherWritesNorLocks() throws {
    let other = try other()
    let first = try program.run("note", "A01", "Min", "--by", "samordnare", "-w", workspace.path)
    #expect(first.ending == .status(0), "\(first)")
    // What a folder that others may read looks like.
    let shared = try program.shell(
      "chmod 755 \"$(dirname '\(workspace.path)')\"; chmod -R o+rX '\(workspace.path)'; "
        + "chmod 660 '\(workspace.path)/.lock'")
    #expect(shared.ending == .status(0), "\(shared)")
    #expect(try other.log(of: workspace.path).flatMap(\.facts).compactMap(\.note) == ["Min"])
    let refused = try other.run("note", "A01", "Din", "--by", "chef", "-w", workspace.path)
    #expect(refused.ending == .status(74), "\(refused)")
    #expect(refused.complaint.contains("skrivskyddad"), "\(refused)")
    let locked = try other.shell(
      "/usr/bin/setpriv --reuid 65534 --regid 65534 --clear-groups "
        + "flock -n '\(workspace.path)/.lock' true")
    #expect(locked.ending != .status(0), "a reader must not be able to lock others out")
    let second = try program.run(
      "note", "A01", "Min igen", "--by", "samordnare", "-w", workspace.path)
    #expect(second.ending == .status(0), "\(second)")
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(0))
  }

  /// What a colleague has closed to others, as a mask of 077 does, is called that and not damage.
  @Test(.fault(.f104)) func whatMayNotBeReadIsCalledThatWithTheCommandThatMendsIt() throws {
    let other = try other()
    let first = try program.run("note", "A01", "Min", "--by", "samordnare", "-w", workspace.path)
    #expect(first.ending == .status(0), "\(first)")
    let closed = try program.shell(
      "chmod 755 \"$(dirname '\(workspace.path)')\"; chmod -R o+rX '\(workspace.path)'; "
        + "chmod 700 '\(workspace.path)'/journal/*-*")
    #expect(closed.ending == .status(0), "\(closed)")
    let told = try other.run("verify", "-w", workspace.path)
    let words = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("f\u{E5}r du inte l\u{E4}sa") || words.contains("beh\u{F6}righet saknas"),
      "\(told)")
    #expect(words.contains("chmod -R g+rX journal/samordnare-"), "\(told)")
    #expect(words.contains("Inget \u{E4}r skadat."), "\(told)")
    FaultTally.note()
  }

  /// A lock that a colleague has made for reading only can still be taken.
  @Test(.fault(.f104)) func aLockThatMayOnlyBeReadIsTaken() throws {
    let other = try other()
    let shared = try program.shell(
      "touch '\(workspace.path)/.lock'; mkdir '\(workspace.path)/journal'; "
        + "chmod 755 \"$(dirname '\(workspace.path)')\"; chgrp -R 65534 '\(workspace.path)'; "
        + "chmod -R u+rwX,g+rX,o-rwx '\(workspace.path)'; "
        + "chmod 2770 '\(workspace.path)' '\(workspace.path)/journal'; "
        + "chmod 640 '\(workspace.path)/.lock'")
    #expect(shared.ending == .status(0), "\(shared)")
    let saved = try other.run("note", "A01", "Din", "--by", "chef", "-w", workspace.path)
    #expect(saved.ending == .status(0), "\(saved)")
    #expect(try other.log(of: workspace.path).flatMap(\.facts).compactMap(\.note) == ["Din"])
    FaultTally.note()
  }

  /// Whose word something is, stands with it, whatever function it is said to come from.
  @Test func whoWritesAsAnotherFunctionIsShownBesideTheOwnerOfTheFiles() throws {
    for function in ["samordnare", "chef"] {
      let outcome = try program.run("note", "A01", "Ord", "--by", function, "-w", workspace.path)
      #expect(outcome.ending == .status(0), "\(outcome)")
    }
    let said = try program.log(of: workspace.path).filter { $0.facts.contains { $0.note == "Ord" } }
    #expect(Set(said.map(\.by)) == ["samordnare", "chef"])
    let writer = try #require(said.first?.writer)
    #expect(said.allSatisfy { $0.writer == writer })
    let owner = try program.shell("id -un").output.split(separator: "\n").joined()
    let told = try program.run("verify", "-w", workspace.path).output
    #expect(!owner.isEmpty && told.contains("\(writer)  chef  \(owner)"), "\(told)")
  }

  @Test(.fault(.f48)) func theScreenOfAReaderSaysThatItOnlyReadsAndFollowsTheOthers() throws {
    let other = try other()
    let first = try program.run("note", "A01", "Min", "--by", "samordnare", "-w", workspace.path)
    #expect(first.ending == .status(0), "\(first)")
    let shared = try program.shell(
      "chmod 755 \"$(dirname '\(workspace.path)')\"; chmod -R o+rX '\(workspace.path)'; "
        + "chmod 660 '\(workspace.path)/.lock'")
    #expect(shared.ending == .status(0), "\(shared)")
    let reader = "exec /usr/bin/setpriv --reuid 65534 --regid 65534 --clear-groups \"$0\" \"$@\""
    let session = try Session(workspace.path, other, shell: reader)
    try session.see("Behöver uppmärksamhet")
    try session.see("that it only reads") {
      $0.lines[0].contains("Skrivskyddad") && $0.lines[1].contains("Arbetsytan är skrivskyddad")
    }
    #expect(session.screen.lines.count { $0.contains("Arbetsytan är skrivskyddad") } == 1)
    try session.press("vf")
    try session.see("the whole reason") { screen in
      // Where its lines end depends on the path.
      let words = screen.lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
      return words.contains("behörighet saknas. Be om rätt att skriva i mappen.")
    }
    try session.press("o1")
    try session.see("A01")
    try session.select("A01")
    try session.press("t")
    try session.see("why there is no field") { !$0.contains("Enter spara") && $0.contains("Be om") }
    // The lock is not the reader's to take, and what others write is shown.
    let second = try program.run(
      "progress", "A01", "done", "--by", "samordnare", "-w", workspace.path)
    #expect(second.ending == .status(0), "\(second)")
    try session.see("who changed what") { $0.contains("samordnare ändrade A01") }
    try session.leave()
  }

  @Test(.fault(.f68)) func noCommandThatTheEnvironmentNamesIsRun() throws {
    let trace = try program.shell("strace -f -o /dev/null true")
    guard trace.ending == .status(0) else { try FaultTally.skip("strace is missing") }
    var program = program
    let sign = "\(program.home.path)/pwned"
    for name in ["EDITOR", "VISUAL", "PAGER", "BROWSER", "SHELL", "LESSOPEN", "GIT_SSH_COMMAND"] {
      program.environment[name] = "sh -c \"touch '\(sign)'\""
    }
    let folder = "\(program.home.path)/en mapp; touch pwned"
    try FileManager.default.copyItem(atPath: workspace.path, toPath: folder)
    let calls = "\(program.home.path)/calls"
    program.wrapper = ["/usr/bin/strace", "-f", "-qq", "-o", calls, "-e", "trace=execve"]
    for arguments in [["note", "A01", "Hej; $(touch pwned)", "--by", "chef"], ["log"], ["show"]] {
      let outcome = try program.run(arguments + ["-w", folder])
      #expect(outcome.ending == .status(0), "\(outcome)")
      let run = try String(contentsOfFile: calls, encoding: .utf8).split(separator: "\n")
      FaultTally.note()
      #expect(run.count == 1, "\(run)")
    }
    #expect(!FileManager.default.fileExists(atPath: sign))
  }
}
