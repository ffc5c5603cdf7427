public import PlanDomain
import Synchronization

/// Many workspaces, looked at together.
public enum ManyWorkspaces {
  /// Does a work for each of some paths, on as many threads as there are processors.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - work: The work, which shares nothing with the others.
  /// - Returns: What it returned for each, in the order of the paths.
  public static func map<Value: Sendable>(
    _ paths: [String], _ work: @escaping @Sendable (String) -> Value
  ) -> [Value] {
    let results = Results<Value>(paths.count)
    Errand.each(of: paths.count) { number in
      let value = work(paths[number])
      results.values.withLock { $0[number] = value }
    }
    return results.values.withLock { $0.compactMap(\.self) }
  }

  private final class Results<Value: Sendable>: Sendable {
    let values: Mutex<[Value?]>

    init(_ count: Int) {
      values = Mutex([Value?](repeating: nil, count: count))
    }
  }

  /// Returns what tells whether anything in a workspace has been changed, without reading it.
  ///
  /// - Parameters:
  ///   - path: The folder of the workspace.
  ///   - system: The system calls.
  /// - Throws: The failure of a system call.
  /// - Returns: A digest of the names, the lengths and the times of all its files.
  public static func fingerprint(
    of path: String, system: any SystemCalls = RealSystem()
  ) throws(FileError) -> FileDigest {
    var text = ""
    try note(Folder(opening: path, system: system), below: "", depth: 0, in: &text)
    return FileDigest(of: text.utf8)
  }

  private static func note(
    _ folder: borrowing Folder, below place: String, depth: Int, in text: inout String
  ) throws(FileError) {
    for name in try folder.names() where !name.hasPrefix(".") {
      guard let status = try? folder.status(of: name) else { continue }
      let path = "\(place)/\(name)"
      text += "\(path) \(status.kind) \(status.size) \(status.number) \(status.changed ?? 0)\n"
      guard status.kind == .folder, depth < 3, let inner = try? folder.folder(name) else {
        continue
      }
      try note(inner, below: path, depth: depth + 1, in: &text)
    }
  }
}
