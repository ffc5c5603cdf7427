import PlanDomain

/// Words about meetings on the screen.
enum MeetingWord: Hashable, Sendable, Worded {
  // The list.
  case counts(total: Int, planned: Int)
  case shown(Int, of: Int)
  case noMeetings, noneShown, noneSelected
  case decisions(Int)

  // A meeting.
  case section, gone, day, place, time, record, agenda, attendance, carriedOver
  case minutes(Int)
  case parked(String?)
  case until(Int)
  case nobodyNoted, selectItem
  case whyReopen(String), whyTakeBack(String, MeetingStage), noteUnder(String)
  case neverOpened(String)
  case minutesOf(isApproved: Bool), selectSection
  case askApproval(String), approveYes, approveNo
}
