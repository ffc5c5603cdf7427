import Foundation
import Testing

/// A folder with a hub in it, and a git of the test's own beside the one that is tested.
final class GitFixture {
  let path: String
  var hub: String { "\(path)/hub.git" }

  init() throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = parent.appending(path: "samverkan-sync-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs a line of shell in the folder, with an identity for commits and nothing of anybody's configuration.
  @discardableResult
  func shell(_ line: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-euc", line]
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": path, "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@x",
      "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@x", "LC_ALL": "C",
      "GIT_DIR": hub,
    ]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(line)\n\(said)")
    return said.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Makes the hub, empty.
  func makeHub() throws { try shell("git init -q --bare -b main \"$GIT_DIR\"") }

  func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(name)")
  }
}
