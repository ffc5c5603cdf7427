import PlanDomain

/// Words about what has changed since a meeting.
enum SinceWord: Hashable, Sendable, Worded {
  case sinceMeeting(String, CalendarDate)
  /// Where there is no meeting to count from.
  case sinceDay(CalendarDate, hasMeeting: Bool)
  case nothing, unchanged, elsewhere, new
  case silent(days: Int?)
  case decided(String)
}
