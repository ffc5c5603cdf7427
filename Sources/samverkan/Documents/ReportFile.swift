import PlanStorage
import SystemPackage

/// A file that a report is written to, outside the workspace.
struct ReportFile {
  /// The path as it was given.
  let path: String

  /// Names a file.
  ///
  /// - Parameters:
  ///   - path: The path, from the folder that the program was started in.
  ///   - plan: The workspace that is open.
  /// - Throws: `Failure.insideWorkspace`: only what is frozen lies there.
  init(_ path: String, beside plan: OpenPlan) throws(Failure) {
    self.path = path
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let parent = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    let workspace = (try? RealSystem().realPath(of: plan.choice.path)) ?? plan.choice.path
    for place in [path, parent] {
      guard let real = try? RealSystem().realPath(of: place) else { continue }
      if real == workspace || real.hasPrefix(workspace + "/") { throw .insideWorkspace(path) }
    }
  }

  /// Writes text in place of what the file held.
  func write(_ text: String) throws(Failure) {
    var call = SystemError.Call.open
    do {
      let file = try unsafe FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      call = .write
      try file.closeAfter { _ = try file.writeAll(text.utf8) }
    } catch {
      throw .notWritten(SystemError(call, path, error as? Errno ?? .ioError))
    }
  }
}
