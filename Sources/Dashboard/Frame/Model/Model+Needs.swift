import PlanDomain

extension Model {
  /// Whether the screen shows how long a meeting lasts, so that each minute is to be told.
  public var needsClock: Bool {
    (needs(.clock) || position != nil) && !state.openMeetings.isEmpty
  }

  /// Whether the screen in front tells how the files stand.
  public var showsFiles: Bool { needs(.files) }

  private func needs(_ need: Screen.Need) -> Bool {
    navigation.current.kind.type.needs.contains(need)
  }
}
