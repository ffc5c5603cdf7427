import Cells
import PlanDomain
import PlanReports

extension WalkthroughScreen {
  func draw(into frame: inout Frame, _ context: Context) {
    let page = page(context)
    let layout = WalkthroughLayout(context, page)
    let head = WallHead(step, context)
    head.draw(into: &frame, in: layout.heading)
    head.drawNeighbours(into: &frame, in: layout.neighbours)
    for (place, line) in page.titleLines.prefix(layout.title.rows).enumerated() {
      let point = Point(column: layout.title.column + 2, row: layout.title.row + place)
      frame.write(StyledLine(line, .accent.bold), at: point, limit: layout.title.columns - 2)
    }
    draw(page, into: &frame, layout, context)
    drawDetail(into: &frame, layout, context)
  }

  /// Draws what is told of the row that is pointed at, beside the others.
  private func drawDetail(
    into frame: inout Frame, _ layout: WalkthroughLayout, _ context: Context
  ) {
    guard layout.detail.columns > 12 else { return }
    frame.line(.vertical, from: layout.divider.origin, length: layout.divider.rows, style: .quiet)
    var detail = Detail(context, columns: layout.detail.columns)
    detail.addAside(target)
    for (offset, line) in detail.lines.prefix(layout.detail.rows).enumerated() {
      let point = Point(column: layout.detail.column, row: layout.detail.row + offset)
      frame.write(line.text, at: point, limit: layout.detail.columns)
    }
    guard detail.lines.count > layout.detail.rows else { return }
    frame.writeScrollMarks(
      in: layout.detail, shown: 0..<layout.detail.rows, of: detail.lines.count)
  }

  private func draw(
    _ page: WalkthroughPage, into frame: inout Frame, _ layout: WalkthroughLayout,
    _ context: Context
  ) {
    let area = layout.blocks
    let selected = selected(on: page)
    let parts = page.parts(in: area.rows)
    let part = parts.place(of: top)
    let shown = parts.parts[part]
    for (place, (block, rows)) in zip(page.blocks, page.rows).enumerated() {
      let isLeft = page.blocks.indices.contains(place + 1) && page.blocks[place + 1].isBeside
      for (offset, line) in block.lines.enumerated() {
        let row = rows.lowerBound + offset
        guard shown.contains(row) else { continue }
        let whole = area.rows(row - shown.lowerBound..<row - shown.lowerBound + 1)
        let half = WalkthroughPage.leftColumns(of: whole.columns)
        let target =
          block.isBeside
          ? whole.inset(left: half) : isLeft ? whole.inset(right: whole.columns - half) : whole
        let first = max(rows.lowerBound, shown.lowerBound)
        frame.writeRow(line, in: target, isSelected: place == selected && row == first)
      }
    }
    guard parts.parts.count > 1 else { return }
    frame.writeScrollMarks(
      in: area.rows(0..<min(area.rows, shown.count)), shown: shown, of: page.rowCount)
    let words = context.worded(WallWord.part(part + 1, of: parts.parts.count))
    let start = Point(
      column: layout.parts.maxColumn - ScreenText(words).columns - 1, row: layout.parts.row)
    frame.write(StyledLine(words, .accent), at: start, limit: layout.parts.columns)
  }
}

extension Detail {
  /// Adds what is told of the row that is pointed at: what was said last and why, before the rest.
  fileprivate mutating func addAside(_ target: WalkthroughTarget?) {
    switch target {
    case .item(let item): addAside(of: item)
    case .proposal(_, let id): addAside(of: .activity(id))
    case .deviation(let id):
      guard let picture = context.picture.deviation(id) else { return }
      let sheet = context.sheet(of: picture)
      addTitle(of: sheet)
      addSheet(sheet.essentials)
    case .decision(let id):
      guard let decision = context.state.decision(id) else { return }
      let sheet = context.sheet(of: decision)
      addTitle(of: sheet)
      addSheet(sheet.essentials)
    case .attendee, .agendaItem, .theRest, .meeting, .begin, nil: break
    }
  }

  private mutating func addAside(of item: Item) {
    guard let sheet = context.sheet(of: item) else { return }
    addTitle(of: sheet)
    if let id = item.activity {
      addLatestNotes(of: id)
      for picture in context.picture.activity(id)?.openDeviations ?? [] {
        addHeading(text: picture.deviation.code)
        add(Label.cause, picture.deviation.cause)
        add(Label.remedy, picture.deviation.remedy)
        add(Label.remedyDue, picture.deviation.due.map { "\($0)" })
        add(Label.place, picture.deviation.place)
      }
    }
    addSheet(sheet.essentials)
  }
}
