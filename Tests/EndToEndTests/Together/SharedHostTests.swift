import Foundation
import TestSupport
import Testing

/// One machine, many users, each with a mask of its own.
@Suite struct SharedHostTests {
  let owner: Program
  let workspace: SmallWorkspace

  init() throws { (owner, workspace) = (try Program(), try SmallWorkspace()) }

  /// The program as another user runs it, in the group or not.
  private func user(_ number: Int, mask: String, group: Int = 65_534) throws -> Program {
    guard getuid() == 0 else { try FaultTally.skip("acting as another user needs root") }
    var user = try Program()
    user.wrapper = [
      "/bin/sh", "-c",
      "umask \(mask); exec /usr/bin/setpriv --reuid \(number) --regid \(group) --clear-groups \"$@\"",
      "sh",
    ]
    let mine = try owner.shell(
      "chown -R \(number):\(group) '\(user.home.path)'; chmod 755 '\(user.home.path)'")
    #expect(mine.ending == .status(0), "\(mine)")
    guard try user.run("--version").ending == .status(0) else {
      try FaultTally.skip("another user may not run the program from where it is built")
    }
    return user
  }

  /// Shares the workspace through the group that every system has.
  private func share() throws -> Outcome {
    let opened = try owner.shell("chmod 711 \"$(dirname '\(workspace.path)')\"")
    #expect(opened.ending == .status(0), "\(opened)")
    return try owner.run("share", "init", workspace.path, "--group", "nogroup")
  }

  @Test(.fault(.f47, .f104)) func sixUsersWithAnyMaskWorkTogetherAndAStrangerSeesNothing() throws {
    _ = try user(61_001, mask: "022")
    #expect(try share().ending == .status(0))
    let masks = ["022", "027", "077", "002", "077", "000"]
    let users = try masks.enumerated().map { try user(61_001 + $0, mask: $1) }
    for (place, user) in users.enumerated() {
      let saved = try user.run(
        "note", "A01", "Från \(place)", "--by", "samordnare", "-w", workspace.path)
      #expect(saved.ending == .status(0), "\(saved)")
    }
    for user in users {
      #expect(try user.log(of: workspace.path).flatMap(\.facts).compactMap(\.note).count == 6)
    }
    // A whole meeting, a step each.
    let steps = [
      ["meeting", "prepare", "2026-03-20"], ["meeting", "open", "M-2026-01"],
      ["meeting", "attend", "samordnare", "närvarande"], ["meeting", "note", "1", "Text"],
      ["meeting", "close"], ["meeting", "approve", "M-2026-01"],
    ]
    for (step, user) in zip(steps, users) {
      let done = try user.run(step + ["--by", "samordnare", "-w", workspace.path])
      #expect(done.ending == .status(0), "\(step)\n\(done)")
    }
    for user in users {
      let verified = try user.run("verify", "-w", workspace.path)
      #expect(verified.ending == .status(0), "\(verified)")
      #expect(
        try user.run("doctor", "-w", workspace.path).output.contains("Delas av gruppen nogroup."))
    }
    let stranger = try self.user(61_900, mask: "022", group: 61_900)
    let refused = try stranger.run("show", "-w", workspace.path)
    #expect(refused.ending != .status(0) && !refused.output.contains("Trygghetsvandring"))
    let looked = try stranger.shell(
      "/usr/bin/setpriv --reuid 61900 --regid 61900 --clear-groups ls '\(workspace.path)'")
    #expect(looked.output.isEmpty && looked.ending != .status(0))
  }

  @Test(.fault(.f46, .f104)) func whatIsAmissIsFoundAndMended() throws {
    guard getuid() == 0 else { try FaultTally.skip("giving files away needs root") }
    let saved = try owner.run("note", "A01", "Ett", "--by", "samordnare", "-w", workspace.path)
    #expect(saved.ending == .status(0))
    #expect(try share().output.contains("rättigheter har rättats."))
    #expect(try share().output.contains("Inget behövde rättas."))
    let broken = try owner.shell(
      """
      cd '\(workspace.path)' && chmod 777 journal && chmod 700 reports && chmod 600 plan/activities.yaml \
      && chmod 770 journal/samordnare-* && chmod 666 .lock && chgrp 0 workspace.yaml
      """)
    #expect(broken.ending == .status(0), "\(broken)")
    let told = try owner.run("doctor", "-w", workspace.path)
    #expect(told.output.contains("6 rättigheter är inte som de ska."), "\(told)")
    #expect(try share().output.contains("6 rättigheter har rättats."))
    let modes = try owner.shell(
      "cd '\(workspace.path)' && stat -c '%a %G' . journal reports plan/activities.yaml journal/samordnare-* .lock workspace.yaml"
    ).lines
    #expect(
      modes == [
        "3770 nogroup", "3770 nogroup", "3770 nogroup", "640 nogroup", "2750 nogroup",
        "660 nogroup", "640 nogroup",
      ])
    let unknown = try owner.run("share", "init", workspace.path, "--group", "finns-inte")
    #expect(unknown.ending == .status(64) && unknown.complaint.contains("sudo groupadd finns-inte"))
  }

  /// What somebody who has nothing but the screen would try.
  @Test(.fault(.f68)) func whoeverIsRestrictedComesNeitherToAnEditorNorToAShell() throws {
    var program = owner
    try program.makeScript("touch '\(program.home.path)/pwned'", at: "\(program.home.path)/evil")
    program.environment.merge([
      "EDITOR": "\(program.home.path)/evil", "VISUAL": "\(program.home.path)/evil",
      "PAGER": "\(program.home.path)/evil", "SHELL": "\(program.home.path)/evil",
      "LESSOPEN": "|\(program.home.path)/evil %s",
    ]) { $1 }
    let session = try Session(workspace.path, program, ["--by", "samordnare", "--restricted"])
    try session.see("Behöver uppmärksamhet")
    try session.open(area: 1, to: "A01")
    try session.press("j")
    try session.see("the activity") { $0.contains("Ansvarig") }
    try session.press("<C-z>")
    try session.press("<C-z>")
    try session.see(
      "kan inte läggas",
      where: { $0.contains("i bakgrunden här") || $0.contains("Här går det inte") })
    try session.press("t")
    try session.see("a field") { $0.contains("Enter spara") }
    try session.press("<C-o>")
    try session.see("Här får ingen annan redigerare öppnas")
    try session.press("<Esc>")
    try session.see("the field gone") { !$0.contains("Enter spara") }
    try session.leave()
    #expect(!FileManager.default.fileExists(atPath: "\(program.home.path)/pwned"))
  }
}
