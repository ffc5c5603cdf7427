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
    let table = GlanceTable(context, columns: layout.areas.columns - 3)
    frame.writeRow(table.heading, in: layout.glanceHeading, isSelected: false)
    frame.writeRow(table.period, in: layout.period, isSelected: false)
    for (offset, place) in shown.enumerated() {
      let row = layout.areas.rows(offset..<offset + 1)
      switch layout.lines[place] {
      case .area(let area):
        let line = table.line(area)
        frame.writeRow(line, in: row, isSelected: selection == .area(area.area.id))
      case .goal(let goal):
        let line = goalLine(goal, columns: row.columns - 3, context)
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

  private func goalLine(_ goal: GoalPicture, columns: Int, _ context: Context) -> StyledLine {
    let isFresh = context.fresh.contains(.goal(goal.id))
    var title = StyledLine("  \(goal.number) ", isFresh ? .accent.bold : .quiet)
    title += StyledLine(goal.title)
    return line(title, goal.tally, attainment(goal, context), columns: columns, context)
  }

  private func attainment(_ goal: GoalPicture, _ context: Context) -> StyledLine {
    let mark = StatusMark(goal.attainment, goal.trend, in: context.language, isShort: true)
    guard goal.isInConflict else { return mark.line }
    return mark.line + StyledLine(Symbols.unicode.different, .bad.bold)
  }

  /// A title, how its activities stand, something else, and how many are done, in columns.
  private func line(
    _ title: StyledLine, _ tally: Tally, _ second: StyledLine, columns: Int, _ context: Context
  ) -> StyledLine {
    let status = StatusMark(tally, in: context.language).line.padded(to: 14)
    let done = columns < 70 ? "" : context.worded(.doneOf(tally.done, tally.toDo))
    let counts = StyledLine(done).padded(to: columns < 70 ? 0 : 11)
    let right = status + second.padded(to: columns < 50 ? 0 : 16) + counts
    return title.padded(to: max(8, columns - right.columns - 1)) + StyledLine(" ") + right
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
