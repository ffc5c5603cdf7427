import Cells

/// The list above, and below it what is told about the marked row where there is room.
struct ListLayout {
  let heading: Rectangle
  let list: Rectangle
  let previewHeading: Rectangle
  let preview: Rectangle

  /// Gives the preview a number of rows, or two fifths where none is asked for.
  init(_ body: Rectangle, preview: Int? = nil) {
    let rows = preview ?? (body.rows < 14 ? 0 : min(12, body.rows * 2 / 5))
    let parts = body.split(.vertical, .cells(1), .share(1), .cells(rows > 0 ? 1 : 0), .cells(rows))
    self.init(parts)
  }

  /// Takes the heading, the list, and the heading of the preview and the preview itself.
  init(_ parts: [Rectangle]) {
    (heading, list, previewHeading, preview) = (parts[0], parts[1], parts[2], parts[3])
  }
}
