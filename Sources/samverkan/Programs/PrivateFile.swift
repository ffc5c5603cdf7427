import Foundation
import PlanStorage
import SystemPackage

/// A file that only this user can read, in a folder of its own, for another program to work on.
final class PrivateFile {
  private let folder: String
  /// The path of the file.
  let path: String

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - text: What it holds from the beginning.
  /// - Throws: `Failure.notWritten`.
  init(_ name: String, holding text: String) throws(Failure) {
    let files = FileManager.default
    folder = files.temporaryDirectory.appending(path: "samverkan-\(UUID().uuidString)")
      .path(percentEncoded: false)
    path = "\(folder)/\(name)"
    do {
      // A folder that is there already is somebody else's: making it then fails.
      try files.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try Data(text.utf8).write(to: URL(filePath: path))
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw .notWritten(SystemError(.write, path, .ioError))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What the file holds now; `nil` when it cannot be read as text.
  var text: String? { try? String(contentsOfFile: path, encoding: .utf8) }
}
