import Cells

/// Where the tree and the detail stand: side by side, one above the other, or one at a time.
struct AreaLayout {
  let treeHeading: Rectangle
  let tree: Rectangle
  let detailHeading: Rectangle
  let detail: Rectangle
  /// The column between panes that stand side by side.
  let divider: Rectangle

  init(_ context: Context, of screen: AreaScreen) {
    let pane = screen.pane
    let body = context.body
    let none = Rectangle(origin: body.origin, size: Size(columns: body.columns, rows: 0))
    let panes: (tree: Rectangle, divider: Rectangle, detail: Rectangle)
    if body.columns >= 150 {
      let parts = body.split(.horizontal, .share(4), .cells(1), .share(3))
      panes = (parts[0], parts[1], parts[2])
    } else if body.columns >= 72, body.rows >= 17 {
      // A short tree leaves its rows to the detail.
      let tree = min(body.rows * 11 / 21, max(4, screen.rows.count) + 1)
      let parts = body.split(.vertical, .cells(tree), .share(1))
      panes = (parts[0], none, parts[1])
    } else {
      panes = pane == .tree ? (body, none, none) : (none, none, body)
    }
    let tree = panes.tree.split(.vertical, .cells(1), .share(1))
    let detail = panes.detail.split(.vertical, .cells(1), .share(1))
    (treeHeading, self.tree, divider) = (tree[0], tree[1], panes.divider)
    (detailHeading, self.detail) = (detail[0], detail[1])
  }
}
