import Cells
import Foundation
import TestSupport
import Testing

/// An agreement that nobody had in mind, through every door of the program.
@Suite struct UnseenWorkspaceTests {
  let program: Program
  let workspace: UnseenWorkspace

  init() throws {
    (program, workspace) = (try Program(), try UnseenWorkspace())
  }

  @Test(arguments: [true, false], UInt64(1)...3)
  func itsFilesHaveNoProblems(hasSubGoals: Bool, seed: UInt64) throws {
    let workspace = try UnseenWorkspace(hasSubGoals: hasSubGoals, seed: seed)
    let outcome = try program.run("check", workspace.path)
    #expect(outcome.output == "Planfilerna är utan fel.\n", "\(outcome)")
    #expect(outcome.ending == .status(0))
  }

  @Test func everyTitleComesBackAsItWasWritten() throws {
    #expect(workspace.titles.contains { $0.count == 120 })
    let plan = try program.outline(of: workspace.path)
    #expect(plan.activities.map(\.title) == workspace.titles)
    #expect(plan.areas.count == 7 && plan.areas.flatMap(\.subGoals).count == 11)
    let shown = try program.run("show", "-w", workspace.path).output
    for name in ["L3.3 Samma störning: samma handläggare", "Regionstyrelsen", "Ängsvåningen"] {
      #expect(shown.contains(name), "\(name)")
    }
  }

  @Test func theScreenCallsTheLevelsByTheirOwnNames() throws {
    let session = try Session(workspace.path, program, ["--by", "områdeschef"])
    try session.see("Behöver uppmärksamhet")
    try session.press("3")
    try session.see("3/7 Störningar möts samma dygn")
    try session.see("Färdriktning 3.1")
    try session.press("j<Enter>")
    try session.see("Löfte 3 › Färdriktning 3.1 › Aktivitet I")
    try session.see("Ansvarig            områdeschef")
    try session.leave()
  }

  @Test func anAreaWithoutSubGoalsHasNoWordForThem() throws {
    let workspace = try UnseenWorkspace(hasSubGoals: false)
    let session = try Session(workspace.path, program, ["--by", "områdeschef"])
    try session.see("Behöver uppmärksamhet")
    try session.press("3j<Enter>")
    try session.see("Löfte 3 › Aktivitet I")
    #expect(!session.screen.contains("Färdriktning") && !session.screen.contains("Delmål"))
    try session.leave()
    let shown = try program.run("show", "L3", "-w", workspace.path).output
    #expect(!shown.contains("Färdriktning") && shown.contains("Måluppfyllelse"))
  }

  @Test func aChangeOnTheScreenIsInTheLogAndInTheJSON() throws {
    let session = try Session(workspace.path, program, ["--by", "områdeschef"])
    try session.see("Behöver uppmärksamhet")
    try session.press("3j")
    try session.see("s genomförande")
    let id = try #require(session.cursorRow.firstMatch(of: /I\d{3}/)?.output)
    try session.press("s2")
    try session.see("Sparat. \(id) genomförande: ingen uppgift → pågår")
    try session.press("b2Elen är inte dragen på ängen<Enter>")
    try session.see("Sparat. \(id) bedömning: ej bedömd → risk för avvikelse")
    try session.leave()
    let log = try program.run("log", String(id), "-w", workspace.path).output
    #expect(log.contains("områdeschef") && log.contains("Elen är inte dragen på ängen"))
    let activity = try program.outline(of: workspace.path)[String(id)]
    #expect(activity?.progress == "ongoing" && activity?.assessment == "at_risk")
    #expect(try program.run("verify", "-w", workspace.path).ending == .status(0))
  }

  @Test func anActivityMayServeAnAreaAsAWhole() throws {
    let file = URL(filePath: "\(workspace.path)/plan/hisingen.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let whole = text.replacing(
      try Regex(#"(- id: I001\n    serves: )\[[^\]]*\]"#), maxReplacements: 1
    ) { "\($0.output[1].substring ?? "")[L7]" }
    try Data(whole.utf8).write(to: file)
    #expect(try program.run("check", workspace.path).ending == .status(0))
    let shown = try program.run("show", "L7", "-w", workspace.path).output
    #expect(shown.contains("I001  "), "\(shown)")
  }
}
