/// Something about the plan files that only the journal can tell.
public enum PlanRemark: Hashable, Sendable {
  /// An edition that holds, or is to hold, has been adopted by nobody.
  case editionToAdopt(String)
  /// The files of an adopted edition are others than those that were adopted.
  case editionAltered(String)
  /// An activity has a history, and is gone without being done or dropped.
  case vanished(ActivityID, title: String?)
}

extension PlanState {
  /// Returns what the journal tells about the plan files.
  ///
  /// - Parameter date: The day.
  /// - Returns: The remarks: editions first, then activities, in order.
  public func planRemarks(on date: CalendarDate) -> [PlanRemark] {
    editionsToAdopt(on: date).map(PlanRemark.editionToAdopt)
      + alteredEditions.map(PlanRemark.editionAltered)
      + vanishedActivities(on: date).map { .vanished($0, title: activity($0)?.title) }
  }
}
