import Foundation
import TestSupport

/// A copy of the shipped example that a test may write in.
final class WorkspaceCopy {
  private let folder: TemporaryFolder
  /// The workspace's path.
  let path: String

  /// Copies the shipped example.
  ///
  /// - Throws: An error when it cannot be copied.
  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/\(Self.name)"
    try FileManager.default.copyItem(atPath: Self.shipped, toPath: path)
  }

  private static let name = "eskilstuna-2024-2027"

  /// The path of the shipped example.
  static let shipped = "\(Checkout.path)/Data/\(name)"

  /// The plan file with the activities, or another file of the workspace.
  func text(of file: String = "plan/activities.yaml") throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }

  /// Writes a file of the workspace.
  func write(_ text: String, to file: String = "plan/activities.yaml") throws {
    try write(Data(text.utf8), to: file)
  }

  /// Writes a file of the workspace.
  func write(_ bytes: Data, to file: String = "plan/activities.yaml") throws {
    try bytes.write(to: URL(filePath: "\(path)/\(file)"))
  }

  /// Every file and folder with its size and the time it was changed, to see whether anything was.
  static func inventory(of path: String) throws -> [String: String] {
    let files = FileManager.default
    var found: [String: String] = [:]
    for name in try files.subpathsOfDirectory(atPath: path) {
      let facts = try files.attributesOfItem(atPath: "\(path)/\(name)")
      let keys: [FileAttributeKey] = [.size, .modificationDate, .posixPermissions]
      found[name] = keys.map { "\(facts[$0] ?? "")" }.joined(separator: " ")
    }
    return found
  }
}
