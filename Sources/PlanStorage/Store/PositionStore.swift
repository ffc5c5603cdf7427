/// Where in a meeting the wall stands, for a restart and for the speaker's view of the same user.
///
/// It lies outside the workspace and never in the journal: it says nothing about the plan. It outlives a
/// kill, but does not wait for the disk: a power cut may cost the place, and each step would wait.
public struct PositionStore {
  private static let file = "position"
  private let state: StateFolder

  init(_ state: StateFolder) {
    self.state = state
  }

  /// Returns the position that is kept.
  ///
  /// - Returns: One line, or `nil` when none is kept.
  /// - Throws: The failure of a system call.
  public func load() throws(FileError) -> String? {
    try state.read(PositionStore.file)?.split(separator: "\n").first.map(String.init)
  }

  /// Keeps a position in place of the one before.
  ///
  /// - Parameter position: One line; `nil` forgets what is kept.
  /// - Throws: The failure of a system call.
  public func save(_ position: String?) throws(FileError) {
    guard let position else { return try state.remove(PositionStore.file) }
    try state.write("\(position)\n", to: PositionStore.file, isDurable: false)
  }
}
