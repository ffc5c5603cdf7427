extension PlanState {
  /// Returns what was recorded while a meeting was open, and is in effect.
  ///
  /// - Parameter id: The meeting.
  /// - Returns: The entries in order, those that opened and closed it included.
  public func entries(during id: MeetingID) -> [Entry] {
    var isOpen = false
    return history.filter { entry in
      guard isInEffect(entry.id) else { return false }
      let was = isOpen
      for fact in entry.facts {
        switch fact.event {
        case .meetingOpened(let event) where event.meeting == id: isOpen = true
        case .meetingReopened(let event) where event.meeting == id: isOpen = true
        case .meetingClosed(let event) where event.meeting == id: isOpen = false
        default: break
        }
      }
      return was || isOpen
    }
  }
}
