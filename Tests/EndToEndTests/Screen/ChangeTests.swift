import Foundation
import TestSupport
import Testing

/// Statuses changed with keys, and what is left of them after the program has ended.
@Suite struct ChangeTests {
  let program: Program
  let copy: WorkspaceCopy
  let activity: PlanOutline.Activity

  init() throws {
    (program, copy) = (try Program(), try WorkspaceCopy())
    activity = try program.outline(of: copy.path).inFirstArea("ongoing", "on_plan")
  }

  @Test func aChangeAndItsUndoBothSurviveARestart() throws {
    try atTheActivity { session in
      try session.press("s4")
      try session.see("pågår → genomförd")
      #expect(session.screen.contains("Sparat"))
    }
    #expect(try program.outline(of: copy.path)[activity.id]?.progress == "done")
    try atTheActivity { session in
      #expect(session.screen.contains("genomförd"))
      try session.press("u")
      try session.see("Ångrat")
    }
    try atTheActivity { session in #expect(session.cursorRow.contains("pågår")) }
    let log = try program.run("log", "-w", copy.path)
    let told = log.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("pågår → genomförd"))
    #expect(told.contains("Ångrat: \(activity.id)"))
    let entries = try program.log(of: copy.path)
    #expect(entries.prefix(2).map { $0.facts[0].kind } == ["undone", "value"])
    #expect(entries.prefix(2).map(\.by) == ["samordnare", "samordnare"])
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
  }

  @Test func droppingWithoutADecisionLeavesTheStatusAndWaits() throws {
    try atTheActivity { session in
      try session.press("s5")
      try session.see("a field for the reason") { $0.contains("Varför") || $0.contains("varför") }
      session.terminal.type("Ersätts av en annan aktivitet")
      try session.press("<Enter>")
      try session.see("väntar på beslut")
    }
    let after = try #require(try program.outline(of: copy.path)[activity.id])
    #expect(after.progress == "ongoing")
    #expect(after.proposals.count == 1)
  }

  @Test func whoChangesIsAskedOnceAndRemembered() throws {
    let session = try Session(copy.path, program, [])
    try open(session)
    try session.press("s4")
    try session.see("who it is") { $0.contains("I vilken funktion skriver du") }
    try session.press("1")
    try session.see("pågår → genomförd")
    try session.leave()
    let again = try Session(copy.path, program, [])
    try open(again)
    try again.press("s2")
    try again.see("genomförd → pågår")
    try again.leave()
    let authors = try program.log(of: copy.path).prefix(2).map(\.by)
    #expect(Set(authors).count == 1, "\(authors)")
  }

  @Test func theScreenOfAReadOnlyWorkspaceSaysSoAndChangesNothing() throws {
    let session = try Session(copy.path, program, ["--read-only", "--by", "samordnare"])
    try open(session)
    let before = try WorkspaceCopy.inventory(of: copy.path)
    try session.press("s")
    try session.see("the reason") { $0.contains("öppnad skrivskyddad. Öppna den utan --read-only") }
    try session.leave()
    #expect(try WorkspaceCopy.inventory(of: copy.path) == before)
  }

  /// Opens the program at the activity, does something, and leaves.
  private func atTheActivity(_ body: (Session) throws -> Void) throws {
    let session = try Session(copy.path, program)
    try open(session)
    try body(session)
    try session.leave()
  }

  private func open(_ session: Session) throws {
    try session.see("Bekämpa")
    try session.press("1")
    try session.see(activity.id)
    try session.select(activity.id)
  }
}
