import Cells
import PlanDomain

extension Trace {
  func number(_ key: Key) -> Int? { self[key].flatMap { Int($0) } }

  func fact(_ key: Key) -> FactID? { self[key].flatMap { FactID($0) } }

  /// Whether something is so.
  func isSet(_ key: Key) -> Bool { self[key] != nil }

  mutating func set(_ key: Key, _ isSo: Bool) { self[key] = isSo ? "yes" : nil }

  /// Where someone stands in the rows, and which row is the first that is shown.
  var cursor: LineCursor {
    get { cursor() }
    set { set(newValue) }
  }

  /// Comes back to what was marked; where that is gone, to what stands in its place.
  func cursor<ID>(
    marking id: ID? = nil, _ place: Key = .at, _ top: Key = .top
  ) -> ListCursor<ID> {
    ListCursor(
      Mark(id, place: number(place) ?? 0), window: ScrollWindow(first: number(top) ?? 0))
  }

  mutating func set<ID>(_ cursor: ListCursor<ID>, _ place: Key = .at, _ top: Key = .top) {
    (self[place], self[top]) = ("\(cursor.place)", "\(cursor.window.first)")
  }

  /// An activity that is in the plan.
  func activity(_ key: Key, _ context: Context) -> ActivityID? {
    self[key].flatMap { ActivityID($0) }.flatMap { context.picture.activity($0)?.id }
  }

  /// An area or a sub-goal of the agreement.
  func goal(_ key: Key, _ context: Context) -> GoalID? {
    self[key].flatMap { GoalID($0) }.flatMap { id in
      context.state.plan.area(of: id).map { _ in id }
    }
  }

  func deviation(_ key: Key, _ context: Context) -> DeviationID? {
    fact(key).map { DeviationID($0) }.flatMap { context.picture.deviation($0)?.id }
  }

  func decision(_ key: Key, _ context: Context) -> DecisionID? {
    fact(key).map { DecisionID($0) }.flatMap { context.state.decision($0)?.id }
  }

  func meeting(_ key: Key, _ context: Context) -> MeetingID? {
    fact(key).map { MeetingID($0) }.flatMap { context.state.meeting($0)?.id }
  }

  func indicator(_ key: Key, _ context: Context) -> IndicatorID? {
    self[key].flatMap { IndicatorID($0) }.flatMap { context.state.plan.indicator($0)?.id }
  }

  func entry(_ key: Key, _ context: Context) -> EntryID? {
    self[key].flatMap { EntryID($0) }.flatMap { context.state.entry($0)?.id }
  }
}
