import Cells

/// Where the title and the blocks of a step stand, with air at the sides where there is room.
struct WalkthroughLayout {
  let heading: Rectangle
  /// What stands before and after on the agenda.
  let neighbours: Rectangle
  let title: Rectangle
  /// The row under the title, which says which part of a long page this is.
  let parts: Rectangle
  let blocks: Rectangle
  /// The column between the blocks and what is told of the marked one; nothing where there is no room.
  let divider: Rectangle
  let detail: Rectangle

  /// The empty columns at each side.
  static func margin(in body: Rectangle) -> Int { body.columns >= 72 ? 2 : 0 }

  /// Whether the marked row is told of in a pane of its own: where there is room, and rows that can be.
  static func hasDetail(_ step: WalkthroughStep, in body: Rectangle) -> Bool {
    guard body.columns >= 100 else { return false }
    return switch step {
    case .earlier, .since, .area, .goal, .deviations, .toDecide: true
    case .opening, .attendance, .due, .item, .next, .closing: false
    }
  }

  /// The columns that the blocks have, the marker and the marks that there is more included.
  static func blockColumns(_ step: WalkthroughStep, in body: Rectangle) -> Int {
    let room = body.columns - 2 * margin(in: body)
    return hasDetail(step, in: body) ? min(113, room * 3 / 5) : min(113, room)
  }

  init(_ context: Context, _ page: WalkthroughPage) {
    let body = context.body
    let margin = WalkthroughLayout.margin(in: body)
    let isTall = body.rows >= 16
    let titleRows = min(3, page.titleLines.count)
    let parts = body.split(
      .vertical, .cells(1), .cells(body.rows >= 9 ? 1 : 0), .cells(isTall ? 1 : 0),
      .cells(titleRows), .cells(1), .share(1))
    (heading, neighbours) = (parts[0], parts[1])
    title = parts[3].inset(left: margin, right: margin)
    self.parts = parts[4].inset(left: margin, right: margin)
    let whole = parts[5].inset(left: margin, right: margin)
    guard WalkthroughLayout.hasDetail(page.step, in: body) else {
      let none = Rectangle(origin: whole.origin, size: Size(columns: 0, rows: whole.rows))
      (blocks, divider, detail) = (whole, none, none)
      return
    }
    let panes = whole.split(
      .horizontal, .cells(WalkthroughLayout.blockColumns(page.step, in: body)), .cells(1),
      .share(1))
    (blocks, divider, detail) = (panes[0], panes[1], panes[2].inset(left: 1))
  }
}

extension WalkthroughPage {
  var titleLines: [ScreenText] { ScreenText(title).wrapped(to: columns) }
}
