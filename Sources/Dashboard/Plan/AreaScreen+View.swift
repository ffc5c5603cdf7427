import Cells
import PlanDomain
import PlanReports

extension AreaScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let layout = AreaLayout(context, of: self)
    frame.writeHeading(heading(context), in: layout.treeHeading, hasFocus: pane == .tree)
    drawTree(into: &frame, layout.tree, context)
    if layout.divider.columns == 1 {
      frame.line(
        .vertical, from: layout.divider.origin, length: layout.divider.rows, style: .quiet)
    }
    frame.writeHeading(
      detailHeading(context), in: layout.detailHeading, hasFocus: pane == .detail)
    detail.draw(into: &frame, layout.detail, hasFocus: pane == .detail) {
      detailLines(context, columns: layout.detail.columns - 3)
    }
  }

  /// What is told about the selected row.
  func detailLines(_ context: Context, columns: Int) -> [DetailLine] {
    guard let id = selection?.proposal, columns > 0 else {
      return Detail.lines(of: selection?.item, context, columns: columns)
    }
    var detail = Detail(context, columns: columns)
    guard let proposal = context.state.proposal(id) else { return [] }
    guard let activity = proposal.added else {
      detail.addProposal(proposal)
      return detail.lines
    }
    let sheet = Sheet(
      activity, proposedBy: proposal, from: context.basis, in: context.language)
    detail.addTitle(of: sheet)
    detail.addSheet(sheet)
    return detail.lines
  }

  private func heading(_ context: Context) -> String {
    let picture = context.picture
    let count = picture.areas.count
    var title = context.worded(.allAreas)
    if let area, let found = picture.areas.first(where: { $0.area.id == area }) {
      title = "\(found.number)/\(count) \(found.area.title)"
    }
    guard let query else { return title }
    let words = context.worded(.filtered(query, matchCount(in: context.language)))
    return "\(title) \(Symbols.unicode.dot.string) \(words)"
  }

  private func detailHeading(_ context: Context) -> String {
    let agreement = context.state.plan.agreement
    switch selection {
    case .activity(let id, _): return context.worded(.activityHeading(id.rawValue))
    case .goal(let id):
      guard let goal = context.state.plan.subGoal(id) else { return agreement.levels.area.one }
      return "\(agreement.levels.subGoal?.one ?? "") \(goal.number)"
    case .proposed(let id, _):
      let proposed = context.state.proposal(id)?.activity.rawValue ?? ""
      return context.worded(.activityHeading(proposed))
    case .area, .whole: return agreement.levels.area.one
    case nil: return context.worded(.nothingSelectedHeading)
    }
  }

  private func drawTree(into frame: inout Frame, _ area: Rectangle, _ context: Context) {
    guard !rows.isEmpty else {
      let phrase: Phrase = query == nil ? .noActivities : .noMatches
      frame.writeRow(StyledLine(context.worded(phrase), .quiet), in: area, isSelected: false)
      if pane == .tree, !area.isEmpty { frame.cursor = area.origin }
      return
    }
    let shown = window.rows(of: rows.count, in: area.rows)
    let sought = query.flatMap { Query($0) }?.words ?? []
    for (offset, place) in shown.enumerated() {
      let row = area.rows(offset..<offset + 1)
      let line = TreeLine(columns: row.columns - 3, context: context)
        .line(rows[place], isFolded: isFolded(rows[place]), isIndented: self.area == nil)
      frame.writeRow(
        line.marking(sought), in: row, isSelected: !mark.isLost && place == mark.place,
        hasFocus: pane == .tree)
    }
    frame.writeScrollMarks(in: area, shown: shown, of: rows.count)
  }

  private func isFolded(_ row: Row) -> Bool {
    switch row {
    case .area(let id), .goal(let id): query == nil && folded.contains(id)
    case .whole, .activity, .proposed: false
    }
  }
}
