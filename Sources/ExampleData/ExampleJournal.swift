public import PlanDomain

/// An example journal of two writers, made anew from a seed whenever the format grows.
///
/// The same plan, days and seed give the same bytes. Every change is decided by the domain's own rules,
/// so the journal holds nothing that the program would refuse.
public struct ExampleJournal: Sendable {
  /// One writer's lines of one month.
  public struct Segment: Hashable, Sendable {
    /// Whose lines they are.
    public let writer: WriterID
    /// The month in which they were recorded.
    public let month: CalendarMonth
    /// The lines, each with its newline.
    public internal(set) var bytes: [UInt8]

    /// The file's place within the workspace.
    public var path: String { "journal/\(writer)/\(month).jsonl" }
  }

  /// A frozen report or approved minutes.
  public struct Document: Hashable, Sendable {
    /// The file's name.
    public let file: String
    /// The bytes.
    public let bytes: [UInt8]

    /// The file's place within the workspace.
    public var path: String { "reports/\(file)" }
  }

  /// The files of the journal, in the order that they were begun.
  public let segments: [Segment]
  /// What has been frozen, in that order.
  public let documents: [Document]
  /// The state that they lead to.
  public let state: PlanState

  /// Makes a journal.
  ///
  /// - Parameters:
  ///   - plan: The plan that things happen to.
  ///   - workspace: The identifier of the workspace, which frozen reports name.
  ///   - end: The last day on which anything is recorded.
  ///   - seed: Decides everything that is left to chance.
  /// - Throws: A refusal or a line problem, when the story breaks a rule.
  public init(
    of plan: ActionPlan, in workspace: String, until end: CalendarDate, seed: UInt64
  ) throws {
    var story = Story(recorder: Recorder(plan, seed: seed), workspace: workspace, end: end)
    try story.tell()
    self.init(story.recorder)
  }

  /// Takes over what has been recorded.
  ///
  /// - Parameter recorder: Holds the lines and the state.
  init(_ recorder: Recorder) {
    segments = recorder.segments
    documents = recorder.documents
    state = recorder.state
  }
}
