import PlanDomain

/// What the schedule says beside the data.
enum ScheduleWord: Hashable, Sendable {
  case pane(ScheduleScreen.Pane), nothing(ScheduleScreen.Pane), nothingToOpen, legend
  case month(CalendarMonth), now, day(CalendarDate), reviewed(Int, of: Int)
  case reported(Int, of: Int, cutOff: CalendarDate), nobodyAlone, stale(Int)
}

extension ScheduleWord: Worded {
  var words: Words {
    switch self {
    case .pane(.wheel): Words("Årshjul", "Year wheel")
    case .pane(.timeline): Words("Tidslinje", "Timeline")
    case .pane(.reporting): Words("Rapportering", "Reporting")
    case .nothing(.wheel), .nothing(.timeline): Words("Här finns inget ännu.", "Nothing here yet.")
    case .nothing(.reporting):
      Words(
        "Här finns inget ännu. Ingen aktivitet väntar på rapport.",
        "Nothing here yet. No activity awaits a report.")
    case .nothingToOpen: Words("Här finns inget att öppna.", "There is nothing to open here.")
    case .legend:
      Words(
        "├━┤ tid  ● avstämning, möte  ▲ rapport  ! lagkrav  │ idag",
        "├━┤ time  ● checkpoint, meeting  ▲ report  ! legal limit  │ today")
    case .month(let month):
      Words(
        "\(Self.months[month.month - 1]) \(month.year)",
        "\(Self.englishMonths[month.month - 1]) \(month.year)")
    case .now: Words("den här månaden", "this month")
    case .day(let date):
      Words(
        "\(Self.weekdays[date.weekday - 1]) \(date.parts.day < 10 ? " " : "")\(date.parts.day)",
        "\(Self.englishWeekdays[date.weekday - 1]) \(date.parts.day < 10 ? " " : "")\(date.parts.day)"
      )
    case .reviewed(let count, let all):
      Words(
        "granskning \(count) av \(all)",
        "review \(count) of \(all)")
    case .reported(let count, let all, let cutOff):
      Words(
        "\(count) av \(all) till \(cutOff)",
        "\(count) of \(all) by \(cutOff)")
    case .nobodyAlone: Words("Ingen ensam ansvarig", "Nobody answers alone")
    case .stale(let count):
      Words(
        "\(count) utan rapport på 60 dagar",
        "\(count) without a report for 60 days")
    }
  }

  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]

  private static let weekdays = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let englishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}
