public import Cells
import PlanDomain

extension Model {
  /// The fewest columns and rows that a screen is drawn in.
  package static let smallest = Size(columns: 40, rows: 10)

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
    navigation.current.content.draw(into: &frame, Context(model: self).inTheRoom)
    // Where nothing is marked the terminal's cursor still stands somewhere: where answers are given, not as a
    // block beside a title that looks as if it were marked.
    frame.cursor = frame.cursor ?? chrome.reply.origin
    drawFooter(into: &frame)
    drawPrompt(into: &frame)
    drawReply(into: &frame)
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
    let row = chrome.banner
    guard let first = banners.first else {
      let line = StyledLine(hint ?? "", .accent.bold)
      return frame.write(line, at: row.origin, limit: row.columns)
    }
    let more = banners.count > 1 ? " (+\(banners.count - 1))" : ""
    let way = StyledLine("  \(VerificationWord.readMore.worded(in: language))", .accent.bold)
    let rest = StyledLine(more, .bad.bold) + (verification.hasMore ? way : StyledLine())
    let room = row.columns - rest.columns - 2
    let line = StyledLine("! " + ScreenText(first).truncated(to: room), .bad.bold) + rest
    frame.write(line, at: row.origin, limit: row.columns)
  }

  /// What the answering line says, in as many rows as it takes; three at most.
  private var replyLines: [StyledLine] {
    guard let reply else { return [] }
    let style: Style =
      switch reply.kind {
      case .done: .good.bold
      case .news: .accent.bold
      case .notice: .warning.bold
      case .trouble: .bad.bold
      }
    let lines = ScreenText(reply.text).wrapped(to: chrome.reply.columns)
    guard lines.count > 3 else { return lines.map { StyledLine($0, style) } }
    let last = (lines[2] + " " + lines[3]).truncated(to: chrome.reply.columns)
    return [lines[0], lines[1], last].map { StyledLine($0, style) }
  }

  /// How many rows of the body the answer covers.
  var rowsBelowPrompt: Int { max(0, replyLines.count - 1) }

  private func drawReply(into frame: inout Frame) {
    if case .finding = prompt { return }
    let lines = replyLines
    let bottom = chrome.reply.row
    for (place, line) in lines.enumerated() {
      let row = bottom - (lines.count - 1 - place)
      let area = Rectangle(
        origin: Point(column: 0, row: row), size: Size(columns: setting.size.columns, rows: 1))
      frame.fill(area)
      frame.write(line, at: area.origin, limit: area.columns)
    }
  }
}
