import Cells
import PlanDomain

/// Where someone reads in a text that is longer than its pane.
struct DetailCursor: Equatable, Sendable {
  private(set) var line = 0
  private(set) var window = ScrollWindow()

  mutating func move(_ action: Action, page: Int) {
    switch action {
    case .moveUp: line -= 1
    case .moveDown: line += 1
    case .pageUp: line -= max(1, page - 1)
    case .pageDown: line += max(1, page - 1)
    case .moveToFirst: line = 0
    case .moveToLast: line = .max / 2
    default: break
    }
    line = max(0, line)
  }

  mutating func settle(_ count: Int, in height: Int) {
    line = min(max(0, line), max(0, count - 1))
    window.reveal(row: line, of: count, in: height)
  }

  func draw(
    _ lines: [DetailLine], into frame: inout Frame, _ area: Rectangle, hasFocus: Bool
  ) {
    let shown = window.rows(of: lines.count, in: area.rows)
    for (offset, place) in shown.enumerated() {
      let row = area.rows(offset..<offset + 1)
      frame.writeRow(lines[place].text, in: row, isSelected: hasFocus && place == line)
    }
    frame.writeScrollMarks(in: area, shown: shown, of: lines.count)
    if hasFocus, lines.isEmpty, !area.isEmpty { frame.cursor = area.origin }
  }
}

/// A line of a detail.
struct DetailLine: Equatable, Sendable {
  var text: StyledLine
  /// The party whose contribution the line is about.
  var party: PartyID?
}
