import Cells

/// Where the title and the blocks of a step stand, with air at the sides where there is room.
struct WalkthroughLayout {
  let heading: Rectangle
  let title: Rectangle
  let blocks: Rectangle

  /// The empty columns at each side.
  static func margin(in body: Rectangle) -> Int { body.columns >= 72 ? 2 : 0 }

  init(_ context: Context, _ page: WalkthroughPage) {
    let body = context.body
    let margin = WalkthroughLayout.margin(in: body)
    let isTall = body.rows >= 16
    let titleRows = min(3, page.titleLines.count)
    let parts = body.split(
      .vertical, .cells(1), .cells(isTall ? 1 : 0), .cells(titleRows), .cells(1), .share(1))
    heading = parts[0]
    title = parts[2].inset(left: margin, right: margin)
    blocks = parts[4].inset(left: margin, right: margin)
  }
}

extension WalkthroughPage {
  var titleLines: [ScreenText] { ScreenText(title).wrapped(to: columns) }
}
