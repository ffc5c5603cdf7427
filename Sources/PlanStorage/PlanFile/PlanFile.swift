/// A plan file as it lies on disk, not yet understood.
public struct PlanFile: Hashable, Sendable {
  /// The file's path within the workspace, as diagnostics show it.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - name: The file's path within the workspace.
  ///   - bytes: What the file holds.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Creates a file from its text.
  ///
  /// - Parameters:
  ///   - name: The file's path within the workspace.
  ///   - text: What the file holds.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
