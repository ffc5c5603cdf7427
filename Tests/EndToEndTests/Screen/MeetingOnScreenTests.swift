import Foundation
import TestSupport
import Testing

/// A meeting on the wall: killed and gone on with, and followed by the speaker.
@Suite struct MeetingOnScreenTests {
  let program: Program
  let copy: WorkspaceCopy
  let text = "Rådet ger säkerhetschefen i uppdrag att å ä ö"

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
    let prepared = try council("prepare", "2026-11-20")
    let code = prepared.output.split(separator: " ").first { $0.hasPrefix("M-") }
    _ = try council("open", String(try #require(code)))
  }

  @Test func aKillInTheMidstOfADecisionLosesNeitherItsTextNorThePlaceInTheMeeting() throws {
    let session = try atTheWall()
    try session.go(to: "Fokusområde 2")
    let place = session.point
    try session.press("a<Tab>")
    try session.see("Nytt beslut")
    session.terminal.type(text)
    try session.see(text)
    #expect(session.terminal.waitUntil { _ in program.keeps(text) }, "no draft is kept")
    session.terminal.signal(SIGKILL)
    #expect(session.terminal.waitForEnd() == .signalled(SIGKILL))
    let again = try Session(copy.path, program)
    try again.see("what was being written") { $0.contains("Nytt beslut") && $0.contains(text) }
    try again.press("<PgDn><Enter>")
    try again.see("Sparat.")
    #expect(again.point == place && again.stepTitle.contains("Fokusområde 2"))
    #expect(try program.log(of: copy.path).first?.facts.first?.note == text)
    try again.leaveTheWall()
  }

  @Test func theSpeakerFollowsTheWallAndWritesNothing() throws {
    let before = try program.log(of: copy.path).count
    let speaker = try Session(copy.path, program, ["--speaker", "--by", "samordnare"])
    try speaker.see("TALARVY")
    let wall = try atTheWall()
    for title in try AdoptedTitles.areas {
      try wall.go(to: title)
      try speaker.see("\(title) as what the wall shows") { $0.lines[4].contains(title) }
    }
    try speaker.press("sbtadp<Space>")
    try speaker.press("q")
    #expect(speaker.terminal.waitForEnd() == .exited(0))
    try wall.leaveTheWall()
    #expect(try program.log(of: copy.path).count == before)
  }

  @Test func thePlaceIsKeptForTheUserAloneAndNotInTheWorkspace() throws {
    let before = try WorkspaceCopy.inventory(of: copy.path)
    let session = try atTheWall()
    try session.go(to: "Fokusområde 1")
    #expect(session.terminal.waitUntil { _ in program.keeps("area:F1") })
    for file in program.keptFiles.keys where file.hasSuffix("/position") {
      let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(rights as? Int == 0o600)
    }
    #expect(try WorkspaceCopy.inventory(of: copy.path) == before)
    try session.leaveTheWall()
    #expect(!program.keeps("area:F1"), "leaving forgets the place")
  }

  @Test func aMeetingThatWaitsSleepsUntilAMinuteHasPassed() throws {
    let wall = try atTheWall()
    let speaker = try Session(copy.path, program, ["--speaker", "--by", "samordnare"])
    try speaker.see("Härnäst")
    for session in [wall, speaker] {
      #expect(session.terminal.waitUntil { _ in session.terminal.process.sleeps(forAtLeast: 500) })
    }
    try speaker.press("q")
    try wall.leaveTheWall()
  }

  private func atTheWall() throws -> Session {
    let session = try Session(copy.path, program)
    try session.see("Bekämpa")
    try session.press("m")
    try session.see("Punkt 1 av")
    return session
  }

  private func council(_ arguments: String...) throws -> Outcome {
    let outcome = try program.run(
      ["meeting"] + arguments + ["--by", "samordnare", "-w", copy.path])
    #expect(outcome.ending == .status(0), "\(outcome)")
    return outcome
  }
}

extension Session {
  /// The point on the wall, and what is shown of it.
  fileprivate var step: String { Self.step(on: screen) }

  private static func step(on screen: Screen) -> String {
    // The time passes; what is shown does not.
    let point = screen.lines[1].split(separator: " · ").first ?? ""
    return point + screen.lines[2..<screen.lines.count - 2].joined(separator: "\n")
  }

  /// The number of the point on the wall.
  fileprivate var point: Substring? { screen.lines[1].split(separator: " · ").first }

  /// What the step on the wall is called.
  fileprivate var stepTitle: String { screen.lines[4] }

  /// Goes forward until a step is on the wall.
  fileprivate func go(
    to title: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for _ in 0..<60 where !stepTitle.contains(title) {
      let before = step
      try press("<Space>")
      try see("the next step", sourceLocation: sourceLocation) { Self.step(on: $0) != before }
    }
    #expect(stepTitle.contains(title), sourceLocation: sourceLocation)
  }

  /// Leaves the walkthrough, then the program.
  fileprivate func leaveTheWall(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try press("q")
    try leave(sourceLocation: sourceLocation)
  }
}
