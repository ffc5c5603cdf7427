public import Cells

/// A frame as text: what is written, how it is styled, and where the cursor stands.
///
/// Rows are fenced with `│`, so that no editor strips the blanks at their ends.
public struct FrameSnapshot: Equatable, Sendable, CustomStringConvertible {
  /// The whole text, which a golden file holds byte for byte.
  public let description: String

  /// Pictures a frame.
  public init(_ frame: Frame) {
    let columns = 0..<frame.size.columns
    let rows = 0..<frame.size.rows
    var styles: Set<Style> = []
    let pictures = rows.map { "│\(frame.text(row: $0))│" }
    let letters = rows.map { row in
      let line = columns.map { column in
        let style = frame[column: column, row: row].style
        styles.insert(style)
        return StyleLetter.letter(for: style)
      }
      return "│\(String(line))│"
    }
    let cursor = frame.cursor.map { "cursor column \($0.column) row \($0.row)" } ?? "no cursor"
    let parts = [
      ["\(frame.size.columns)×\(frame.size.rows), \(cursor)"], pictures, ["style"], letters,
      ["legend"], StyleLetter.legend(of: styles),
    ]
    description = parts.joined().joined(separator: "\n") + "\n"
  }
}
