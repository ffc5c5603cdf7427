import SystemPackage

/// The files of an open workspace, read without following links.
struct WorkspaceFiles: ~Copyable {
  /// The workspace's folder.
  let root: Folder

  /// Opens a workspace's folder.
  ///
  /// - Parameters:
  ///   - path: The path of the folder.
  ///   - system: The system calls.
  /// - Throws: Why it cannot be opened.
  init(at path: String, system: any SystemCalls) throws(FileError) {
    root = try Folder(opening: path, system: system)
  }

  /// Reads a file.
  ///
  /// - Parameter path: The path within the workspace, already found to be safe.
  /// - Throws: Why it cannot be read.
  /// - Returns: What the file holds.
  func bytes(of path: String) throws(FileError) -> [UInt8] {
    try bytes(of: path.split(separator: "/").map(String.init)[...], in: root)
  }

  private func bytes(
    of components: ArraySlice<String>, in folder: borrowing Folder
  ) throws(FileError) -> [UInt8] {
    guard let first = components.first else { throw .notAFile(path: folder.path) }
    let rest = components.dropFirst()
    guard rest.isEmpty else { return try bytes(of: rest, in: folder.folder(first)) }
    return try folder.file(first).readAll(limit: PlanFileLimits.bytes)
  }
}

extension Problem {
  /// Says in a diagnostic why a file that the workspace names cannot be read.
  ///
  /// - Parameters:
  ///   - error: Why.
  ///   - path: The path within the workspace.
  init(_ error: FileError, reading path: String) {
    switch error {
    case .system(let failure):
      switch failure.number {
      case .noSuchFileOrDirectory: self = .missingFile(path)
      case .tooManySymbolicLinkLevels, .notDirectory: self = .notAFile(path)
      default: self = .unreadableFile(path, errno: failure.number.rawValue)
      }
    case .tooLarge(_, let limit): self = .fileTooLarge(limit: limit)
    case .notAFile, .hasSeveralNames, .hasHoles, .notOurs, .lockReplaced, .othersFolder,
      .exceeds:
      self = .notAFile(path)
    }
  }
}
