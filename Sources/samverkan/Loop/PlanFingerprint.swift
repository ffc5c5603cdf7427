import Foundation
import PlanStorage

/// What tells whether the plan files have been changed, without reading them.
struct PlanFingerprint: Equatable {
  private struct Mark: Equatable {
    let number: Int
    let size: Int
    let changed: Date?
  }

  private let marks: [String: Mark]

  /// Looks at the plan files of a workspace.
  init(of plan: OpenPlan) {
    let manifest = plan.workspace.manifest
    let names =
      [WorkspaceManifest.fileName, manifest.agreement] + manifest.editions.flatMap(\.files)
    var marks: [String: Mark] = [:]
    for name in names {
      let path = "\(plan.choice.path)/\(name)"
      guard let found = try? FileManager.default.attributesOfItem(atPath: path) else { continue }
      marks[name] = Mark(
        number: found[.systemFileNumber] as? Int ?? 0, size: found[.size] as? Int ?? 0,
        changed: found[.modificationDate] as? Date)
    }
    self.marks = marks
  }
}
