/// Lines that take the place of others.
struct LineEdit {
  /// The lines that go, 0-based; an empty range only inserts.
  let range: Range<Int>
  /// The lines that come.
  let lines: [String]
}

extension [Substring] {
  /// Returns the text with edits made, in any order; they do not overlap, and those at one place
  /// come in the order given.
  func applying(_ edits: [LineEdit]) -> String {
    var lines = map(String.init)
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
    }
    for (_, edit) in ordered { lines.replaceSubrange(edit.range, with: edit.lines) }
    return lines.joined(separator: "\n")
  }

  /// The lines without empty ones and comments at the end, which belong to what follows.
  ///
  /// A comment that stands further in than the keys may be the text of a value, and stays.
  func trimmed(_ range: Range<Int>, indent: Int) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1, self[end - 1].isBetween(indent: indent) { end -= 1 }
    return range.lowerBound..<end
  }
}

extension Substring {
  /// Whether nothing but a comment, at most this far in, stands on the line.
  fileprivate func isBetween(indent: Int) -> Bool {
    let blanks = prefix { $0 == " " }
    let rest = self[blanks.endIndex...]
    return rest.isEmpty || (rest.first == "#" && blanks.count <= indent)
  }
}
