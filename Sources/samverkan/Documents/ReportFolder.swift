import Glibc
import PlanReports
import PlanStorage
import SystemPackage

/// A folder outside the workspace that several files are written into, each with a name of its own.
final class ReportFolder {
  private let folder: String
  private var taken: Set<String> = []

  /// Makes the folder, where it is not there.
  ///
  /// - Parameters:
  ///   - path: The path, from the folder that the program was started in.
  ///   - plan: The workspace that is open.
  ///   - mayReplace: Whether what files in it hold may be replaced without asking.
  /// - Throws: `Failure.insideWorkspace`; `Failure.notWritten`.
  init(_ path: String, beside plan: OpenPlan, mayReplace: Bool) throws(Failure) {
    folder = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    // What refuses a file in it refuses the folder before it is made.
    for path in [folder, "\(folder)/x"] {
      _ = try ReportFile(path, beside: plan, mayReplace: mayReplace)
    }
    guard !Files.isFolder(folder) else { return }
    guard unsafe mkdir(folder, 0o777) == 0 else {
      throw .notWritten(SystemError(.makeFolder, folder, Errno(rawValue: errno)))
    }
  }

  /// Whether no file has been named.
  var isUnused: Bool { taken.isEmpty }

  /// Names a file after something, so that no two are alike.
  ///
  /// Letters and digits remain of the name, in small letters: it comes from the plan, and a file's name
  /// must neither lead elsewhere nor look like an option.
  ///
  /// - Parameters:
  ///   - name: What the file is about.
  ///   - ending: What stands after the last dot.
  /// - Returns: The path.
  func path(of name: String, ending: String) -> String {
    let stem = name.fileStem
    var (candidate, number) = (stem, 1)
    while !taken.insert("\(candidate).\(ending)").inserted {
      number += 1
      candidate = "\(stem)-\(number)"
    }
    return "\(folder)/\(candidate).\(ending)"
  }
}
