import Cells

/// Where the list of entries stands, and below it the selected one where there is room.
struct HistoryLayout {
  let heading: Rectangle
  let list: Rectangle
  let previewHeading: Rectangle
  let preview: Rectangle

  init(_ context: Context) {
    let body = context.body
    let hasPreview = body.rows >= 19 && body.columns >= 72
    let preview = hasPreview ? min(12, body.rows / 3) : 0
    let parts = body.split(
      .vertical, .cells(1), .share(1), .cells(hasPreview ? 1 : 0), .cells(preview))
    (heading, list) = (parts[0], parts[1])
    (previewHeading, self.preview) = (parts[2], parts[3])
  }
}
