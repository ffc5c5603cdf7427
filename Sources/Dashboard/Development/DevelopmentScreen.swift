import Cells
import PlanDomain

/// How each focus area stood month by month over the whole period; Enter looks at it as it was then.
struct DevelopmentScreen: ScreenContent {
  static let kind = Screen.Kind.development

  /// The area that is marked, and the month; the latest one until a key says otherwise.
  private(set) var area: GoalID?
  private(set) var month: CalendarMonth?
  /// Worked out once for each picture, for the history is replayed.
  private(set) var development: Development?
  private var isCurrent = false

  init(area: GoalID? = nil, month: CalendarMonth? = nil) { (self.area, self.month) = (area, month) }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    guard action == .open else { return nil }
    guard let area, let month = shownMonth else { return .notNow(context.worded(.nothingSelected)) }
    return .does { .visit(min(month.lastDay, context.today), area) }
  }

  /// The month that is marked: none that has not come.
  var shownMonth: CalendarMonth? {
    guard let development, let latest = development.latest, let first = development.months.first
    else { return nil }
    return max(first, min(month ?? latest, latest))
  }

  mutating func forgetMatches() { isCurrent = false }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .back: return .back
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -(development?.areas.count ?? 0))
    case .pageDown: move(by: development?.areas.count ?? 0)
    case .earlier: step(-1)
    case .later: step(1)
    case .earlierYear: step(-12)
    case .laterYear: step(12)
    case .moveToFirst: month = development?.months.first
    case .moveToLast: month = development?.latest
    default: break
    }
    return .none
  }

  private mutating func move(by distance: Int) {
    guard let areas = development?.areas, !areas.isEmpty else { return }
    let place = area.flatMap { areas.firstIndex(of: $0) } ?? 0
    area = areas[min(max(0, place + distance), areas.count - 1)]
  }

  private mutating func step(_ months: Int) {
    guard let shown = shownMonth else { return }
    month = shown.adding(months: months)
    month = shownMonth
  }

  mutating func settle(_ context: Context) {
    if !isCurrent || development == nil {
      development = Development(of: context.state, context.picture, renewing: development)
      isCurrent = true
    }
    if area == nil { area = development?.areas.first }
  }
}

extension DevelopmentScreen: Restorable {
  func leave(_ trace: inout Trace) {
    trace[.id] = area?.rawValue
    trace[.month] = month.map { "\($0)" }
  }

  init?(_ trace: Trace, _ context: Context) {
    let area = trace[.id].flatMap { GoalID($0) }
    self.init(
      area: context.picture.areas.contains { $0.area.id == area } ? area : nil,
      month: trace[.month].flatMap { CalendarMonth($0) })
  }
}
