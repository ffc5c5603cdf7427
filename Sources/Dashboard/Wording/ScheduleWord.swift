import PlanDomain

/// What the schedule says beside the data.
enum ScheduleWord: Hashable, Sendable {
  case pane(ScheduleScreen.Pane), nothing(ScheduleScreen.Pane), nothingToOpen, legend
  case month(CalendarMonth), now, day(CalendarDate), reviewed(Int, of: Int)
  case reported(Int, of: Int, cutOff: CalendarDate), nobodyAlone, stale(Int)
}
