import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// The power is cut, or the program killed, before each call in turn.
struct PowerCutTests {
  @Test(.fault(.f22), arguments: UInt64(0)..<12)
  func whatWasAnsweredForSurvivesAPowerCutAtAnyCall(seed: UInt64) throws {
    for cut in 1...FaultTests.calls {
      var workspace = SimulatedWorkspace()
      workspace.system.cut = cut
      let outcome = workspace.record(["Ett", "Två"])
      workspace.restart(seed: seed &* 1000 &+ UInt64(cut))
      try workspace.check(.init(saved: outcome.saved))
    }
  }

  @Test(.fault(.f22), arguments: UInt64(0)..<6)
  func whatAnotherProgramFinishesAfterAKillSurvivesAPowerCut(seed: UInt64) throws {
    for cut in 1...FaultTests.calls {
      var workspace = SimulatedWorkspace()
      workspace.system.cut = cut
      let killed = workspace.record(["Ett"])
      workspace.restart()
      let finished = workspace.record(["Två"])
      #expect(finished.saved == ["Två"])
      workspace.restart(seed: seed &* 1000 &+ UInt64(cut))
      try workspace.check(.init(saved: killed.saved + finished.saved))
    }
  }

  @Test(.fault(.f23), arguments: UInt64(0)..<6)
  func aSecondPowerCutWhileRecoveringLosesNothing(seed: UInt64) throws {
    for cut in stride(from: 1, through: FaultTests.calls, by: 5) {
      for second in stride(from: 1, through: FaultTests.calls, by: 7) {
        var workspace = SimulatedWorkspace()
        workspace.system.cut = cut
        var outcome = workspace.record(["Ett"])
        workspace.restart(seed: seed &+ UInt64(cut))
        workspace.system.cut = second
        outcome.saved += workspace.record(["Två"]).saved
        workspace.restart(seed: seed &+ UInt64(second))
        try workspace.check(.init(saved: outcome.saved))
      }
    }
  }
}
