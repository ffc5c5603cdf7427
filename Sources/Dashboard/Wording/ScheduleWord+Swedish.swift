import PlanDomain

extension ScheduleWord {
  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]
  private static let weekdays = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"]

  var swedish: String {
    switch self {
    case .pane(.wheel): "Årshjul"
    case .pane(.timeline): "Tidslinje"
    case .pane(.reporting): "Rapportering"
    case .nothing(.wheel), .nothing(.timeline): "Här finns inget ännu."
    case .nothing(.reporting): "Här finns inget ännu. Ingen aktivitet väntar på rapport."
    case .nothingToOpen: "Här finns inget att öppna."
    case .legend: "├━┤ tid  ● avstämning, möte  ▲ rapport  ! lagkrav  │ idag"
    case .month(let month): "\(Self.months[month.month - 1]) \(month.year)"
    case .now: "den här månaden"
    case .day(let date):
      "\(Self.weekdays[date.weekday - 1]) \(date.parts.day < 10 ? " " : "")\(date.parts.day)"
    case .reviewed(let count, let all): "granskning \(count) av \(all)"
    case .reported(let count, let all, let cutOff): "\(count) av \(all) till \(cutOff)"
    case .nobodyAlone: "Ingen ensam ansvarig"
    case .stale(let count): "\(count) \(count == 1 ? "inaktuell" : "inaktuella")"
    }
  }
}
