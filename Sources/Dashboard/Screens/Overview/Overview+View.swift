import Cells
import PlanDomain

extension Overview {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = OverviewLayout(context)
    drawAreas(into: &frame, layout, context)
    drawAttention(into: &frame, layout, context)
    drawOccasions(into: &frame, layout, context)
  }

  private func drawAreas(
    into frame: inout Frame, _ layout: OverviewLayout, _ context: Context
  ) {
    let shown = areaWindow.rows(of: layout.lines.count, in: layout.areas.rows)
    for (offset, place) in shown.enumerated() {
      let row = layout.areas.rows(offset..<offset + 1)
      switch layout.lines[place] {
      case .area(let area):
        let line = areaLine(area, columns: row.columns - 2, context)
        frame.writeRow(line, in: row, isSelected: selection == .area(area.area.id))
      case .goal(let goal):
        let line = goalLine(goal, columns: row.columns - 2, context)
        frame.writeRow(line, in: row, isSelected: selection == .goal(goal.id))
      case .cells(let goals): drawCells(goals, in: row, layout, context, into: &frame)
      }
    }
    frame.writeScrollMarks(in: layout.areas, shown: shown, of: layout.lines.count)
  }

  private func drawCells(
    _ goals: [GoalPicture], in row: Rectangle, _ layout: OverviewLayout, _ context: Context,
    into frame: inout Frame
  ) {
    for (place, goal) in goals.enumerated() {
      let columns = layout.cellColumns
      let cell = Rectangle(
        origin: Point(column: row.column + place * columns, row: row.row),
        size: Size(columns: min(columns, row.columns - place * columns), rows: 1))
      let line = Overview.cell(goal, context)
      frame.writeRow(line, in: cell, isSelected: selection == .goal(goal.id))
    }
  }

  /// A sub-goal in few columns: number, shape and word.
  static func cell(_ goal: GoalPicture, _ context: Context) -> StyledLine {
    let isFresh = context.fresh.contains(.goal(goal.id))
    let status = StatusMark(goal.tally, in: context.language)
    let conflict = goal.isInConflict ? StyledLine(Symbols.unicode.different, .bad.bold) : .init()
    return StyledLine(goal.number + " ", isFresh ? .accent.bold : .quiet) + status.line + conflict
  }

  private func areaLine(_ area: AreaPicture, columns: Int, _ context: Context) -> StyledLine {
    let tally = area.tally
    var counts = StyledLine()
    if columns >= 70 {
      counts += StyledLine(context.worded(.doneOf(tally.done, tally.total))).padded(to: 13)
    }
    let overdue = tally.overdue == 0 ? "" : context.worded(.overdueCount(tally.overdue))
    counts += StyledLine(overdue, .bad).padded(to: 13)
    let status = StatusMark(tally, in: context.language).line.padded(to: 14)
    let number = StyledLine("\(area.number) ", .accent.bold)
    let title = StyledLine(area.title(in: context.state), .plain.bold)
    let room = columns - counts.columns - status.columns - 1
    return (number + title).padded(to: max(8, room)) + StyledLine(" ") + status + counts
  }

  private func goalLine(_ goal: GoalPicture, columns: Int, _ context: Context) -> StyledLine {
    let status = StatusMark(goal.tally, in: context.language).line.padded(to: 14)
    let attainment = StatusMark(
      goal.attainment, goal.trend, in: context.language, isShort: true
    ).line.padded(to: 17)
    let counts = StyledLine(context.worded(.doneOf(goal.tally.done, goal.tally.total)))
    let room = columns - 14 - 17 - 11
    let isFresh = context.fresh.contains(.goal(goal.id))
    let title =
      StyledLine("  \(goal.number) ", isFresh ? .accent.bold : .quiet)
      + StyledLine(goal.title)
    return title.padded(to: max(8, room - 1)) + StyledLine(" ") + status + attainment
      + counts.padded(to: 11)
  }
}

extension AreaPicture {
  /// The title without the level's name and number, which stand before it already.
  func title(in state: PlanState) -> String {
    let prefix = "\(state.plan.agreement.levels.area.one) \(number)"
    guard area.title.hasPrefix(prefix) else { return area.title }
    let rest = area.title.dropFirst(prefix.count)
      .drop { $0 == " " || $0 == "-" || $0 == ":" || $0 == "\u{2013}" || $0 == "." }
    return rest.isEmpty || area.title.dropFirst(prefix.count).first?.isNumber == true
      ? area.title : String(rest)
  }
}
