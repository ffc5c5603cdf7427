import Cells
import PlanDomain

/// The year wheel, the activities over the agreement's period, and who has reported before the cut-off.
struct ScheduleScreen: ScreenContent {
  static let kind = Screen.Kind.schedule

  /// What the screen shows.
  enum Pane: CaseIterable, Equatable, Sendable {
    case wheel
    case timeline
    case reporting
  }

  var pane = Pane.wheel
  var timeline = Timeline()
  var cursors: [Pane: ListCursor<ScheduleRow.ID>] = [:]
  private(set) var rows: [ScheduleRow] = []
  private var ids: [ScheduleRow.ID] = []
  /// The pane that the rows were made for; `nil` where what they are made of has changed.
  private var rowsPane: Pane?
  var isPlaced = false
  /// What the rows are made of; drawn once for each picture.
  private(set) var wheel: YearWheel?
  private(set) var reporting: Reporting?

  var item: Item? { row?.activity.map(Item.activity) }
  var selectedDeviation: DeviationID? {
    if case .occasion(let occasion)? = row, case .remedy(let id, _) = occasion.matter {
      id
    } else {
      nil
    }
  }

  /// The selected row.
  var row: ScheduleRow? {
    cursor.markedPlace.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
  }
  var cursor: ListCursor<ScheduleRow.ID> { cursors[pane] ?? ListCursor() }

  func meaning(of action: Action, _ context: Context) -> Meaning? {
    guard action == .open else { return nil }
    return Meaning.moves
      .unless(row?.opensSomething == true ? nil : context.worded(ScheduleWord.nothingToOpen))
  }

  mutating func forgetMatches() { (wheel, reporting, rowsPane) = (nil, nil, nil) }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open: return row?.screen(context).map { .open($0) } ?? .none
    case .back: return .back
    case .nextPane: turn(1)
    case .previousPane: turn(-1)
    case .earlier: step(months: -1, context)
    case .later: step(months: 1, context)
    case .earlierYear: step(months: -12, context)
    case .laterYear: step(months: 12, context)
    case .zoom: timeline.zoom()
    default: cursors[pane, default: ListCursor()].move(action, page: max(1, listRows(context)))
    }
    return .none
  }

  private mutating func turn(_ step: Int) {
    let all = Pane.allCases
    let place = all.firstIndex(of: pane) ?? 0
    pane = all[(place + step + all.count) % all.count]
  }

  /// Goes to another month of the wheel, or moves the window of the timeline.
  private mutating func step(months: Int, _ context: Context) {
    switch pane {
    case .timeline: timeline.scroll(by: months)
    case .wheel:
      guard let month = monthAtCursor else { return }
      let wanted = month.adding(months: months)
      let headings = rows.enumerated().compactMap { place, row in
        row.month.map { (place: place, month: $0) }
      }
      let found =
        months < 0 ? headings.last { $0.month <= wanted } : headings.first { $0.month >= wanted }
      let edge = months < 0 ? headings.first : headings.last
      if let place = (found ?? edge)?.place, rows[place].month != month {
        cursors[.wheel, default: ListCursor()].bringToTop(place)
      }
    case .reporting: break
    }
  }

  private var monthAtCursor: CalendarMonth? {
    rows.prefix(cursor.place + 1).lazy.reversed().compactMap(\.month).first
  }

  private func listRows(_ context: Context) -> Int { ScheduleLayout(context, pane).list.rows }

  mutating func settle(_ context: Context) {
    let wheel = wheel ?? YearWheel(of: context.state, context.picture)
    let reporting = reporting ?? Reporting(of: context.state, context.picture)
    (self.wheel, self.reporting) = (wheel, reporting)
    placeInWheel(wheel, context)
    if rowsPane != pane {
      rows = rows(wheel, reporting, context)
      ids = ScheduleRow.ids(of: rows)
      rowsPane = pane
    }
    timeline.settle(context, columns: context.body.columns)
    cursors[pane, default: ListCursor()].settle(ids, in: listRows(context))
  }

  /// The wheel begins with this month at the top.
  private mutating func placeInWheel(_ wheel: YearWheel, _ context: Context) {
    guard !isPlaced else { return }
    isPlaced = true
    let place = ScheduleRow.rows(of: wheel).firstIndex { $0.month == context.month }
    if let place { cursors[.wheel, default: ListCursor()].bringToTop(place) }
  }

  private func rows(
    _ wheel: YearWheel, _ reporting: Reporting, _ context: Context
  ) -> [ScheduleRow] {
    switch pane {
    case .wheel: ScheduleRow.rows(of: wheel)
    case .timeline: context.picture.activities.map { .activity($0.id) }
    case .reporting: ScheduleRow.rows(of: reporting, context.state.plan.agreement.parties)
    }
  }
}

/// The heading, what stands above the list, the list, and a line below it.
struct ScheduleLayout {
  let heading: Rectangle
  let scale: Rectangle
  let list: Rectangle
  let legend: Rectangle

  init(_ context: Context, _ pane: ScheduleScreen.Pane) {
    let hasScale = pane == .timeline
    let parts = context.body.split(
      .vertical, .cells(1), .cells(hasScale ? 2 : 0), .share(1),
      .cells(hasScale && context.body.rows >= 10 ? 1 : 0))
    (heading, scale, list, legend) = (parts[0], parts[1], parts[2], parts[3])
  }
}
