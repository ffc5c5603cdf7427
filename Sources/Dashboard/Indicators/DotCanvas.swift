import Cells

/// A canvas of dots, two by four in each cell.
struct DotCanvas {
  let columns: Int
  let rows: Int
  private var cells: [UInt32]

  /// The bit of each dot in a cell, row by row.
  ///
  /// > Source: The Unicode Standard, Braille Patterns.
  private static let bits: [[UInt32]] = [
    [0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80],
  ]

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (max(1, columns), max(1, rows))
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  var width: Int { columns * 2 }
  var height: Int { rows * 4 }

  /// Sets the dots from one to another, both counted from the top left.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y), 1)
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let x = Double(start.x) + Double(end.x - start.x) * share
      let y = Double(start.y) + Double(end.y - start.y) * share
      dot(Int(x.rounded()), Int(y.rounded()))
    }
  }

  private mutating func dot(_ x: Int, _ y: Int) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    cells[y / 4 * columns + x / 2] |= DotCanvas.bits[y % 4][x % 2]
  }

  /// The character of a cell; `nil` where no dot is set.
  func character(_ column: Int, _ row: Int) -> ScreenText? {
    let bits = cells[row * columns + column]
    guard bits != 0, let scalar = Unicode.Scalar(0x2800 + bits) else { return nil }
    return ScreenText(String(Character(scalar)))
  }
}
