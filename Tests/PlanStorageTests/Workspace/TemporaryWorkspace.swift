import Foundation
import PlanStorage
import Testing

/// A folder with a small workspace in it, removed when it is no longer used.
final class TemporaryWorkspace {
  /// The folder's path.
  let path: String

  /// Makes a workspace whose only edition holds one activity.
  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workspace-\(UUID().uuidString)")
    path = folder.resolvingSymlinksInPath().path
    try FileManager.default.createDirectory(
      atPath: path + "/plan", withIntermediateDirectories: true)
    try write(sampleManifest, to: "workspace.yaml")
    try write(sampleAgreement, to: "plan/agreement.yaml")
    try write(sampleActivities, to: "plan/activities.yaml")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// Removes a file.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// Puts a link in place of a file.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// Reads the workspace.
  func read() throws(WorkspaceError) -> WorkspaceReading {
    try Workspace.read(at: path)
  }
}

/// The smallest manifest with a plan.
let sampleManifest = """
  format: 1
  id: prov
  title: "Prov"
  agreement: "plan/agreement.yaml"
  editions:
    - { version: "2026:1", files: ["plan/activities.yaml"] }
  """

/// A plan without problems.
let sampleActivities = activities(
  """
    - id: A01
      serves: [D1.1]
      title: "Platsbesök"
      responsible: { party: kommun, function: "säkerhetschef" }
      schedule: { from: "2024-02-01", to: "2024-12-31" }
  """)

extension WorkspaceReading {
  /// The problems and their places, to compare whole.
  var found: [String] { diagnostics.map { "\($0.location) \($0.problem.code.rawValue)" } }
}
