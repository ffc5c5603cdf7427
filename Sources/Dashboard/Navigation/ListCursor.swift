import Cells
import PlanDomain

/// Where someone stands in rows that are more than their pane has room for.
struct ListCursor: Equatable, Sendable {
  private(set) var place = 0
  private(set) var window = ScrollWindow()

  init(place: Int = 0, window: ScrollWindow = ScrollWindow()) {
    self.place = place
    self.window = window
  }

  mutating func move(_ action: Action, page: Int) {
    switch action {
    case .moveUp: place -= 1
    case .moveDown: place += 1
    case .pageUp: place -= max(1, page - 1)
    case .pageDown: place += max(1, page - 1)
    case .moveToFirst: place = 0
    case .moveToLast: place = .max / 2
    default: break
    }
    place = max(0, place)
  }

  mutating func move(to place: Int) { self.place = max(0, place) }

  /// Moves to a row and shows it at the top, as a heading with what stands under it.
  mutating func bringToTop(_ place: Int) {
    self.place = max(0, place)
    window = ScrollWindow(first: place)
  }

  mutating func settle(_ count: Int, in height: Int) {
    place = min(max(0, place), max(0, count - 1))
    window.reveal(row: place, of: count, in: height)
  }
}

extension ListCursor {
  func draw(
    _ lines: [DetailLine], into frame: inout Frame, _ area: Rectangle, hasFocus: Bool
  ) {
    draw(lines.count, into: &frame, area, hasFocus: hasFocus) { lines[$0].text }
  }

  /// Draws the rows of a list that have room; a row is made when it is drawn.
  func draw(
    _ count: Int, into frame: inout Frame, _ area: Rectangle, hasFocus: Bool = true,
    row: (Int) -> StyledLine
  ) {
    let shown = window.rows(of: count, in: area.rows)
    for (offset, place) in shown.enumerated() {
      let isSelected = hasFocus && place == self.place
      frame.writeRow(row(place), in: area.rows(offset..<offset + 1), isSelected: isSelected)
    }
    frame.writeScrollMarks(in: area, shown: shown, of: count)
    if hasFocus, count == 0, !area.isEmpty { frame.cursor = area.origin }
  }
}
