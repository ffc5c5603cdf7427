import Cells
import PlanDomain

/// Where someone stands in rows that are more than their pane has room for.
struct ListCursor<ID: Hashable & Sendable>: Equatable, Sendable {
  private(set) var mark: Mark<ID>
  private(set) var window: ScrollWindow

  init(_ mark: Mark<ID> = Mark(), window: ScrollWindow = ScrollWindow()) {
    (self.mark, self.window) = (mark, window)
  }

  /// What is marked; `nil` where nothing is.
  var id: ID? { mark.id }
  var place: Int { mark.place }
  /// The row that is marked; `nil` where none is.
  var markedPlace: Int? { mark.isLost ? nil : mark.place }

  mutating func move(_ action: Action, page: Int) { mark.move(action, page: max(1, page - 1)) }

  mutating func move(to place: Int) { mark.move(to: place) }

  mutating func move(to id: ID) { mark.move(to: id) }

  /// Lets a key that changed which rows there are mark another row, where the marked one is gone.
  mutating func askAgain() { mark.askAgain() }

  /// Moves to a row and shows it at the top, as a heading with what stands under it.
  mutating func bringToTop(_ place: Int) {
    mark.move(to: place)
    window = ScrollWindow(first: place)
  }

  mutating func settle(_ ids: [ID], in height: Int) {
    mark.settle(ids)
    window.reveal(row: min(place, max(0, ids.count - 1)), of: ids.count, in: height)
  }

  /// Settles among rows that are not held in memory.
  mutating func settle(
    _ count: Int, in height: Int, id: (Int) -> ID?, place: (ID) -> Int?
  ) {
    mark.settle(count, id: id, place: place)
    window.reveal(row: min(self.place, max(0, count - 1)), of: count, in: height)
  }
}

extension ListCursor {
  /// Draws the rows of a list that have room; a row is made when it is drawn.
  func draw(
    _ count: Int, into frame: inout Frame, _ area: Rectangle, hasFocus: Bool = true,
    row: (Int) -> StyledLine
  ) {
    let shown = window.rows(of: count, in: area.rows)
    for (offset, place) in shown.enumerated() {
      let isSelected = hasFocus && place == markedPlace
      frame.writeRow(row(place), in: area.rows(offset..<offset + 1), isSelected: isSelected)
    }
    frame.writeScrollMarks(in: area, shown: shown, of: count)
    guard hasFocus, !area.isEmpty, count == 0 || markedPlace == nil else { return }
    // Where nothing is marked, the terminal's cursor stands where the next arrow goes on.
    let offset = min(max(0, place - shown.lowerBound), area.rows - 1)
    frame.cursor = Point(column: area.column, row: area.row + offset)
  }
}

/// Where someone stands in the lines of a detail.
typealias LineCursor = ListCursor<DetailLine.ID>

extension ListCursor<DetailLine.ID> {
  mutating func settle(_ lines: [DetailLine], in height: Int) {
    let ids = DetailLine.ids(of: lines)
    settle(ids.count, in: height, id: { ids[$0] }) { id in
      ids.firstIndex(of: id) ?? ids.firstIndex { $0.isSameThing(as: id) }
    }
  }

  /// The line that is marked.
  func line(of lines: [DetailLine]) -> DetailLine? {
    markedPlace.flatMap { lines.indices.contains($0) ? lines[$0] : nil }
  }

  func draw(
    _ lines: [DetailLine], into frame: inout Frame, _ area: Rectangle, hasFocus: Bool
  ) {
    draw(lines.count, into: &frame, area, hasFocus: hasFocus) { lines[$0].text }
  }
}
