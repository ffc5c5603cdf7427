import Foundation
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// Making a workspace: what it holds, and that it is whole or not there.
@Suite struct NewWorkspaceTests {
  private let folder: TemporaryFolder
  private let example: NewWorkspace

  init() throws {
    folder = try TemporaryFolder()
    example = try Self.workspace(like: "eskilstuna-2024-2027")
  }

  @Test(arguments: shippedWorkspaces, Language.allCases)
  func itHoldsTheAgreementAndExplainsItself(name: String, language: Language) throws {
    let original = try #require(try Self.shipped(name).workspace)
    let path = try Self.workspace(like: name, in: language).make(at: "\(folder.path)/ny")
    let reading = try Workspace.read(at: path)
    let workspace = try #require(reading.workspace)
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(workspace.plan.agreement == original.plan.agreement)
    #expect(!workspace.plan.isExample && workspace.manifest.exampleToday == nil)
    #expect(workspace.plan.activities == (original.plan.isExample ? [] : original.plan.activities))
    #expect(workspace.manifest.editions == original.manifest.editions)
    #expect(workspace.manifest.id.hasPrefix(name + "-"))
    let explanation = String(decoding: try folder.bytes("ny/README.txt"), as: UTF8.self)
    #expect(explanation.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(!explanation.contains(/(?i)exempel|example/))
    for file in [original.manifest.agreement] + original.manifest.editions.flatMap(\.files) {
      #expect(explanation.contains(file), "\(file)")
    }
    #expect(try names("ny/journal").isEmpty && names("ny/reports").isEmpty)
  }

  @Test func noTwoHaveTheSameIdentifier() throws {
    let ids = try (UInt64(0)..<50).map { seed in
      try Self.workspace(like: "hallsberg-2024-2026", seed: seed).id
    }
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: Language.allCases)
  func theActivityInTheCommentsHoldsOnceItIsUncommented(language: Language) throws {
    let path = try Self.workspace(like: "eskilstuna-2024-2027", in: language)
      .make(at: "\(folder.path)/ny")
    let draft = String(decoding: try folder.bytes("ny/plan/activities.yaml"), as: UTF8.self)
    let example = draft.split(separator: "\n").filter { $0.hasPrefix("#   ") }
      .map { $0.dropFirst(2) }
    let text = draft.replacing("activities: []", with: "activities:")
    try folder.write(
      Array((text + example.joined(separator: "\n") + "\n").utf8), to: "ny/plan/activities.yaml")
    let reading = try Workspace.read(at: path)
    #expect(reading.diagnostics.map { $0.printed(in: .english) } == [])
    #expect(reading.workspace?.plan.activities.map(\.contributions.count) == [2])
  }

  @Test(arguments: [Errno.noSpace, .permissionDenied, .ioError], [false, true])
  func whicheverCallFailsNothingIsLeft(number: Errno, isThere: Bool) throws {
    let target = "\(folder.path)/ny"
    for place in 1...200 {
      if isThere {
        try FileManager.default.createDirectory(
          atPath: target, withIntermediateDirectories: true)
      }
      let failing = FailingSystem(RealSystem(), .failure(number), at: place)
      if (try? example.make(at: target, system: failing)) != nil {
        #expect(place > 30, "every call has failed once")
        #expect(try !Workspace.read(at: target).hasErrors)
        return
      }
      #expect(try names("") == (isThere ? ["ny"] : []), "call \(place): \(failing.calls)")
      if isThere { #expect(try names("ny").isEmpty, "call \(place)") }
    }
    Issue.record("It never succeeds")
  }

  @Test func whatGotTheNameMeanwhileStays() throws {
    let watching = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    watching.willCall = { [folder] call in
      if call == "rename" { try? folder.write([0x61], to: "ny/annans.txt") }
    }
    let target = "\(folder.path)/ny"
    #expect(throws: MakingError.occupied(path: target)) {
      try example.make(at: target, system: watching)
    }
    #expect(try names("") == ["ny"])
    #expect(try folder.bytes("ny/annans.txt") == [0x61])
  }

  @Test func aFileThatGotThereMeanwhileStays() throws {
    let target = "\(folder.path)/ny"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    let watching = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    watching.willCall = { [folder] call in
      if call == "write" { try? folder.write([0x61], to: "ny/workspace.yaml") }
    }
    #expect(throws: MakingError.occupied(path: target)) {
      try example.make(at: target, system: watching)
    }
    #expect(try names("ny") == ["workspace.yaml"])
    #expect(try folder.bytes("ny/workspace.yaml") == [0x61])
  }

  @Test func everythingIsOnTheDiskBeforeItGetsItsName() throws {
    let watching = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    _ = try example.make(at: "\(folder.path)/ny", system: watching)
    let rename = try #require(watching.calls.firstIndex(of: "rename"))
    let before = watching.calls[..<rename]
    // Four files, three folders and the one that they lie in.
    #expect(before.count { $0 == "synchronize" } == 8)
    #expect(!watching.calls[rename...].contains("write"))
    #expect(watching.calls.last == "synchronize")
  }

  private static func shipped(_ name: String) throws -> WorkspaceReading {
    try Workspace.read(at: "\(Checkout.path)/Data/\(name)")
  }

  private static func workspace(
    like name: String, in language: Language = .swedish, seed: UInt64 = 1
  ) throws -> NewWorkspace {
    let original = try #require(try shipped(name).workspace)
    var generator = SeededGenerator(seed: seed)
    return try NewWorkspace(like: original, in: language, using: &generator)
  }

  private func names(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/\(name)")
  }
}
