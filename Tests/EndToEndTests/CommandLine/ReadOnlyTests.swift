import Foundation
import TestSupport
import Testing

/// A workspace that may be read and not written.
@Suite struct ReadOnlyTests {
  let program: Program
  let copy: WorkspaceCopy

  init() throws {
    var program = try Program()
    program.wrapper = Self.withoutPrivileges
    self.program = program
    copy = try WorkspaceCopy()
  }

  /// The permissions of files mean nothing to root, unless it gives that privilege away.
  static let withoutPrivileges: [String] = {
    let lost = "-dac_override,-dac_read_search"
    let tool = ["/usr/bin/setpriv", "--bounding-set", lost, "--inh-caps", lost]
    return getuid() == 0 ? tool : []
  }()

  static let canLosePrivileges: Bool = {
    let command = (withoutPrivileges + ["true"]).joined(separator: " ")
    return (try? Program().shell(command))?.ending == .status(0)
  }()

  @Test(.fault(.f80), .enabled(if: canLosePrivileges, "root cannot give up its privileges here"))
  func aFolderWithoutWritePermissionIsReadAndNotWritten() throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    try protect()
    #expect(try program.outline(of: copy.path)[activity.id] == activity)
    let outcome = try record(activity)
    #expect([.status(1), .status(74)].contains(outcome.ending), "\(outcome)")
    #expect(outcome.complaint.contains(/skriv|läs/), "\(outcome)")
    #expect(try program.outline(of: copy.path)[activity.id] == activity)
    #expect(try program.run("verify", "-w", copy.path).ending == .status(0))
  }

  @Test(.fault(.f80)) func readOnlyByWishRefusesToWrite() throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    let outcome = try record(activity, "--read-only")
    #expect(outcome.ending != .status(0), "\(outcome)")
    #expect(!outcome.complaint.isEmpty)
    #expect(try program.outline(of: copy.path)[activity.id] == activity)
  }

  @Test(.fault(.f46)) func aFolderThatEveryoneMayWriteInIsNotWrittenIn() throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: copy.path)
    let outcome = try record(activity)
    #expect(outcome.ending != .status(0), "\(outcome)")
    #expect(try program.outline(of: copy.path)[activity.id] == activity)
  }

  @Test(.fault(.f47), arguments: ["000", "022", "077"])
  func newFilesHaveTheirOwnModesWhateverTheMask(mask: String) throws {
    let activity = try program.outline(of: copy.path).first("ongoing")
    let before = try WorkspaceCopy.inventory(of: copy.path)
    let outcome = try program.shell(
      "umask \(mask); \"$SAMVERKAN\" progress \(activity.id) done --by chef -w '\(copy.path)'")
    #expect(outcome.ending == .status(0), "\(outcome)")
    for name in try WorkspaceCopy.inventory(of: copy.path).keys where before[name] == nil {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(copy.path)/\(name)")
      let mode = try #require(facts[.posixPermissions] as? Int)
      #expect(mode & 0o007 == 0, "\(name) \(String(mode, radix: 8))")
    }
  }

  private func record(_ activity: PlanOutline.Activity, _ more: String...) throws -> Outcome {
    try program.run(
      ["progress", activity.id, "done", "-w", copy.path, "--by", "kommunpolis"] + more)
  }

  private func protect() throws {
    let folders = try FileManager.default.subpathsOfDirectory(atPath: copy.path)
    for name in folders + ["."] {
      let path = "\(copy.path)/\(name)"
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      try FileManager.default.setAttributes(
        [.posixPermissions: isFolder.boolValue ? 0o555 : 0o444], ofItemAtPath: path)
    }
  }
}
