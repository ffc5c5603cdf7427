import Foundation

extension Program {
  /// The files that the program keeps outside the workspaces, each with its contents.
  var keptFiles: [String: Data] {
    let (files, folder) = (FileManager.default, environment["XDG_STATE_HOME"] ?? "")
    var found: [String: Data] = [:]
    // What has not got its name yet is not kept yet.
    for name in files.subpaths(atPath: folder) ?? [] where !name.contains("/.") {
      found["\(folder)/\(name)"] = files.contents(atPath: "\(folder)/\(name)")
    }
    return found
  }

  /// Whether one of those files holds a text.
  func keeps(_ text: String) -> Bool {
    keptFiles.values.contains { $0.range(of: Data(text.utf8)) != nil }
  }
}
