/// Something about the plan files that only the journal can tell.
public enum PlanRemark: Hashable, Sendable {
  /// An edition that holds, or is to hold, has been adopted by nobody.
  case editionToAdopt(String)
  /// The files of an adopted edition are others than those that were adopted.
  case editionAltered(String)
  /// An activity has a history, and is gone without being done or dropped.
  case vanished(ActivityID, title: String?)
  /// Two editions that hold at once have an activity in common: the files, and the later one counts.
  case shared(ActivityID, String, String)
  /// A meeting is planned for a day after the last one of its temporary group.
  case meetingAfterEnd(String, body: String, ends: CalendarDate)
}

extension PlanState {
  /// Returns what the journal tells about the plan files.
  ///
  /// - Parameter date: The day.
  /// - Returns: The remarks: editions first, then activities, then meetings, in order.
  public func planRemarks(on date: CalendarDate) -> [PlanRemark] {
    editionsToAdopt(on: date).map(PlanRemark.editionToAdopt)
      + alteredEditions.map(PlanRemark.editionAltered)
      + vanishedActivities(on: date).map { .vanished($0, title: activity($0)?.title) }
      + plan.sharedActivities.map { .shared($0, $1, $2) } + meetingsAfterEnd
  }

  /// The meetings that are still to be held by a group that will then have ended.
  private var meetingsAfterEnd: [PlanRemark] {
    meetings.compactMap { meeting in
      guard !meeting.isHeld, let ends = plan.agreement.body(named: meeting.body)?.ends,
        meeting.date > ends
      else { return nil }
      return .meetingAfterEnd(meeting.code, body: meeting.body, ends: ends)
    }
  }
}

extension ActionPlan {
  /// The activities that two editions have which hold at once, with the file of each.
  var sharedActivities: [(ActivityID, String, String)] {
    listed.indices.flatMap { later in
      listed[..<later].indices.filter { holdsAtOnce($0, later) }.flatMap { earlier in
        listed[later].activities.compactMap { activity in
          guard let other = listed[earlier].activity(activity.id) else { return nil }
          return (activity.id, file(of: other, in: earlier), file(of: activity, in: later))
        }
      }
    }
  }

  private func holdsAtOnce(_ one: Int, _ other: Int) -> Bool {
    let last = agreement.period.end
    guard let first = validity[one].start, let second = validity[other].start else { return false }
    return first <= validity[other].end ?? last && second <= validity[one].end ?? last
  }

  private func file(of activity: Activity, in place: Int) -> String {
    let files = listed[place].files
    let file = files.first { $0.owner == activity.owner } ?? files.first
    return file?.file ?? listed[place].version
  }
}
