/// A workspace that is to be made: every file that it begins with.
///
/// The program never writes the plan files of a workspace that is there; these are the exception that
/// makes one.
public struct NewWorkspace: Hashable, Sendable {
  /// The identifier that it gets, which no other workspace has.
  public let id: String
  /// What it is called.
  public let title: String
  /// The paths of the files with activities, in the order of the editions; none where there is no plan.
  public let planFiles: [String]
  /// Whether there are no activities yet.
  public let isEmpty: Bool
  /// What each file holds, in the order that they are written.
  ///
  /// `workspace.yaml` stands last: without it a folder is no workspace.
  let files: [PlanFile]

  /// The folders that a workspace has from the beginning, empty or not.
  static let folders = ["plan", "journal", "reports"]
}
