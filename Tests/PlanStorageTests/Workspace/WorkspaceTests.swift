import Foundation
import PlanDomain
import PlanStorage
import TestSupport
import Testing

@Suite struct WorkspaceTests {
  @Test func aWorkspaceIsReadWhole() throws {
    let folder = try TemporaryWorkspace()
    let reading = try folder.read()
    let workspace = try #require(reading.workspace)
    #expect(reading.diagnostics == [])
    #expect(workspace.path == folder.path)
    #expect(workspace.manifest.timeZone == "Europe/Stockholm")
    #expect(workspace.plan.activities.map(\.id) == ["A01"])
  }

  @Test func readingCreatesNothing() throws {
    let folder = try TemporaryWorkspace()
    let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    _ = try folder.read()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
  }

  @Test func aFolderThatIsNotThereIsSaidSo() throws {
    let path = try TemporaryWorkspace().path + "/finns-inte"
    #expect(throws: WorkspaceError.noSuchFolder(path: path)) { try Workspace.read(at: path) }
  }

  @Test func aFolderWithoutAManifestIsNoWorkspace() throws {
    let folder = try TemporaryWorkspace()
    try folder.remove("workspace.yaml")
    #expect(throws: WorkspaceError.notAWorkspace(path: folder.path)) { try folder.read() }
  }

