import Foundation

/// A new folder that is removed, with all that is in it, when it is no longer used.
final class TemporaryFolder: Sendable {
  /// The folder's path, free from links.
  let path: String

  init() throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = parent.appending(path: "samverkan-\(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    // A test may have made a folder read-only; its owner could then not empty it.
    for name in FileManager.default.subpaths(atPath: path) ?? [] {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: "\(path)/\(name)")
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Makes a folder in this one.
  ///
  /// - Parameter name: The folder's name.
  /// - Throws: An error when it cannot be made.
  /// - Returns: Its path.
  func folder(_ name: String) throws -> String {
    let path = "\(path)/\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }
}
