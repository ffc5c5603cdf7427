import Glibc
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
  convenience init(
    _ name: String, holding text: String, _ environment: [String: String]
  ) throws(Failure) {
    try self.init(name, holding: Array(text.utf8), environment)
  }

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - bytes: What it holds from the beginning.
  ///   - environment: Knows the folder for such files, `TMPDIR`.
  /// - Throws: `Failure.noTemporaryFolder`, or `Failure.notWritten`.
  init(_ name: String, holding bytes: [UInt8], _ environment: [String: String]) throws(Failure) {
    let chosen = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 }
    let root = chosen ?? "/tmp"
    guard Files.isFolder(root) else {
      throw .noTemporaryFolder(root, isChosen: chosen != nil)
    }
    folder = "\(root)/samverkan-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    path = "\(folder)/\(name)"
    // A folder that is there already is somebody else's: making it then fails.
    guard unsafe mkdir(folder, 0o700) == 0 else {
      throw .notWritten(SystemError(.write, path, Errno(rawValue: errno)))
    }
    do throws(Errno) {
      try Files.writeNew(bytes, to: path)
    } catch {
      Files.remove(folder)
      throw .notWritten(SystemError(.write, path, error))
    }
  }

  deinit {
    if !isKept { Files.remove(folder) }
  }

  /// Leaves the file where it is, also afterwards, or no longer does.
  func keep(_ isKept: Bool = true) { self.isKept = isKept }

  /// What the file holds now; `nil` when it cannot be read.
  var bytes: [UInt8]? { Files.bytes(of: path) }
}
