import Glibc
import PlanStorage

/// What tells whether the plan files have been changed, without reading them.
struct PlanFingerprint: Equatable {
  private struct Mark: Equatable {
    let number: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int
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
      guard let found = Files.status(of: path) else { continue }
      marks[name] = Mark(
        number: UInt64(found.st_ino), size: Int(found.st_size), seconds: found.st_mtim.tv_sec,
        nanoseconds: found.st_mtim.tv_nsec)
    }
    self.marks = marks
  }
}
