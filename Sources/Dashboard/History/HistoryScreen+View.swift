import Cells
import PlanDomain

extension HistoryScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = HistoryLayout(context)
    let history = context.state.history
    frame.writeHeading(heading(history.count, context), in: layout.heading, hasFocus: true)
    let count = count(in: history)
    if count == 0 {
      let phrase: Phrase = query == nil ? .noHistory : .noMatches
      frame.writeRow(
        StyledLine(context.worded(phrase), .quiet), in: layout.list, isSelected: false)
    }
    cursor.draw(count, into: &frame, layout.list) { place in
      guard let entry = entry(at: place, in: history) else { return StyledLine() }
      return HistoryRow(entry, context).line(columns: layout.list.columns - 3)
    }
    drawPreview(into: &frame, layout, context)
  }

  private func heading(_ count: Int, _ context: Context) -> String {
    let title = context.worded(Phrase.historyHeading(count))
    guard let query else { return title }
    let words = context.worded(Phrase.filtered(query, matchCount(in: context.language)))
    return "\(title) \(Symbols.unicode.dot.string) \(words)"
  }

  private func drawPreview(
    into frame: inout Frame, _ layout: HistoryLayout, _ context: Context
  ) {
    guard !layout.preview.isEmpty else { return }
    let entry = selection.flatMap { context.state.entry($0) }
    let title = entry.map { HistoryRow($0, context) }.map { "\($0.time) \($0.author)" }
    frame.writeHeading(
      title ?? context.worded(Phrase.nothingSelectedHeading), in: layout.previewHeading,
      hasFocus: false)
    guard let entry else { return }
    var detail = Detail(context, columns: layout.preview.columns - 3)
    detail.add(entry: entry, isWhole: false)
    LineCursor().draw(detail.lines, into: &frame, layout.preview, hasFocus: false)
  }
}
