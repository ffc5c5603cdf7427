import Cells
import PlanDomain

extension DecisionsScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = DecisionsLayout(context)
    let rows = filter.rows(context)
    frame.writeHeading(heading(context), in: layout.heading, hasFocus: true)
    if rows.isEmpty { drawEmpty(into: &frame, layout, context) }
    cursor.draw(rows.count, into: &frame, layout.list) { place in
      DecisionLine(columns: layout.list.columns - 3, context: context).line(rows[place])
    }
    drawPreview(into: &frame, layout, context)
  }

  /// The title, how many there are, and each condition that hides some of them.
  private func heading(_ context: Context) -> String {
    let standings = context.state.decisions.map { $0.standing(on: context.today) }
    let overdue = standings.count { $0 == .overdue }
    let counts: DecisionWord =
      filter.isEmpty
      ? .counts(
        total: standings.count, toCarryOut: standings.count { $0 == .toCarryOut } + overdue,
        overdue: overdue)
      : .shown(rowCount, of: standings.count)
    var parts = [context.worded(counts)]
    parts += filter.conditions.map { context.worded(DecisionWord.condition($0)) }
    if let query { parts.append("\u{201D}\(query)\u{201D}") }
    return parts.joined(separator: " \(Symbols.unicode.dot.string) ")
  }

  private func drawEmpty(into frame: inout Frame, _ layout: DecisionsLayout, _ context: Context) {
    let isFiltered = !context.state.decisions.isEmpty
    var detail = Detail(context, columns: layout.list.columns - 3)
    detail.add(context.worded(isFiltered ? DecisionWord.noneShown : .noDecisions), .quiet)
    LineCursor().draw(detail.lines, into: &frame, layout.list, hasFocus: false)
  }

  private func drawPreview(
    into frame: inout Frame, _ layout: DecisionsLayout, _ context: Context
  ) {
    guard !layout.preview.isEmpty else { return }
    let decision = selection.flatMap { context.state.decision($0) }
    let title = decision.map(\.code) ?? context.worded(Phrase.nothingSelectedHeading)
    frame.writeHeading(title, in: layout.previewHeading, hasFocus: false)
    guard let decision else { return }
    var detail = Detail(context, columns: layout.preview.columns - 3)
    detail.add(decision.text, .plain.bold)
    detail.add(essentialsOf: decision)
    LineCursor().draw(detail.lines, into: &frame, layout.preview, hasFocus: false)
  }
}
