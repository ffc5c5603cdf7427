/// A plan and everything that has happened since: the one value that everything else derives from.
///
/// State is the plan with the journal's entries replayed onto it. Entries may be applied in any order;
/// the state does not depend on it.
public struct PlanState: Hashable, Sendable {
  /// The plan as agreed, as it is looked at.
  public internal(set) var plan: ActionPlan
  /// The entries, in the order of their identifiers.
  public internal(set) var history: [Entry] = []

  /// What has been said of each value.
  var registers = Registers()
  /// For each entry, the entries that undo it.
  var undoings: [EntryID: [EntryID]] = [:]
  /// For each entry, the entries that it undoes, whether it is in effect or not.
  var undoes: [EntryID: [EntryID]] = [:]
  /// The entries that are not in effect, for undos in effect undo them.
  var undone: Set<EntryID> = []
  /// The facts that wait, or have waited, for a decision, in order.
  var proposed: [FactID] = []
  /// The decisions that adopted a proposal, in order.
  var adoptions: [FactID: [DecisionID]] = [:]
  /// The decisions that rejected a proposal, in order.
  var rejections: [FactID: [DecisionID]] = [:]
  /// The facts that added an activity.
  var additions: [ActivityID: [FactID]] = [:]
  /// The facts that were given each number, in order.
  var numbered: [SerialNumber: [FactID]] = [:]
  /// The facts that opened something in each series, in order.
  var opened: [SerialNumber.Series: [FactID]] = [:]
  /// The facts that froze a document, in order.
  public internal(set) var freezings: [FactID] = []
  /// The decisions that each meeting has taken, in order.
  var decisionsByMeeting: [MeetingID: [DecisionID]] = [:]
  /// The deviations opened on each activity.
  var deviationsByActivity: [ActivityID: [DeviationID]] = [:]
  /// The changes that adopted editions of the plan hold already, each with the editions' versions.
  var foldings: [FactID: Set<String>] = [:]
  /// The day that each edition was adopted, by its version.
  var adoptedEditions: [String: CalendarDate] = [:]
  /// The facts that would mask the texts of an entry, in order.
  var maskings: [EntryID: [FactID]] = [:]
  /// The facts that would mask the author of an entry, in order.
  var authorMaskings: [EntryID: [FactID]] = [:]
  /// The entries that would be masked by a decision.
  var maskedByDecision: [FactID: Set<EntryID>] = [:]
  /// The entries that are masked, as they were recorded.
  var underMasks = UnderMasks()
  /// The facts about each subject, in order.
  var factsBySubject: [Subject: SubjectFacts] = [:]
  /// What claims had replaced that the state leaves out, by register; see ``about(daysUpTo:)``.
  var passedOver: [RegisterKey: [FactID: [FactID]]] = [:]
  /// The parts of each activity that someone has changed, or wants to.
  var changedParts: [ActivityID: Set<ActivityField.Kind>] = [:]

  /// Creates the state of a plan that nothing has happened to.
  ///
  /// - Parameter plan: The plan as agreed.
  public init(_ plan: ActionPlan) {
    self.plan = plan.viewed(plan.view, adopted: [:])
  }

  /// Returns the state after some entries.
  ///
  /// - Parameters:
  ///   - entries: The entries, in any order.
  ///   - plan: The plan as agreed.
  /// - Returns: The state.
  /// - Complexity: O(*n*) when the entries come in the order of their identifiers, else
  ///   O(*n* log *n*).
  public static func replaying(_ entries: some Sequence<Entry>, onto plan: ActionPlan) -> PlanState
  {
    var state = PlanState(plan)
    state.apply(contentsOf: entries)
    return state
  }

  /// Returns the state as it was known at the end of a day.
  ///
  /// - Parameter date: The last day whose entries count, by the clocks that recorded them.
  /// - Returns: The state then.
  public func asOf(_ date: CalendarDate) -> PlanState {
    PlanState.replaying(history.lazy.filter { $0.recordedAt.date <= date }, onto: plan)
  }
}
