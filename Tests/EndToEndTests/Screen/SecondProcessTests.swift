import Foundation
import TestSupport
import Testing

/// Two processes on one workspace.
@Suite struct SecondProcessTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
  }

  @Test func aChangeFromTheCommandLineIsShownWithWhoAndWithoutAKey() throws {
    let activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
    let session = try opened(activity)
    let other = try Program()
    let outcome = try other.run(
      "progress", activity.id, "done", "--by", "kommunpolis", "-w", copy.path)
    #expect(outcome.ending == .status(0), "\(outcome)")
    try session.see("who changed what") {
      $0.contains("kommunpolis") && $0.contains("pågår → genomförd")
    }
    #expect(session.cursorRow.contains(activity.id), "the selection stays")
    try session.leave()
  }

  /// A kernel grants each user a hundred or so watches; without one the program looks by itself.
  @Test(.fault(.f38)) func withoutAWatchAChangeIsShownAllTheSame() throws {
    let refusing =
      "strace -f -o /dev/null -e trace=inotify_init1 "
      + "-e inject=inotify_init1:error=EMFILE"
    guard try program.shell("\(refusing) true").ending == .status(0) else {
      try FaultTally.skip("strace is missing")
    }
    let activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
    let session = try Session(copy.path, program, shell: "\(refusing) \"$0\" \"$@\"")
    try session.see("Behöver uppmärksamhet")
    FaultTally.note()
    let outcome = try Program().run(
      "progress", activity.id, "done", "--by", "kommunpolis", "-w", copy.path)
    #expect(outcome.ending == .status(0), "\(outcome)")
    try session.see("kommunpolis")
    try session.press("q")
    _ = session.terminal.waitForEnd()
  }

  @Test(.fault(.f36)) func aPlanFileThatIsEditedIsReadAnewAndAFaultKeepsTheLastGoodOne() throws {
    let activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
    let session = try opened(activity)
    let text = try copy.text()
    try copy.write(text.replacing("    how: >-\n", with: "    hurr: >-\n"))
    try session.see("activities.yaml")
    #expect(session.screen.contains(activity.id), "the last good plan stays")
    let start = try #require(activity.title.split(separator: " ").first.map(String.init))
    try copy.write(text.replacing(activity.title, with: "Omskriven \(start)"))
    try session.see("Omskriven")
    try session.leave()
  }

  @Test func whatAnotherChangesWhileAMenuIsOpenIsNotOverwritten() throws {
    let activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
    let session = try opened(activity)
    try session.press("s")
    try session.see("4 ✓ genomförd")
    let other = try Program()
    let outcome = try other.run(
      "progress", activity.id, "done", "--by", "kommunpolis", "-w", copy.path)
    #expect(outcome.ending == .status(0), "\(outcome)")
    try session.press("1")
    try session.see("both values, and whose the other is") {
      $0.contains("genomförd (kommunpolis") && $0.contains("Ditt val ej påbörjad")
    }
    #expect(try program.outline(of: copy.path)[activity.id]?.progress == "done")
    try session.press("u")
    try session.see("Inget av ditt att ångra")
    try session.leave()
  }

  @Test func twoScreensShowEachOthersChanges() throws {
    let activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
    let first = try opened(activity)
    let second = try Session(copy.path, try Program(), ["--by", "kommunpolis"])
    try second.see("Bekämpa")
    try first.press("s4")
    try first.see("pågår → genomförd")
    try second.see("pågår → genomförd")
    try first.leave()
    try second.leave()
  }

  private func opened(_ activity: PlanOutline.Activity) throws -> Session {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    try session.press("1")
    try session.see(activity.id)
    try session.select(activity.id)
    return session
  }
}
