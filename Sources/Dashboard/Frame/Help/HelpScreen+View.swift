import Cells
import PlanDomain

extension HelpScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let parts = context.body.split(.vertical, .cells(1), .share(1))
    let bindings = bindings(in: context.language)
    var title = context.worded(.helpHeading)
    if let query { title += ": " + context.worded(.filtered(query, bindings.count)) }
    frame.writeHeading(title, in: parts[0], hasFocus: true)
    let rows = rows(in: context.language)
    guard !rows.isEmpty else {
      frame.writeRow(
        StyledLine(context.worded(.noMatches), .quiet), in: parts[1], isSelected: false)
      frame.cursor = parts[1].origin
      return
    }
    let selected = bindings.first { $0.action == mark.id }.map(Row.key)
    let shown = window.rows(of: rows.count, in: parts[1].rows)
    for (offset, index) in shown.enumerated() {
      let row = parts[1].rows(offset..<offset + 1)
      frame.writeRow(
        line(rows[index], columns: row.columns - 3, context), in: row,
        isSelected: rows[index] == selected)
    }
    frame.writeScrollMarks(in: parts[1], shown: shown, of: rows.count)
  }

  private func line(_ row: Row, columns: Int, _ context: Context) -> StyledLine {
    switch row {
    case .heading(let section):
      return StyledLine(section.worded(in: context.language), .accent.bold)
    case .key(let binding):
      let keys = StyledLine(HelpScreen.keys(of: binding, in: context.language), .accent.bold)
      let label = StyledLine(binding.action.worded(in: context.language))
      let line = keys.padded(to: min(22, columns / 3)) + StyledLine(" ") + label
      let meaning = context.meaning(of: binding.action, on: context.behind)
      guard let reason = meaning.obstacle else { return line }
      return line + StyledLine("  (\(reason))", .quiet)
    }
  }
}
