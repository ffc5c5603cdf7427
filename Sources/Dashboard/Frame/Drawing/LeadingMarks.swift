import Cells

/// What stands in words before a title in a row.
///
/// A word is never cut: where there is no room for it its sign stands alone. The title gives way
/// first to what is late, and keeps a few columns beside the others.
struct LeadingMarks {
  /// The columns that a title keeps before all words but the first have found room.
  private static let leastTitle = 8

  private var marks: [(mark: StatusMark, isLate: Bool)] = []

  mutating func add(_ glyph: ScreenText, _ word: String, _ style: Style) {
    marks.append((StatusMark(glyph: glyph, word: word, style: style), false))
  }

  /// Adds that something has passed without what was to come.
  mutating func add(late mark: StatusMark) { marks.append((mark, true)) }

  /// The marks, each with a space after it, in what a row leaves for them and the title.
  func line(in columns: Int) -> StyledLine {
    var isWhole = marks.map { _ in false }
    let order =
      marks.indices.filter { marks[$0].isLate } + marks.indices.filter { !marks[$0].isLate }
    for place in order {
      isWhole[place] = true
      let room = columns - (marks[place].isLate ? 0 : LeadingMarks.leastTitle)
      if line(isWhole).columns > room { isWhole[place] = false }
    }
    return line(isWhole)
  }

  private func line(_ isWhole: [Bool]) -> StyledLine {
    zip(marks, isWhole).reduce(into: StyledLine()) { line, one in
      let (mark, isWhole) = (one.0.mark, one.1)
      line += (isWhole ? mark.line : StyledLine(mark.glyph, mark.style)) + StyledLine(" ")
    }
  }
}
