/// Texts that are being written and are not recorded yet; they outlive the program.
///
/// Each lies in a file of its own, so that two windows of the same user do not take each other's texts
/// away. The first line of the file is the key.
public struct DraftStore {
  private static let prefix = "draft-"
  private let state: StateFolder

  init(_ state: StateFolder) {
    self.state = state
  }

  /// Returns every text that is kept, by its key.
  ///
  /// - Returns: The texts; none before the first is saved.
  /// - Throws: The failure of a system call.
  public func all() throws(FileError) -> [String: String] {
    var texts: [String: String] = [:]
    for name in try state.names() where name.hasPrefix(DraftStore.prefix) {
      guard let (key, text) = try state.read(name).flatMap(DraftStore.parts) else { continue }
      texts[key] = text
    }
    return texts
  }

  /// Returns the text kept under a key.
  ///
  /// - Parameter key: What the text is for.
  /// - Returns: The text, or `nil` when none is kept.
  /// - Throws: The failure of a system call.
  public func load(_ key: String) throws(FileError) -> String? {
    try state.read(file(key)).flatMap(DraftStore.parts)?.text
  }

  /// Keeps a text under a key in place of the one before.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - key: What the text is for, on one line.
  /// - Throws: The failure of a system call; the text before is then still there.
  public func save(_ text: String, for key: String) throws(FileError) {
    try state.write("\(key)\n\(text)", to: file(key))
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
    "\(DraftStore.prefix)\(ChainHash(of: Array(key.utf8)[...]))"
  }

  private static func parts(of file: String) -> (key: String, text: String)? {
    guard let end = file.firstIndex(of: "\n") else { return nil }
    return (String(file[..<end]), String(file[file.index(after: end)...]))
  }
}
