import Cells
import PlanDomain
import PlanReports

/// What has changed since a meeting: area by area, who said so and why, and who has been silent.
struct SinceScreen: DetailScreen {
  static let kind = Screen.Kind.since

  /// The meeting that it counts from; `nil` for the last one held.
  let meeting: MeetingID?
  var detail = DetailState()
  /// What has changed; kept until the picture is another, for the history is replayed for it.
  private(set) var since: Since?

  init(_ meeting: MeetingID?) {
    self.meeting = meeting
  }

  var thing: MeetingID? { meeting }

  /// The days that count where no meeting has been held.
  static let days = 30

  mutating func forgetMatches() { since = nil }

  mutating func prepare(_ context: Context) { since = since ?? changes(context) }

  private func changes(_ context: Context) -> Since {
    let state = context.state
    let date = context.picture.date
    let start = meeting.map { state.meeting($0) } ?? state.lastMeeting
    return start.flatMap { Since($0, in: state, on: date) }
      ?? Since(date.adding(days: -SinceScreen.days), in: state, on: date)
  }

  func report(_ context: Context) -> (any Report)? {
    since.map { SinceReport($0, from: context.basis) }
  }

  func heading(_ context: Context) -> String {
    guard let since else { return "" }
    return context.worded(
      since.meeting.map { SinceWord.sinceMeeting($0.code, since.start) }
        ?? .sinceDay(since.start, hasMeeting: meeting != nil))
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    if let since { detail.addSince(since) }
  }
}
