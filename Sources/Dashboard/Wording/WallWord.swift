import PlanDomain

/// Words about meetings on the screen.
enum WallWord: Hashable, Sendable, Worded {
  case noMeeting, notOnAgenda
  case attendance, notNoted, until(String), presentUntil, everybodyElse
  case chooseAttendance(String)
  case earlier, noneEarlier, since, nothingSince, noneBefore, silent(String)
  case open(String, CalendarDate), close(String), reopen(String), howToPrepare
  case opened(String), notFollowed(String, String), parkUnder(String)
  case whichMeeting, ofGroup(String, String, CalendarDate), outside
  case parked(String?), decided, note
  case elapsed(Int, planned: Int)
  case next(String, CalendarDate), noNext
  case planned(Int)
  case speaker, upNext, nothingNext, waitingForWall
}
