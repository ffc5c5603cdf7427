/// Where lines of a limited width begin and end in a text.
struct LineBreaker {
  /// A line of the text.
  struct Line: Equatable {
    /// The characters of the line, without the newline that ends it.
    var shown: Range<Int>
    /// Whether the line ends because it was full, not because the text has a newline or an end.
    var isBroken: Bool
  }

  private let characters: [Character]
  private let columns: Int
  private(set) var lines: [Line] = []

  init(_ characters: [Character], columns: Int) {
    self.characters = characters
    self.columns = columns
    var start = 0
    while let end = characters[start...].firstIndex(of: "\n") {
      breakParagraph(start..<end)
      start = end + 1
    }
    breakParagraph(start..<characters.count)
  }

  private mutating func breakParagraph(_ paragraph: Range<Int>) {
    var start = paragraph.lowerBound
    while let end = endOfFullLine(from: start, in: paragraph) {
      lines.append(Line(shown: start..<end, isBroken: true))
      start = end
    }
    lines.append(Line(shown: start..<paragraph.upperBound, isBroken: false))
  }

  /// Returns where to break the line, or nil when the rest of the paragraph has room.
  ///
  /// Spaces may hang over the edge: they are not shown where a line ends.
  private func endOfFullLine(from start: Int, in paragraph: Range<Int>) -> Int? {
    var used = 0
    var opportunity: Int?
    for index in start..<paragraph.upperBound {
      if index > start, mayBreak(before: index) { opportunity = index }
      used += CharacterWidth.columns(of: characters[index])
      if used > columns, characters[index] != " " { return opportunity ?? max(index, start + 1) }
    }
    return nil
  }

  /// A line may end after a space, and after a hyphen within a word; dates stay whole.
  private func mayBreak(before index: Int) -> Bool {
    guard characters[index] != " " else { return false }
    switch characters[index - 1] {
    case " ": return true
    case "-", "–", "/":
      return characters[index].isLetter && index > 1 && characters[index - 2].isLetter
    default: return false
    }
  }
}
