import Foundation
import PlanDomain
public import PlanStorage

extension Workspace {
  /// Makes a workspace in a folder that must not be there yet.
  ///
  /// - Parameters:
  ///   - shape: How large it is to be; the same shape gives the same bytes.
  ///   - path: The folder.
  /// - Returns: The workspace as it was read back before its journal was made.
  /// - Throws: What the files, the plan's reader or the rules refuse.
  @discardableResult
  public static func make(_ shape: WorkspaceShape, at path: String) throws -> Workspace {
    let files = FileManager.default
    try files.createDirectory(atPath: path + "/plan", withIntermediateDirectories: true)
    for (name, text) in PlanFiles(shape).texts {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
    let reading = try Workspace.read(at: path)
    guard let workspace = reading.workspace, reading.diagnostics.isEmpty else {
      throw MakingError.planIsWrong(reading.diagnostics.map { "\($0)" })
    }
    var segments: [String: Data] = [:]
    var journal = JournalMaking(shape, plan: workspace.plan)
    try journal.make { path, line in segments[path, default: Data()].append(contentsOf: line) }
    for (name, bytes) in segments {
      let file = URL(fileURLWithPath: "\(path)/\(name)")
      try files.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: file)
    }
    return workspace
  }
}

/// Why no workspace was made.
enum MakingError: Error {
  /// The plan's own reader finds fault with it.
  case planIsWrong([String])
}
