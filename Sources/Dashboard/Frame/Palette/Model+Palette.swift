import Cells
import PlanDomain

extension Model {
  /// Gives a key to the palette.
  mutating func answer(_ palette: Palette, _ key: Key) -> [Command] {
    var palette = palette
    switch key {
    case .escape:
      prompt = nil
      return []
    case .enter:
      guard let entry = palette.chosen else {
        reply = Reply(text: PaletteWord.none.worded(in: language), kind: .notice)
        return []
      }
      prompt = nil
      if let obstacle = entry.obstacle {
        reply = Reply(text: obstacle, kind: .notice)
        return []
      }
      return perform(entry.effect)
    case .up: palette.move(by: -1)
    case .down: palette.move(by: 1)
    case .pageUp: palette.move(by: -Palette.rows)
    case .pageDown: palette.move(by: Palette.rows)
    default: return edit(key)
    }
    prompt = .palette(palette)
    return []
  }

  func draw(_ palette: Palette, into frame: inout Frame) {
    let whole = box(
      PaletteWord.heading.worded(in: language),
      rows: 1 + max(1, min(Palette.rows, palette.found.count)),
      into: &frame)
    let parts = whole.split(.vertical, .share(1), .cells(1))
    let (list, line) = (parts[0], parts[1])
    if palette.found.isEmpty {
      frame.write(
        StyledLine(PaletteWord.none.worded(in: language), .quiet), at: list.origin,
        limit: list.columns)
    }
    var window = ScrollWindow()
    window.reveal(row: palette.place, of: palette.found.count, in: list.rows)
    let shown = window.rows(of: palette.found.count, in: list.rows)
    for (offset, place) in shown.enumerated() {
      frame.writeRow(
        row(palette.found[place], columns: list.columns - 3), in: list.rows(offset..<offset + 1),
        isSelected: place == palette.place)
    }
    frame.writeScrollMarks(in: list, shown: shown, of: palette.found.count)
    let mark = StyledLine(Symbols.unicode.selected + " ", .accent.bold)
    frame.write(mark, at: line.origin, limit: line.columns)
    let start = Point(column: line.column + mark.columns, row: line.row)
    palette.field.draw(
      into: &frame,
      in: Rectangle(origin: start, size: Size(columns: line.columns - mark.columns, rows: 1)))
  }

  /// The key, what it does, and why not now.
  private func row(_ entry: Palette.Entry, columns: Int) -> StyledLine {
    // The longest key is named Mellanslag.
    let keys = StyledLine(entry.keys, .accent.bold).padded(to: 11)
    let line = keys + StyledLine(entry.title, entry.obstacle == nil ? .plain : .quiet)
    guard let obstacle = entry.obstacle else { return line.truncated(to: columns) }
    return (line + StyledLine("  (\(obstacle))", .quiet)).truncated(to: columns)
  }
}

extension Palette {
  /// How many rows are shown at most.
  static let rows = 10
}
