import Foundation
import PlanDomain
import TestSupport
import Testing

@testable import PlanStorage

/// Plan files go three ways: what only one has changed is taken, and what both have is kept in both.
@Suite struct ExchangedPlanTests {
  /// A copy of a small workspace on disk, with its user's state.
  private final class Copy {
    let workspace: TemporaryWorkspace
    let state: TemporaryFolder
    var memory = ExchangeMemory(hub: "/hub")

    init() throws { (workspace, state) = (try TemporaryWorkspace(), try TemporaryFolder()) }

    func exchange(
      _ hub: inout [String: [UInt8]]
    ) throws -> ExchangeOutcome {
      let plan = try #require(workspace.read().workspace).plan
      let store = try PlanStore(
        opening: workspace.path, id: "prov", plan: plan, stateFolder: state.path,
        program: "samverkan test")
      let outcome = try store.exchange(with: hub, remembering: memory)
      for (path, bytes) in outcome.publication { hub[path] = bytes }
      memory = outcome.memory
      return outcome
    }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: "\(workspace.path)/\(name)", encoding: .utf8)
    }

    func isThere(_ name: String) -> Bool {
      FileManager.default.fileExists(atPath: "\(workspace.path)/\(name)")
    }
  }

  private static let path = "plan/activities.yaml"
  private static let beside = "plan/activities.incoming.yaml"

  private func retitled(_ title: String) -> String {
    sampleActivities.replacing("Platsbesök", with: title)
  }

  @Test(.fault(.f73)) func whatOnlyOneHasChangedIsTaken() throws {
    let (one, other) = (try Copy(), try Copy())
    var hub: [String: [UInt8]] = [:]
    #expect(try one.exchange(&hub).publication.count == 3)
    #expect(try other.exchange(&hub).publication.isEmpty)
    try one.workspace.write(retitled("Vandring"), to: Self.path)
    _ = try one.exchange(&hub)
    let outcome = try other.exchange(&hub)
    #expect(outcome.remarks == [.planTaken(Self.path)])
    #expect(try other.text(Self.path) == one.text(Self.path))
    #expect(try one.exchange(&hub).remarks.isEmpty)
  }

  @Test(.fault(.f73)) func whatBothHaveChangedIsKeptInBothUntilSomebodyHasBroughtItTogether() throws
  {
    let (one, other) = (try Copy(), try Copy())
    var hub: [String: [UInt8]] = [:]
    _ = try one.exchange(&hub)
    _ = try other.exchange(&hub)
    try one.workspace.write(retitled("Vandring"), to: Self.path)
    try other.workspace.write(retitled("Rundtur"), to: Self.path)
    _ = try one.exchange(&hub)
    let outcome = try other.exchange(&hub)
    #expect(outcome.remarks == [.planDiffers(Self.path, beside: Self.beside)])
    #expect(try other.text(Self.path) == retitled("Rundtur"))
    #expect(try other.text(Self.beside) == retitled("Vandring"))
    // As long as it lies there nothing of one's own is sent over the other's.
    let again = try other.exchange(&hub)
    #expect(again.remarks == [.planWaits(Self.path, beside: Self.beside)])
    #expect(hub[Self.path] == Array(retitled("Vandring").utf8))
    try other.workspace.write(retitled("Vandring och rundtur"), to: Self.path)
    try other.workspace.remove(Self.beside)
    _ = try other.exchange(&hub)
    #expect(try one.exchange(&hub).remarks == [.planTaken(Self.path)])
    #expect(try one.text(Self.path) == retitled("Vandring och rundtur"))
    #expect(hub[Self.beside] == nil)
  }

  @Test(.fault(.f73)) func aPlanWithErrorsIsNotTakenUntilItIsMended() throws {
    let (one, other) = (try Copy(), try Copy())
    var hub: [String: [UInt8]] = [:]
    _ = try one.exchange(&hub)
    _ = try other.exchange(&hub)
    hub[Self.path] = Array("format: 1\nversion: [".utf8)
    #expect(try other.exchange(&hub).remarks == [.planHasErrors(Self.path)])
    #expect(try other.text(Self.path) == sampleActivities && !other.isThere(Self.beside))
    #expect(hub[Self.path] == Array("format: 1\nversion: [".utf8))
    hub[Self.path] = Array(retitled("Vandring").utf8)
    #expect(try other.exchange(&hub).remarks == [.planTaken(Self.path)])
  }

  @Test(.fault(.f65)) func aManifestThatLeadsOutOfTheWorkspaceIsNotTaken() throws {
    let one = try Copy()
    var hub: [String: [UInt8]] = [:]
    _ = try one.exchange(&hub)
    for leads in ["../../etc/passwd", "/etc/passwd", "plan/../../x.yaml"] {
      hub["workspace.yaml"] = Array(
        sampleManifest.replacing("plan/agreement.yaml", with: leads).utf8)
      #expect(try one.exchange(&hub).remarks == [.planHasErrors("workspace.yaml")])
      #expect(try one.text("workspace.yaml") == sampleManifest)
    }
    hub["workspace.yaml"] = Array(sampleManifest.replacing("id: prov", with: "id: annan").utf8)
    #expect(try one.exchange(&hub).remarks == [.planHasErrors("workspace.yaml")])
  }

  @Test(.fault(.f67)) func aPlanThatIsGoneFromTheHubIsNotRemovedHere() throws {
    let one = try Copy()
    var hub: [String: [UInt8]] = [:]
    _ = try one.exchange(&hub)
    hub[Self.path] = nil
    _ = try one.exchange(&hub)
    #expect(try one.text(Self.path) == sampleActivities)
    #expect(hub[Self.path] == Array(sampleActivities.utf8))
  }

  @Test func aNewEditionComesWithTheFilesThatItNames() throws {
    let (one, other) = (try Copy(), try Copy())
    var hub: [String: [UInt8]] = [:]
    _ = try one.exchange(&hub)
    _ = try other.exchange(&hub)
    let next =
      sampleManifest + "\n  - { version: \"2027:1\", files: [\"plan/activities-2027.yaml\"] }\n"
    try one.workspace.write(
      sampleActivities.replacing("2026:1", with: "2027:1"), to: "plan/activities-2027.yaml")
    try one.workspace.write(next, to: "workspace.yaml")
    _ = try one.exchange(&hub)
    let outcome = try other.exchange(&hub)
    #expect(
      outcome.remarks == [.planTaken("plan/activities-2027.yaml"), .planTaken("workspace.yaml")])
    #expect(try other.workspace.read().workspace?.manifest.editions.count == 2)
  }

  @Test(.fault(.f42)) func aLinkInThePlaceOfThePlansFolderIsNotFollowed() throws {
    let (one, other) = (try Copy(), try TemporaryFolder())
    var hub: [String: [UInt8]] = [:]
    _ = try one.exchange(&hub)
    hub[Self.path] = Array(retitled("Vandring").utf8)
    try FileManager.default.moveItem(
      atPath: "\(one.workspace.path)/plan", toPath: "\(other.path)/plan")
    try one.workspace.link("plan", to: "\(other.path)/plan")
    let plan = try #require(TemporaryWorkspace().read().workspace).plan
    let store = try PlanStore(
      opening: one.workspace.path, id: "prov", plan: plan, stateFolder: one.state.path,
      program: "samverkan test")
    _ = try? store.exchange(with: hub, remembering: one.memory)
    #expect(try other.bytes(Self.path) == Array(sampleActivities.utf8))
  }

  @Test func aWorkspaceIsMadeOfWhatAHubHolds() throws {
    let (one, folder) = (try Copy(), try TemporaryFolder())
    var hub: [String: [UInt8]] = [:]
    _ = try one.exchange(&hub)
    let made = try Joining.make(of: hub, at: "\(folder.path)/new")
    #expect(try Workspace.read(at: made).diagnostics.isEmpty)
    #expect(throws: Joining.Problem.notEmpty(path: made)) {
      try Joining.make(of: hub, at: "\(folder.path)/new")
    }
    #expect(throws: Joining.Problem.noWorkspace) {
      try Joining.make(of: [:], at: "\(folder.path)/other")
    }
    hub[Self.path] = Array("x".utf8)
    #expect(throws: Joining.Problem.hasErrors) {
      try Joining.make(of: hub, at: "\(folder.path)/third")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/third").isEmpty)
  }
}
