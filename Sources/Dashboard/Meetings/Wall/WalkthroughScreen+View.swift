import Cells
import PlanDomain

extension WalkthroughScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let page = page(context)
    let layout = WalkthroughLayout(context, page)
    frame.writeHeading(heading(context), in: layout.heading, hasFocus: true)
    for (place, line) in page.titleLines.prefix(layout.title.rows).enumerated() {
      let point = Point(column: layout.title.column + 2, row: layout.title.row + place)
      frame.write(StyledLine(line, .accent.bold), at: point, limit: layout.title.columns - 2)
    }
    if mark.id == nil, !layout.title.isEmpty { frame.cursor = layout.title.origin }
    draw(page, into: &frame, layout.blocks)
  }

  /// Where in the meeting this is: the step's name, and how many there are.
  private func heading(_ context: Context) -> String {
    let steps = WalkthroughStep.all(context)
    let place = (steps.firstIndex(of: step) ?? 0) + 1
    let heading = context.worded(
      WalkthroughWord.heading(context.meeting?.code, place, of: steps.count))
    return [heading, context.elapsed].compactMap(\.self)
      .joined(separator: " \(Symbols.unicode.dot.string) ")
  }

  private func draw(_ page: WalkthroughPage, into frame: inout Frame, _ area: Rectangle) {
    let selected = selected(on: page)
    let shown = window.rows(of: page.rowCount, in: area.rows)
    for (place, (block, rows)) in zip(page.blocks, page.rows).enumerated() {
      for (offset, line) in block.lines.enumerated() {
        let row = rows.lowerBound + offset
        guard shown.contains(row) else { continue }
        let target = area.rows(row - shown.lowerBound..<row - shown.lowerBound + 1)
        frame.writeRow(line, in: target, isSelected: place == selected && offset == 0)
      }
    }
    frame.writeScrollMarks(in: area, shown: shown, of: page.rowCount)
  }
}