  @Test(.fault(.f33)) func aLaterFormatIsNotGuessedAt() throws {
    let folder = try TemporaryWorkspace()
    try folder.write("format: 3\nnytt: x\n", to: "workspace.yaml")
    #expect(throws: WorkspaceError.newerFormat(path: folder.path, format: "3")) {
      try folder.read()
    }
  }

  @Test(.fault(.f42)) func aManifestThatIsALinkIsNotFollowed() throws {
    let folder = try TemporaryWorkspace()
    try folder.remove("workspace.yaml")
    try folder.write(sampleManifest, to: "annan.yaml")
    try folder.link("workspace.yaml", to: "annan.yaml")
    #expect(throws: WorkspaceError.self) { try folder.read() }
  }

  @Test(.fault(.f42)) func aLinkInPlaceOfAPlanFileIsRefused() throws {
    let folder = try TemporaryWorkspace()
    try folder.remove("plan/activities.yaml")
    try folder.link("plan/activities.yaml", to: "/etc/passwd")
    #expect(try folder.read().found == ["workspace.yaml:6:34 not_a_file"])
  }

  @Test(.fault(.f43)) func aLinkInPlaceOfTheFolderIsRefused() throws {
    let (folder, other) = (try TemporaryWorkspace(), try TemporaryWorkspace())
    try folder.remove("plan")
    try folder.link("plan", to: other.path + "/plan")
    #expect(
      try folder.read().found == [
        "workspace.yaml:4:12 not_a_file", "workspace.yaml:6:34 not_a_file",
      ])
  }

  @Test(.fault(.f44)) func aPipeInPlaceOfAPlanFileIsRefusedAtOnce() throws {
    let folder = try TemporaryWorkspace()
    try folder.remove("plan/activities.yaml")
    try #require(unsafe mkfifo(folder.path + "/plan/activities.yaml", 0o600) == 0)
    #expect(try folder.read().found == ["workspace.yaml:6:34 not_a_file"])
  }

  @Test func aMissingFileIsADiagnosticInTheManifest() throws {
    let folder = try TemporaryWorkspace()
    try folder.remove("plan/activities.yaml")
    let reading = try folder.read()
    #expect(reading.diagnostics.map(\.problem) == [.missingFile("plan/activities.yaml")])
    #expect(try #require(reading.workspace).plan.activities == [])
  }

  @Test func aMissingFileOfAnEarlierEditionIsSaidToo() throws {
    let folder = try TemporaryWorkspace()
    try folder.write(
      sampleManifest.replacing(
        "editions:\n", with: "editions:\n  - { version: \"2025:1\", files: [\"plan/2025.yaml\"] }\n"
      ),
      to: "workspace.yaml")
    #expect(try folder.read().found == ["workspace.yaml:6:34 missing_file"])
  }

  @Test func theLastEditionHolds() throws {
    let folder = try TemporaryWorkspace()
    let later = sampleActivities.replacing("2026:1", with: "2027:1").replacing("A01", with: "A02")
    try folder.write(later, to: "plan/2027.yaml")
    try folder.write(
      sampleManifest + "\n  - { version: \"2027:1\", files: [\"plan/2027.yaml\"] }\n",
      to: "workspace.yaml")
    let plan = try #require(try folder.read().workspace).plan
    #expect(plan.activities.map(\.id) == ["A02"])
    #expect(plan.editions.map(\.version) == ["2027:1"])
    #expect(plan.listed.map(\.version) == ["2026:1", "2027:1"])
    let before = plan.holding(on: try #require(CalendarDate("2026-12-31")))
    #expect(before.activities.map(\.id) == ["A01"])
  }

  @Test func earlierEditionsAreCheckedAsTheLastOneIs() throws {
    let folder = try TemporaryWorkspace()
    try folder.write(
      sampleActivities.replacing("2026:1", with: "2025:1").replacing("D1.1", with: "D9.9"),
      to: "plan/2025.yaml")
    try folder.write(
      sampleManifest.replacing(
        "editions:\n", with: "editions:\n  - { version: \"2025:1\", files: [\"plan/2025.yaml\"] }\n"
      ),
      to: "workspace.yaml")
    let found = try folder.read().diagnostics
    #expect(!found.isEmpty && found.allSatisfy { $0.location.file == "plan/2025.yaml" })
    #expect(found.allSatisfy { $0.problem.code == .unknownGoal })
  }

  @Test func aFileSaysWhosePlanItIs() throws {
    let folder = try TemporaryWorkspace()
    let owned = sampleActivities.replacing("format: 1", with: "format: 2")
      .replacing("status:", with: "owner: polis\nstatus:")
    try folder.write(owned, to: "plan/activities.yaml")
    let plan = try #require(try folder.read().workspace).plan
    #expect(plan.owners == ["polis"] && plan.activities.allSatisfy { $0.owner == "polis" })
    try folder.write(
      owned.replacing("owner: polis", with: "owner: brand"), to: "plan/activities.yaml")
    #expect(try folder.read().diagnostics.map(\.problem.code) == [.unknownParty])
    try folder.write(owned.replacing("format: 2", with: "format: 1"), to: "plan/activities.yaml")
    #expect(try folder.read().diagnostics.map(\.problem.code) == [.needsFormat])
  }

  @Test func aFileOfAnotherVersionThanItsEditionIsAnError() throws {
    let folder = try TemporaryWorkspace()
    try folder.write(sampleManifest.replacing("2026:1", with: "2026:2"), to: "workspace.yaml")
    let reading = try folder.read()
    #expect(reading.diagnostics.map(\.problem) == [.otherVersion("2026:1", edition: "2026:2")])
    #expect(reading.hasErrors)
  }

  @Test func aWorkspaceMayHaveNoPlanYet() throws {
    let folder = try TemporaryWorkspace()
    try folder.write(
      "format: 1\nid: a\ntitle: A\nagreement: plan/agreement.yaml\n",
      to: "workspace.yaml")
    let reading = try folder.read()
    #expect(reading.diagnostics == [])
    #expect(try #require(reading.workspace).plan.editions == [])
  }

  @Test(arguments: [
    "/etc/passwd", "../plan.yaml", "plan/../../x", "plan//x", "./x", "plan/.dold", "", "a/\\e",
    "a/" + String(repeating: "å", count: 200),
  ])
  func aPathThatLeavesTheFolderIsAnError(path: String) throws {
    let folder = try TemporaryWorkspace()
    try folder.write(
      "format: 1\nid: a\ntitle: A\nagreement: \"\(path)\"\n", to: "workspace.yaml")
    let reading = try folder.read()
    #expect(reading.hasErrors)
    #expect(reading.workspace == nil)
  }

  @Test func problemsOfAllFilesAreListedInTheOrderOfTheFiles() throws {
    let folder = try TemporaryWorkspace()
    try folder.write(sampleManifest + "\nfärg: röd\n", to: "workspace.yaml")
    try folder.write(sampleAgreement + "\nfärg: röd\n", to: "plan/agreement.yaml")
    try folder.write(sampleActivities + "\nfärg: röd\n", to: "plan/activities.yaml")
    #expect(
      try folder.read().diagnostics.map(\.location.file) == [
        "workspace.yaml", "plan/agreement.yaml", "plan/activities.yaml",
      ])
  }

  @Test func everyWorkspaceErrorHasWordsInBothLanguages() {
    let errors: [WorkspaceError] = [
      .noSuchFolder(path: "/x"), .notAWorkspace(path: "/x"), .newerFormat(path: "/x", format: "2"),
      .unusable(.notAFile(path: "/x")), .unusable(.hasSeveralNames(path: "/x")),
      .unusable(.tooLarge(path: "/x", limit: 2_048)), .unusable(.notOurs(path: "/x")),
    ]
    for error in errors {
      #expect(error.swedish.contains("/x") && error.swedish.hasSuffix("."))
      #expect(error.english.contains("/x") && error.english != error.swedish)
    }
  }
}
