/// Texts that are being written and are not recorded yet; they outlive the program.
public struct DraftStore {
  private let state: StateFolder

  init(_ state: StateFolder) {
    self.state = state
  }

  /// Returns the text kept under a key.
  ///
  /// - Parameter key: What the text is for.
  /// - Returns: The text, or `nil` when none is kept.
  /// - Throws: The failure of a system call.
  public func load(_ key: String) throws(FileError) -> String? {
    try state.read(file(key))
  }

  /// Keeps a text under a key in place of the one before.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - key: What the text is for.
  /// - Throws: The failure of a system call; the text before is then still there.
  public func save(_ text: String, for key: String) throws(FileError) {
    try state.write(text, to: file(key))
  }

  /// Forgets the text kept under a key.
  ///
  /// - Parameter key: What the text was for.
  /// - Throws: The failure of a system call.
  public func discard(_ key: String) throws(FileError) {
    try state.remove(file(key))
  }

  /// The name of a file is built by us, never taken from data.
  private func file(_ key: String) -> String {
    "draft-\(ChainHash(of: Array(key.utf8)[...]))"
  }
}
