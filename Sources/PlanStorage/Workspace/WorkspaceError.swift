/// Why a folder cannot be opened as a workspace at all.
public enum WorkspaceError: Error, Hashable, Sendable {
  /// There is no such folder.
  case noSuchFolder(path: String)
  /// The folder has no `workspace.yaml`.
  case notAWorkspace(path: String)
  /// The workspace was made for a later version of the program.
  case newerFormat(path: String, format: String)
  /// The folder or its `workspace.yaml` cannot be used.
  case unusable(FileError)
}
