import Cells

/// Where the tree and the detail stand: side by side, one above the other, or one at a time.
struct AreaLayout {
  let treeHeading: Rectangle
  let tree: Rectangle
  let detailHeading: Rectangle
  let detail: Rectangle
  /// The column between panes that stand side by side.
  let divider: Rectangle

  init(_ context: Context, pane: AreaScreen.Pane) {
    let body = context.body
    let none = Rectangle(origin: body.origin, size: Size(columns: body.columns, rows: 0))
    let panes: (tree: Rectangle, divider: Rectangle, detail: Rectangle)
    if body.columns >= 110 {
      let parts = body.split(.horizontal, .share(11), .cells(1), .share(8))
      panes = (parts[0], parts[1], parts[2])
    } else if body.columns >= 72, body.rows >= 17 {
      let parts = body.split(.vertical, .share(11), .share(10))
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
