import Foundation
import Glibc
import PlanDomain
import SystemPackage
import TestSupport
import Testing

@testable import PlanStorage

/// Whoever may write to a shared folder can put anything in place of a file.
struct HostileFolderTests {
  /// A workspace with one report; the path of its journal's file, and of one that is not its own.
  private func story() throws -> (fixture: StoreFixture, segment: String, outside: String) {
    let fixture = try StoreFixture()
    try fixture.open().record(.note("Ett"), by: "kansli", at: .morning)
    let segment = try #require(try fixture.folder.segments().first)
    try fixture.folder.write(Array("mine".utf8), to: "outside")
    return (fixture, "\(fixture.folder.path)/\(segment)", "\(fixture.folder.path)/outside")
  }

  /// Puts something in place of a file.
  enum Replacement: CaseIterable {
    case link, hardLink, pipe, folder

    func put(at path: String, leadingTo outside: String) throws {
      try FileManager.default.removeItem(atPath: path)
      switch self {
      case .link:
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
      case .hardLink: try FileManager.default.linkItem(atPath: outside, toPath: path)
      case .pipe: #expect(unsafe mkfifo(path, 0o600) == 0)
      case .folder:
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      }
    }
  }

  @Test(.fault(.f41, .f44), .timeLimit(.minutes(1)), arguments: Replacement.allCases)
  func whatStandsInPlaceOfAFileIsNeitherReadNorWritten(replacement: Replacement) throws {
    let (fixture, segment, outside) = try story()
    try replacement.put(at: segment, leadingTo: outside)
    let store = try fixture.open()
    #expect(!store.findings.isEmpty && store.state.history.isEmpty)
    #expect(throws: RecordingError.self) {
      try store.record(.note("Två"), by: "kansli", at: .morning)
    }
    #expect(try String(contentsOfFile: outside, encoding: .utf8) == "mine")
  }

  @Test(.fault(.f28, .f42), .timeLimit(.minutes(1)), arguments: Replacement.allCases)
  func whatStandsInPlaceOfALockIsRefused(replacement: Replacement) throws {
    for lock in ["workspace/.lock", "writer"] {
      let (fixture, segment, outside) = try story()
      let folder = (segment as NSString).deletingLastPathComponent
      let path = lock == "writer" ? "\(folder)/.lock" : "\(fixture.folder.path)/\(lock)"
      try replacement.put(at: path, leadingTo: outside)
      let store = try fixture.open()
      #expect(throws: RecordingError.self) {
        try store.record(.note("Två"), by: "kansli", at: .morning)
      }
      #expect(store.notes == ["Ett"])
    }
  }

  @Test(.fault(.f43)) func foldersThatAreLinksAreNotFollowed() throws {
    let (fixture, segment, _) = try story()
    let folder = (segment as NSString).deletingLastPathComponent
    let journal = (folder as NSString).deletingLastPathComponent
    for path in [folder, journal] {
      let moved = "\(fixture.folder.path)/moved-\((path as NSString).lastPathComponent)"
      try FileManager.default.moveItem(atPath: path, toPath: moved)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: moved)
      let store = try? fixture.open()
      #expect(store?.state.history.isEmpty ?? true)
      #expect(throws: (any Error).self) {
        try fixture.open().record(.note("Två"), by: "kansli", at: .morning)
      }
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.moveItem(atPath: moved, toPath: path)
    }
    #expect(try fixture.open().notes == ["Ett"])
  }

  @Test(.fault(.f27)) func anotherHolderOfTheLockIsNamedAndNothingIsWritten() throws {
    let (fixture, segment, _) = try story()
    let size = try Data(contentsOf: URL(fileURLWithPath: segment)).count
    let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let store = try fixture.open(system: system)
    let root = try Folder(opening: fixture.workspace, system: RealSystem())
    let file = try root.file(".lock", .readWrite)
    try RealSystem().lockPatiently(file.descriptor)
    let failure = #expect(throws: RecordingError.self) {
      try store.record(.note("Två"), by: "kansli", at: .morning)
    }
    guard case .busy(let holder) = failure else {
      Issue.record("Failed with \(String(describing: failure))")
      return
    }
    #expect(holder?.process == Int(getpid()) && holder?.program != nil)
    #expect(try Data(contentsOf: URL(fileURLWithPath: segment)).count == size)
    try RealSystem().lock(file.descriptor, .unlock)
    try store.record(.note("Två"), by: "kansli", at: .morning)
  }

  @Test(.fault(.f28)) func aLockWhoseFileIsReplacedWhileItIsTakenIsNone() throws {
    let (fixture, segment, _) = try story()
    let size = try Data(contentsOf: URL(fileURLWithPath: segment)).count
    let path = "\(fixture.workspace)/.lock"
    let system = FailingSystem(RealSystem(), .failure(.ioError), at: 0)
    let store = try fixture.open(system: system)
    system.willCall = { call in
      guard call == "lock" else { return }
      try? FileManager.default.removeItem(atPath: path)
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    #expect(throws: RecordingError.failed(.lockReplaced(path: path))) {
      try store.record(.note("Två"), by: "kansli", at: .morning)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: segment)).count == size)
  }

  @Test func aReaderNeedsNoLock() throws {
    let (fixture, _, _) = try story()
    let root = try Folder(opening: fixture.workspace, system: RealSystem())
    let file = try root.file(".lock", .readWrite)
    try RealSystem().lockPatiently(file.descriptor)
    #expect(try fixture.open().notes == ["Ett"])
  }

  @Test(.fault(.f77)) func foreignFilesAreNamedAndLeftAlone() throws {
    let (fixture, segment, _) = try story()
    let folder = (segment as NSString).deletingLastPathComponent
    let strange = ["\(folder)/2026-03.sync-conflict.jsonl", "\(folder)/../Bilder"]
    for path in strange { try Data("x".utf8).write(to: URL(fileURLWithPath: path)) }
    let store = try fixture.open()
    #expect(store.findings.map(\.kind) == [.foreignFile, .foreignFile])
    #expect(store.access == .readWrite && store.notes == ["Ett"])
  }

  /// What programs that synchronize folders leave beside a file when two places have changed it.
  @Test(
    .fault(.f77),
    arguments: [
      "2026-03.sync-conflict-20260315-101112-ABCDEFG.jsonl", "2026-03 (kopia i konflikt).jsonl",
      "2026-03 (kansli's conflicted copy 2026-03-15).jsonl", "2026-03-KANSLI-PC.jsonl",
      "2026-03.jsonl.orig", "2026-03.jsonl~", "~syncthing~2026-03.jsonl.tmp", "2026-03.jsonl (1)",
    ])
  func aConflictCopyIsNamedAndNeitherReadNorTouched(name: String) throws {
    let (fixture, segment, _) = try story()
    let folder = (segment as NSString).deletingLastPathComponent
    let lines = try Data(contentsOf: URL(fileURLWithPath: segment))
    let copy = URL(fileURLWithPath: "\(folder)/\(name)")
    try (lines + lines).write(to: copy)
    let store = try fixture.open()
    FaultTally.note()
    #expect(try store.verify().map(\.kind) == [.foreignFile])
    #expect(store.findings.first?.path.hasSuffix(name) == true)
    #expect(store.access == .readWrite && store.notes == ["Ett"])
    try store.record(.note("Två"), by: "kansli", at: .morning)
    #expect(try Data(contentsOf: copy) == lines + lines)
  }

  @Test(.fault(.f46)) func aFolderThatAnyoneMayWriteToIsOnlyRead() throws {
    let (fixture, segment, _) = try story()
    let journal = "\(fixture.workspace)/journal"
    #expect(unsafe chmod(journal, 0o777) == 0)
    #expect(try fixture.open().access == .readOnly(.openToAll(path: journal)))
    #expect(unsafe chmod(journal, 0o755) == 0)
    #expect(unsafe chmod((segment as NSString).deletingLastPathComponent, 0o770) == 0)
    #expect(throws: RecordingError.self) {
      try fixture.open().record(.note("Två"), by: "kansli", at: .morning)
    }
  }

  @Test(.fault(.f47), arguments: [0o000, 0o022, 0o077] as [mode_t])
  func filesHaveTheirPermissionsWhateverTheMask(mask: mode_t) async {
    // The mask belongs to the whole process, and other tests make files meanwhile.
    await #expect(processExitsWith: .success) { [mask] in
      let fixture = try StoreFixture()
      _ = umask(mask)
      try fixture.open().record(.note("Ett"), by: "kansli", at: .morning)
      let segment = "\(fixture.folder.path)/\(try #require(try fixture.folder.segments().first))"
      let folder = (segment as NSString).deletingLastPathComponent
      #expect(try permissions(of: folder) == 0o750)
      #expect(try permissions(of: segment) == 0o640)
      #expect(try permissions(of: folder + "/.lock") == 0o600)
      #expect(try permissions(of: "\(fixture.workspace)/.lock") == 0o660)
    }
  }

  @Test(.fault(.f104), arguments: [0o000, 0o022, 0o077] as [mode_t])
  func whatAGroupSharesIsMadeForTheGroupWhateverTheMask(mask: mode_t) async {
    await #expect(processExitsWith: .success) { [mask] in
      let fixture = try StoreFixture()
      #expect(unsafe chmod(fixture.workspace, 0o2770) == 0)
      _ = umask(mask)
      try fixture.open().record(.note("Ett"), by: "kansli", at: .morning)
      let segment = "\(fixture.folder.path)/\(try #require(try fixture.folder.segments().first))"
      let folder = (segment as NSString).deletingLastPathComponent
      #expect(try permissions(of: "\(fixture.workspace)/journal") == 0o2770)
      #expect(try permissions(of: folder) == 0o2750)
      #expect(try permissions(of: segment) == 0o640)
    }
  }

  @Test(.fault(.f104), .enabled(if: geteuid() == 0, "only root gives files away"))
  func whatIsReplacedKeepsItsOwnerAndItsGroup() throws {
    let (fixture, segment, _) = try story()
    #expect(unsafe chown(segment, 12_345, 23_456) == 0)
    let path = (segment as NSString).deletingLastPathComponent
    let folder = try Folder(opening: path, system: RealSystem())
    let name = (segment as NSString).lastPathComponent
    try folder.replace(name, with: [0x0A], permissions: [.ownerReadWrite, .groupRead])
    let status = try folder.status(of: name)
    FaultTally.note()
    #expect(status.owner == 12_345 && status.group == 23_456)
    #expect(status.permissions == [.ownerReadWrite, .groupRead])
    _ = fixture
  }

  @Test(.fault(.f102), .timeLimit(.minutes(1)))
  func aFileOfHolesIsNotReadAndTheRestIs() throws {
    let (fixture, _, _) = try story()
    try fixture.folder.write([], to: "workspace/journal/hal-aaaa/2026-01.jsonl")
    let path = "\(fixture.workspace)/journal/hal-aaaa/2026-01.jsonl"
    #expect(unsafe truncate(path, 100 << 30) == 0)
    let store = try fixture.open()
    FaultTally.note()
    #expect(try store.verify().map(\.kind) == [.unusable(.hasHoles(path: path))])
    #expect(store.notes == ["Ett"] && store.access == .readWrite)
    try store.record(.note("Två"), by: "kansli", at: .morning)
    #expect(store.notes == ["Ett", "Två"])
  }

  @Test(.fault(.f80)) func aFolderWithoutPermissionIsOnlyRead() throws {
    let workspace = SimulatedWorkspace()
    let failing = FailingSystem(workspace.system, .failure(.readOnlyFileSystem), at: 1) {
      $0 == "checkWritable"
    }
    let error = FileError.system(SystemError(.open, "/space", .readOnlyFileSystem))
    #expect(try workspace.open(failing).access == .readOnly(.notPermitted(error)))
  }
}

private func permissions(of path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}
