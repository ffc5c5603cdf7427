public import Cells

extension Model {
  /// The fewest columns and rows that a screen is drawn in.
  static let smallest = Size(columns: 40, rows: 10)

  /// Draws the whole screen.
  ///
  /// - Returns: The screen, as large as the terminal.
  public func view() -> Frame {
    var frame = Frame(size: setting.size)
    guard setting.size.columns >= Model.smallest.columns, setting.size.rows >= Model.smallest.rows
    else {
      drawTooSmall(into: &frame)
      return frame
    }
    drawTitle(into: &frame)
    drawBanner(into: &frame)
    navigation.current.draw(into: &frame, Context(model: self))
    drawReply(into: &frame)
    drawFooter(into: &frame)
    drawPrompt(into: &frame)
    return frame
  }

  private func drawTooSmall(into frame: inout Frame) {
    let text = ScreenText(worded(.tooSmall(setting.size, least: Model.smallest)))
    let lines = text.wrapped(to: max(2, setting.size.columns))
    for (row, line) in lines.prefix(setting.size.rows).enumerated() {
      let isLast = row == setting.size.rows - 1 && lines.count > setting.size.rows
      frame.write(isLast ? line + "…" : line, at: Point(column: 0, row: row))
    }
    frame.cursor = frame.bounds.isEmpty ? nil : Point(column: 0, row: 0)
  }

  private func drawBanner(into frame: inout Frame) {
    guard let first = banners.first else { return }
    let row = chrome.banner
    let more = banners.count > 1 ? " (+\(banners.count - 1))" : ""
    let room = row.columns - more.count - 2
    let line =
      StyledLine("! " + ScreenText(first).truncated(to: room), .bad.bold)
      + StyledLine(more, .bad.bold)
    frame.write(line, at: row.origin, limit: row.columns)
  }

  private func drawReply(into frame: inout Frame) {
    guard let reply else { return }
    let style: Style =
      switch reply.kind {
      case .done: .good.bold
      case .news: .accent.bold
      case .notice: .warning.bold
      case .trouble: .bad.bold
      }
    let row = chrome.reply
    frame.write(StyledLine(reply.text, style), at: row.origin, limit: row.columns)
  }
}
