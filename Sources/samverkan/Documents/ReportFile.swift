import Glibc
import PlanStorage
import SystemPackage

/// A file that a report is written to, outside the workspace.
struct ReportFile {
  /// The path as it was given.
  let path: String
  /// Whether what the file holds may be replaced.
  private let mayReplace: Bool

  /// Names a file.
  ///
  /// - Parameters:
  ///   - path: The path, from the folder that the program was started in.
  ///   - plan: The workspace that is open.
  ///   - mayReplace: Whether what the file holds may be replaced without asking.
  /// - Throws: `Failure.insideWorkspace`: only what is frozen lies there. `Failure.fileExists`, where
  ///   nobody can be asked, or the answer is no.
  init(_ path: String, beside plan: OpenPlan, mayReplace: Bool) throws(Failure) {
    self.path = path
    self.mayReplace = mayReplace
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let parent = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    let workspace = (try? RealSystem().realPath(of: plan.choice.path)) ?? plan.choice.path
    for place in [path, parent] {
      guard let real = try? RealSystem().realPath(of: place) else { continue }
      if real == workspace || real.hasPrefix(workspace + "/") { throw .insideWorkspace(path) }
    }
  }

  /// Writes text, in place of what the file held.
  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Writes bytes, in place of what the file held.
  ///
  /// They are written beside it first, so that a full disk leaves what was there.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let target = (try? RealSystem().realPath(of: path)) ?? path
    guard let status = try status(of: target) else { return try create(bytes, at: target) }
    // A pipe or a terminal keeps nothing that could be lost.
    guard status == .file else { return try write(bytes, to: target, options: []) }
    guard mayReplace || Question.yes(RunWord.mayReplace(path)) else { throw .fileExists(path) }
    try replace(target, with: bytes)
  }

  private func create(_ bytes: [UInt8], at target: String) throws(Failure) {
    // A link that leads nowhere is followed; whatever else has come meanwhile is somebody's.
    try write(bytes, to: target, options: .create)
  }

  private func replace(_ target: String, with bytes: [UInt8]) throws(Failure) {
    let draft = "\(target).\(UInt32.random(in: .min ... .max)).new"
    do throws(Failure) {
      try write(bytes, to: draft, options: [.create, .exclusiveCreate])
    } catch {
      _ = unsafe unlink(draft)
      throw error
    }
    var status = stat()
    if unsafe stat(target, &status) == 0 { _ = unsafe chmod(draft, status.st_mode & 0o777) }
    guard unsafe rename(draft, target) == 0 else {
      let number = Errno(rawValue: errno)
      _ = unsafe unlink(draft)
      throw .notWritten(SystemError(.rename, path, number))
    }
  }

  private func status(of target: String) throws(Failure) -> FileStatus.Kind? {
    var status = stat()
    guard unsafe stat(target, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFREG ? .file : .special
  }

  private func write(
    _ bytes: [UInt8], to target: String, options: FileDescriptor.OpenOptions
  ) throws(Failure) {
    var call = SystemError.Call.open
    do {
      let file = try unsafe FileDescriptor.open(
        target, .writeOnly, options: options.union(.closeOnExec),
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      call = .write
      try file.closeAfter { _ = try file.writeAll(bytes) }
    } catch {
      throw .notWritten(SystemError(call, path, error as? Errno ?? .ioError))
    }
  }
}
