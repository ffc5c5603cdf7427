import PlanDomain

extension Context {
  /// How long the meeting has lasted of the time planned for it, in words.
  var elapsed: String? {
    guard let meeting, let minutes = minutes(of: meeting) else { return nil }
    return worded(WallWord.used(minutes, of: meeting.plannedMinutes, isShort: false))
  }

  /// Minutes since a meeting was opened, as the clock counts them, so that two windows agree;
  /// `nil` where the clock stands on another day.
  func minutes(of meeting: Meeting) -> Int? {
    guard let clock, let entry = meeting.opened.flatMap({ state.entry($0.entry) }) else {
      return nil
    }
    let minutes = clock.seconds / 60 - entry.recordedAt.seconds / 60
    return (0..<720).contains(minutes) ? Int(minutes) : nil
  }
}
