/// The formats of files that this program reads, for people who ask which program they need.
public enum KnownFormats {
  /// Those of `workspace.yaml` and of plan files, in order.
  public static var planFiles: [Int] { PlanFileFormat.allCases.map(\.rawValue) }

  /// Those of the journal's lines, in order.
  public static var journal: [Int] { [JournalLine.format] }
}
