import Foundation
import PlanStorage
import SystemPackage

/// A file that only this user can read, in a folder of its own, for another program to work on.
final class PrivateFile {
  private let folder: String
  /// The path of the file.
  let path: String
  /// Whether the file stays when it is no longer needed here.
  private var isKept = false

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - text: What it holds from the beginning.
  ///   - environment: Knows the folder for such files, `TMPDIR`.
  /// - Throws: `Failure.noTemporaryFolder`, or `Failure.notWritten`.
  init(_ name: String, holding text: String, _ environment: [String: String]) throws(Failure) {
    let chosen = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 }
    let root = chosen ?? "/tmp"
    var isFolder: ObjCBool = false
    let isThere = unsafe FileManager.default.fileExists(atPath: root, isDirectory: &isFolder)
    guard isThere, isFolder.boolValue else {
      throw .noTemporaryFolder(root, isChosen: chosen != nil)
    }
    folder = "\(root)/samverkan-\(UUID().uuidString)"
    path = "\(folder)/\(name)"
    do {
      // A folder that is there already is somebody else's: making it then fails.
      guard unsafe mkdir(folder, 0o700) == 0 else { throw Errno(rawValue: errno) }
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate],
        permissions: .ownerReadWrite)
      _ = try file.closeAfter { try file.writeAll(Array(text.utf8)) }
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw .notWritten(SystemError(.write, path, error as? Errno ?? .ioError))
    }
  }

  deinit {
    if !isKept { try? FileManager.default.removeItem(atPath: folder) }
  }

  /// Leaves the file where it is, also afterwards, or no longer does.
  func keep(_ isKept: Bool = true) { self.isKept = isKept }

  /// What the file holds now; `nil` when it cannot be read.
  var bytes: [UInt8]? {
    (try? Data(contentsOf: URL(filePath: path))).map { Array($0) }
  }
}
