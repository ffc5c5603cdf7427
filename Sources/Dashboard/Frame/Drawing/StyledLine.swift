import Cells
import PlanDomain

/// A line of text in several styles.
struct StyledLine: Equatable, Sendable {
  struct Span: Equatable, Sendable {
    var text: ScreenText
    var style: Style
  }

  var spans: [Span] = []

  init() {}

  init(_ text: String, _ style: Style = .plain) {
    self.init(ScreenText(text), style)
  }

  init(_ text: ScreenText, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text: text, style: style)]
  }

  var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

  var isEmpty: Bool { spans.isEmpty }

  static func + (first: StyledLine, second: StyledLine) -> StyledLine {
    var line = first
    line.spans += second.spans
    return line
  }

  static func += (first: inout StyledLine, second: StyledLine) {
    first.spans += second.spans
  }

  /// Returns the line with words underlined wherever they stand in it.
  ///
  /// - Parameter words: What is searched for.
  /// - Returns: The line; as it was where there is nothing to mark.
  func marking(_ words: [SearchWord]) -> StyledLine {
    guard !words.isEmpty else { return self }
    var line = StyledLine()
    for span in spans { line += span.marking(words) }
    return line
  }

  /// Returns the line cut to a number of columns; a cut line ends with `…`.
  func truncated(to columns: Int) -> StyledLine {
    guard self.columns > columns else { return self }
    guard columns > 0 else { return StyledLine() }
    var line = StyledLine()
    var room = columns
    for span in spans {
      if span.text.columns >= room {
        let mark: ScreenText = "\(Symbols.unicode.ellipsis.string)"
        line += StyledLine((span.text + mark).truncated(to: room), span.style)
        return line
      }
      line.spans.append(span)
      room -= span.text.columns
    }
    return line
  }

  /// Returns the line cut or filled with spaces to a number of columns.
  func padded(to columns: Int) -> StyledLine {
    let line = truncated(to: columns)
    let missing = columns - line.columns
    return missing > 0 ? line + StyledLine(ScreenText(repeating: " ", count: missing)) : line
  }
}

extension StyledLine.Span {
  /// The text in parts, those with one of the words underlined.
  fileprivate func marking(_ words: [SearchWord]) -> StyledLine {
    let characters = Array(text.string)
    var isMarked = Array(repeating: false, count: characters.count)
    // Where a letter is more than one scalar the places would be others.
    if text.string.unicodeScalars.count == characters.count {
      for place in words.flatMap({ $0.places(in: text.string) }) {
        for letter in place { isMarked[letter] = true }
      }
    }
    guard isMarked.contains(true) else { return StyledLine(text, style) }
    var line = StyledLine()
    var start = 0
    while start < characters.count {
      let end = isMarked[start...].firstIndex { $0 != isMarked[start] } ?? characters.count
      line += StyledLine(
        String(characters[start..<end]), isMarked[start] ? style.underlined : style)
      start = end
    }
    return line
  }
}

extension Frame {
  /// Writes a line in its styles, cut after a number of columns.
  mutating func write(_ line: StyledLine, at point: Point, limit columns: Int) {
    var column = point.column
    let room = min(columns, size.columns - point.column)
    for span in line.truncated(to: max(0, room)).spans {
      column += write(span.text, at: Point(column: column, row: point.row), style: span.style)
    }
  }

  /// Writes a line on a row of a list: with a marker, as an even bar, and the cursor when it is selected.
  ///
  /// The marker takes two columns; the last column is left for the marks that there is more.
  mutating func writeRow(
    _ line: StyledLine, in row: Rectangle, isSelected: Bool, hasFocus: Bool = true
  ) {
    guard !row.isEmpty else { return }
    let marker =
      isSelected ? StyledLine(Symbols.unicode.selected + " ", .accent.bold) : StyledLine("  ")
    let whole = marker + line
    let shown = whole.truncated(to: max(1, row.columns - 1)).padded(to: row.columns)
    write(shown, at: row.origin, limit: row.columns)
    guard isSelected, hasFocus else { return }
    restyle(row.rows(0..<1)) { $0.isUnderlined ? .marked.underlined : .marked }
    cursor = row.origin
  }

  /// Draws the heading of a pane: a rule with a title, heavier where the focus is.
  mutating func writeHeading(_ title: String, in row: Rectangle, hasFocus: Bool) {
    guard !row.isEmpty else { return }
    let symbols = Symbols.unicode
    let rule = hasFocus ? symbols.heavyHorizontal : symbols.horizontal
    let style: Style = hasFocus ? .accent.bold : .plain
    let ruleStyle: Style = hasFocus ? .accent : .quiet
    var line = StyledLine(rule + rule + " ", ruleStyle)
    line += StyledLine(ScreenText(title).truncated(to: max(1, row.columns - 5)), style)
    line += StyledLine(" ")
    let missing = row.columns - line.columns
    line += StyledLine(ScreenText(repeating: rule, count: max(0, missing)), ruleStyle)
    write(line, at: row.origin, limit: row.columns)
  }

  /// Shows at the right edge that there is more above or below.
  mutating func writeScrollMarks(in area: Rectangle, shown: Range<Int>, of count: Int) {
    guard !area.isEmpty, area.columns > 2 else { return }
    if shown.lowerBound > 0 { writeScrollMark(Symbols.unicode.up, row: area.row, in: area) }
    if shown.upperBound < count {
      writeScrollMark(Symbols.unicode.down, row: area.maxRow - 1, in: area)
    }
  }

  private mutating func writeScrollMark(_ mark: ScreenText, row: Int, in area: Rectangle) {
    let point = Point(column: area.maxColumn - 1, row: row)
    guard bounds.contains(point) else { return }
    let isMarked = self[column: point.column, row: row].style == .marked
    write(mark, at: point, style: isMarked ? .marked : .accent)
  }
}
