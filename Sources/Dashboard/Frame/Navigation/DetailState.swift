import Cells

/// Where one stands in a detail, and what it told when the screen was settled.
struct DetailState: Equatable, Sendable {
  var cursor = LineCursor()
  /// The line that the cursor stands on.
  private(set) var marked: DetailLine?
  private var settled = SettledLines()

  /// Brings the cursor in order with the lines that there are now, and keeps them until they are drawn.
  mutating func settle(_ lines: [DetailLine], in area: Size) {
    settled = SettledLines(lines, columns: area.columns)
    cursor.settle(lines, in: area.rows)
    marked = cursor.line(of: lines)
  }

  /// The lines as they were settled, where they were made for a width.
  func lines(columns: Int) -> [DetailLine]? { settled.lines(columns: columns) }

  func draw(
    into frame: inout Frame, _ area: Rectangle, hasFocus: Bool, or make: () -> [DetailLine]
  ) {
    cursor.draw(lines(columns: area.columns) ?? make(), into: &frame, area, hasFocus: hasFocus)
  }

  /// The lines of a detail from when the screen is settled until it is drawn: to make them is most of what a
  /// key costs, and both need them.
  private struct SettledLines: Equatable, Sendable {
    private var lines: [DetailLine] = []
    private var columns = -1

    init() {}

    init(_ lines: [DetailLine], columns: Int) { (self.lines, self.columns) = (lines, columns) }

    func lines(columns: Int) -> [DetailLine]? { columns == self.columns ? lines : nil }

    /// Two screens that show the same are the same, whatever they have made meanwhile.
    static func == (one: SettledLines, other: SettledLines) -> Bool { true }
  }
}
