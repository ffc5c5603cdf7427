/// An edition of the action plan as a workspace lists it: what its files hold together, and when.
public struct ListedEdition: Hashable, Sendable {
  /// The version, `2026:1`.
  public let version: String
  /// The first day that it holds, where the workspace says.
  public let from: CalendarDate?
  /// The last day that it holds, where the workspace says.
  public let to: CalendarDate?
  /// Its files.
  public let files: [PlanEdition]
  /// The activities, in the order of the files.
  public let activities: [Activity]
  /// What is measured again and again, in the order of the files.
  public let indicators: [Indicator]
  /// The perspectives that its files declare.
  public let perspectives: [Perspective]
  /// The digest of its files, one after the other; `nil` where it is not known.
  public let digest: FileDigest?
  private let places: [ActivityID: Int]

  /// Creates an edition.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - from: The first day that it holds, where the workspace says.
  ///   - to: The last day that it holds, where the workspace says.
  ///   - files: Its files.
  ///   - activities: The activities.
  ///   - indicators: What is measured again and again.
  ///   - perspectives: The perspectives that its files declare.
  ///   - digest: The digest of its files, one after the other.
  public init(
    version: String, from: CalendarDate? = nil, to: CalendarDate? = nil, files: [PlanEdition],
    activities: [Activity], indicators: [Indicator] = [], perspectives: [Perspective] = [],
    digest: FileDigest? = nil
  ) {
    (self.version, self.from, self.to, self.files) = (version, from, to, files)
    self.activities = activities
    self.indicators = indicators
    self.perspectives = perspectives
    self.digest = digest
    places = Dictionary(
      activities.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns an activity as the edition has it.
  ///
  /// - Parameter id: Its identifier.
  /// - Returns: The activity, or `nil` when the edition has none such.
  public func activity(_ id: ActivityID) -> Activity? { places[id].map { activities[$0] } }

  /// Whether it takes the place of an earlier edition: both are of one party's plan, or of everybody's.
  func follows(_ earlier: ListedEdition) -> Bool {
    let owners = Set(files.map(\.owner))
    return owners.isEmpty || earlier.files.isEmpty
      || !owners.isDisjoint(with: earlier.files.map(\.owner))
  }
}
