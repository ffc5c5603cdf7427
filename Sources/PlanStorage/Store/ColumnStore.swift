/// What somebody has said that the headings of their tables mean, so that they are asked once.
///
/// It lies outside the workspace: tables are each office's own.
public struct ColumnStore {
  private static let file = "columns"
  /// The most headings that are remembered; those that were said first are forgotten first.
  private static let limit = 200
  private let state: StateFolder

  init(_ state: StateFolder) {
    self.state = state
  }

  /// Returns what is remembered.
  ///
  /// - Returns: Headings, each with what it means; the one said last stands last.
  /// - Throws: The failure of a system call.
  public func load() throws(FileError) -> [(heading: String, meaning: String)] {
    try (state.read(ColumnStore.file) ?? "").split(separator: "\n").compactMap { line in
      guard let tab = line.firstIndex(of: "\t") else { return nil }
      return (String(line[line.index(after: tab)...]), String(line[..<tab]))
    }
  }

  /// Remembers what headings mean, in place of what was said of them before.
  ///
  /// - Parameter said: Headings, each with what it means.
  /// - Throws: The failure of a system call.
  public func save(_ said: [(heading: String, meaning: String)]) throws(FileError) {
    let new = said.map { (heading: $0.heading.replacing("\n", with: " "), meaning: $0.meaning) }
    let kept = try load().filter { old in !new.contains { $0.heading == old.heading } }
    let lines = (kept + new).suffix(ColumnStore.limit).map { "\($0.meaning)\t\($0.heading)\n" }
    try state.write(lines.joined(), to: ColumnStore.file)
  }
}
