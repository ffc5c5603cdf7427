import PlanDomain
import PlanStorage
import SystemPackage

/// The folder that the dashboard writes files into: `$SAMVERKAN_OUTBOX`, else `Samverkan` in the user's home.
struct Outbox {
  /// Its whole path.
  let folder: String

  init(_ surroundings: Surroundings) {
    if let given = surroundings.variable("SAMVERKAN_OUTBOX"), given.hasPrefix("/") {
      folder = given
    } else {
      folder = (surroundings.variable("HOME") ?? SystemUser.own?.home ?? "/tmp") + "/Samverkan"
    }
  }

  /// Writes a file that is new: where one of the name is there, a number follows the name.
  ///
  /// - Parameters:
  ///   - name: The name, without its end.
  ///   - ending: The end of the name.
  ///   - plan: The workspace, in which nothing is written.
  ///   - bytes: What it holds.
  /// - Throws: `Failure` where the folder cannot be made, or the file cannot be written.
  /// - Returns: The whole path of the file.
  func add(
    _ name: String, _ ending: String, beside plan: OpenPlan, _ bytes: [UInt8]
  ) throws(Failure) -> String {
    try make()
    for number in 1...999 {
      let path = "\(folder)/\(name)\(number == 1 ? "" : "-\(number)").\(ending)"
      guard !Files.exist(at: path) else { continue }
      try ReportFile(path, beside: plan, mayReplace: false).write(bytes)
      return path
    }
    throw .fileExists("\(folder)/\(name).\(ending)")
  }

  /// Writes a file in place of the one before of the same name.
  ///
  /// - Returns: The whole path of the file.
  func replace(
    _ name: String, beside plan: OpenPlan, _ bytes: [UInt8]
  ) throws(Failure) -> String {
    try make()
    let path = "\(folder)/\(name)"
    try ReportFile(path, beside: plan, mayReplace: true).write(bytes)
    return path
  }

  private func make() throws(Failure) {
    do throws(Errno) {
      try Files.makePrivateFolders(folder)
    } catch {
      throw .notWritten(SystemError(.makeFolder, folder, error))
    }
  }
}
