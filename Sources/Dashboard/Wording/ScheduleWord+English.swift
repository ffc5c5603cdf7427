import PlanDomain

extension ScheduleWord: Worded {
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let englishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  var english: String {
    switch self {
    case .pane(.wheel): "Year wheel"
    case .pane(.timeline): "Timeline"
    case .pane(.reporting): "Reporting"
    case .nothing(.wheel), .nothing(.timeline): "Nothing here yet."
    case .nothing(.reporting): "Nothing here yet. No activity awaits a report."
    case .nothingToOpen: "There is nothing to open here."
    case .legend: "├━┤ time  ● checkpoint, meeting  ▲ report  ! legal limit  │ today"
    case .month(let month): "\(Self.englishMonths[month.month - 1]) \(month.year)"
    case .now: "this month"
    case .day(let date):
      "\(Self.englishWeekdays[date.weekday - 1]) \(date.parts.day < 10 ? " " : "")\(date.parts.day)"
    case .reviewed(let count, let all): "review \(count) of \(all)"
    case .reported(let count, let all, let cutOff): "\(count) of \(all) by \(cutOff)"
    case .nobodyAlone: "Nobody answers alone"
    case .stale(let count): "\(count) stale"
    }
  }
}
