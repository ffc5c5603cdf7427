import Foundation
import Testing

/// A user with a machine of its own: a home, a copy of the workspace, and the program.
struct Office {
  let program: Program
  /// The copy of the workspace.
  let path: String

  /// The workspace that was there, which goes with it.
  private var workspace: SmallWorkspace?

  /// Begins with a workspace that is there.
  init(owning workspace: SmallWorkspace) throws {
    program = try Program()
    self.workspace = workspace
    path = workspace.path
  }

  /// Gets the workspace from a hub.
  init(joining hub: String) throws {
    program = try Program()
    path = "\(program.home.path)/copy"
    let joined = try program.run("sync", "join", hub, path)
    try #require(joined.ending == .status(0), "\(joined)")
  }

  /// Runs a command in the workspace.
  @discardableResult
  func run(_ words: String..., ending: Int32 = 0) throws -> Outcome {
    let outcome = try program.run(words + ["-w", path], deadline: 120)
    #expect(outcome.ending == .status(ending), "\(words)\n\(outcome)")
    return outcome
  }

  func note(_ text: String) throws {
    try run("note", "A01", text, "--by", "samordnare")
  }

  /// All notes that the copy holds, in order.
  func notes() throws -> [String] { try program.log(of: path).flatMap(\.facts).compactMap(\.note) }

  /// All that the copy says has happened, to compare with others'.
  func log() throws -> [LoggedEntry] { try program.log(of: path).sorted { $0.id < $1.id } }
}

/// A hub, and a git of the test's own to do with it what anybody could who has it.
final class Hub {
  private let folder: TemporaryFolder
  var path: String { "\(folder.path)/hub.git" }

  init() throws { folder = try TemporaryFolder() }

  /// Runs a line of shell with the hub as git's folder.
  @discardableResult
  func git(_ line: String) throws -> String {
    let job = try Job(
      ["/bin/bash", "-euc", line],
      environment: [
        "PATH": "/usr/bin:/bin", "HOME": folder.path, "GIT_DIR": path, "LC_ALL": "C",
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@x",
        "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@x",
      ], folder: folder)
    let outcome = try job.outcome(deadline: 60)
    try #require(outcome.ending == .status(0), "\(line)\n\(outcome)")
    return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What git finds wrong in it.
  func faults() throws -> String { try git("git fsck --strict --no-dangling 2>&1") }
}
