/// Something in the files of the workspace that is not as it should be, in words.
public struct FileVerdict: Equatable, Sendable {
  /// What was found.
  public var found: String
  /// Whose lines they are, where they are a writer's.
  public var writer: String?
  /// The file, as seen from the workspace.
  public var file: String?
  /// Which line of the file it is, from 1.
  public var line: Int?
  /// What it means for those who work with the plan.
  public var meaning: String?
  /// What to do about it.
  public var remedy: String?
  /// Whether something that was saved may be missing or altered.
  public var isDamage: Bool
  /// That it is accepted, and by which decision; `nil` where it is not.
  public var acceptance: String?
  /// What can be done about it from the screen.
  public var ways: [FileWay]

  /// Creates a verdict.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - writer: Whose lines they are.
  ///   - file: The file, as seen from the workspace.
  ///   - line: Which line of the file it is, from 1.
  ///   - meaning: What it means for those who work with the plan.
  ///   - remedy: What to do about it.
  ///   - isDamage: Whether something that was saved may be missing or altered.
  ///   - acceptance: That it is accepted, and by which decision.
  ///   - ways: What can be done about it from the screen.
  public init(
    _ found: String, writer: String? = nil, file: String? = nil, line: Int? = nil,
    meaning: String? = nil, remedy: String? = nil, isDamage: Bool, acceptance: String? = nil,
    ways: [FileWay] = []
  ) {
    self.found = found
    self.writer = writer
    self.file = file
    self.line = line
    self.meaning = meaning
    self.remedy = remedy
    self.isDamage = isDamage
    self.acceptance = acceptance
    self.ways = ways
  }
}
