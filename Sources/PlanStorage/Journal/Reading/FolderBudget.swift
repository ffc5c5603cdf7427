/// How much of a writer's folder is read, and how many folders: far more than anybody writes in a life's work, and little
/// enough that whoever fills a folder on purpose keeps nobody waiting for long.
///
/// What is counted stands in the files, so that everybody stops at the same line; how long it takes
/// to read it does not.
public struct FolderBudget: Hashable, Sendable {
  /// What is counted.
  public enum Measure: Hashable, Sendable {
    /// The bytes of all files.
    case bytes
    /// The lines of all files, those that cannot be read too.
    case lines
    /// The facts of all lines: what replaying a journal costs grows with them.
    case facts
    /// The names in the folder.
    case files
    /// The folders of the whole journal.
    case folders
  }

  /// Bytes of all files.
  var bytes = 256 << 20
  /// Lines of all files.
  var lines = 1_000_000
  /// Facts of all lines.
  var facts = 2_000_000
  /// Names in the folder, one for each month and what programs that synchronize leave.
  var files = 2_000
  /// Folders of the journal, one for each function and machine; what a hundred people make in ten years.
  var folders = 2_000

  /// The one that holds; less in a test.
  @TaskLocal static var standard = FolderBudget()

  /// What has been read of a folder.
  struct Spent: Hashable {
    var bytes = 0
    var lines = 0
    var facts = 0
  }

  /// Returns what is used up when some more is read; `nil` where there is room for it.
  func excess(of spent: Spent, and more: Spent = Spent()) -> Measure? {
    if spent.bytes + more.bytes > bytes { return .bytes }
    if spent.lines + more.lines > lines { return .lines }
    return spent.facts + more.facts > facts ? .facts : nil
  }

  /// Returns how much is read at most.
  subscript(measure: Measure) -> Int {
    switch measure {
    case .bytes: bytes
    case .lines: lines
    case .facts: facts
    case .files: files
    case .folders: folders
    }
  }
}
