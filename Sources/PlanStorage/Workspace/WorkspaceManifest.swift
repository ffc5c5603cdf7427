public import PlanDomain

/// What `workspace.yaml` says: which workspace this is, and which files belong to it.
public struct WorkspaceManifest: Hashable, Sendable {
  /// An edition of the action plan: a version, and the files that make it up.
  public struct Edition: Hashable, Sendable {
    /// The version, `2026:1`.
    public let version: String
    /// The files' paths within the workspace, in order.
    public let files: [String]
    /// The first day that it holds; `nil` where the manifest does not say.
    public let from: CalendarDate?
    /// The last day that it holds; `nil` where the manifest does not say.
    public let to: CalendarDate?

    /// Creates an edition.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - files: The files' paths within the workspace.
    ///   - from: The first day that it holds.
    ///   - to: The last day that it holds.
    public init(
      version: String, files: [String], from: CalendarDate? = nil, to: CalendarDate? = nil
    ) {
      self.version = version
      self.files = files
      self.from = from
      self.to = to
    }
  }

  /// The name of the file in the workspace's folder.
  public static let fileName = "workspace.yaml"

  /// The workspace's identifier: small letters, digits and hyphens, 63 at most.
  public let id: String
  /// What the workspace is called.
  public let title: String
  /// The time zone that its days and months are counted in, `Europe/Stockholm`.
  public let timeZone: String
  /// The path of the agreement's file within the workspace.
  public let agreement: String
  /// The editions of the action plan, the one that holds last; none where there is no plan yet.
  public let editions: [Edition]
  /// The day that an example takes for today, so that it does not age.
  public let exampleToday: CalendarDate?
  /// The writers who may have masked what others have written.
  public let maskers: [WriterID]
  /// The format of the workspace where it is newer than what this program knows.
  public let newerFormat: String?

  /// Creates a manifest.
  ///
  /// - Parameters:
  ///   - id: The workspace's identifier.
  ///   - title: What the workspace is called.
  ///   - timeZone: The time zone.
  ///   - agreement: The path of the agreement's file.
  ///   - editions: The editions of the action plan.
  ///   - exampleToday: The day that an example takes for today.
  ///   - maskers: The writers who may have masked what others have written.
  ///   - newerFormat: The format where it is newer than what this program knows.
  public init(
    id: String, title: String, timeZone: String = "Europe/Stockholm", agreement: String,
    editions: [Edition] = [], exampleToday: CalendarDate? = nil,
    maskers: [WriterID] = [], newerFormat: String? = nil
  ) {
    self.id = id
    self.title = title
    self.timeZone = timeZone
    self.agreement = agreement
    self.editions = editions
    self.exampleToday = exampleToday
    self.maskers = maskers
    self.newerFormat = newerFormat
  }
}
