/// A plan file's text, cleaned of what no YAML parser should meet, with its lines.
struct SourceText {
  /// The file's path within the workspace.
  let file: String
  /// The text without a byte order mark; tabs and control characters have become spaces.
  let text: String
  /// What was found while cleaning, in order.
  let faults: [(problem: Problem, location: SourceLocation)]
  /// Where each line begins, as offsets into the UTF-8 of the text.
  private let lineStarts: [Int]

  /// Cleans a file.
  ///
  /// - Parameter planFile: The file as it lies on disk.
  init(_ planFile: PlanFile) {
    file = planFile.name
    var cleaning = Cleaning(file: planFile.name)
    if planFile.bytes.count > PlanFileLimits.bytes {
      cleaning.refuse(.fileTooLarge(limit: PlanFileLimits.bytes))
    } else if let valid = String(validating: planFile.bytes, as: UTF8.self) {
      cleaning.clean(valid)
    } else {
      cleaning.refuse(planFile.bytes)
    }
    (text, faults, lineStarts) = (cleaning.text, cleaning.faults, cleaning.lineStarts)
  }

  /// Whether the file is one that must not be parsed at all.
  var isUnreadable: Bool {
    faults.contains { $0.problem == .notUTF8 || $0.problem.code == .fileTooLarge }
  }

  /// Whether spaces were put where something else stood, so that indentation may be wrong.
  var isMended: Bool { !faults.isEmpty }

  /// Returns a line's text without its line break.
  ///
  /// - Parameter line: The line, 1-based.
  /// - Returns: The line, or `nil` beyond the end, or when it is longer than 16 KiB.
  private func line(_ line: Int) -> Substring? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] - 1 : text.utf8.count
    guard end - start <= 16 * 1024 else { return nil }
    let utf8 = text.utf8
    let first = utf8.index(utf8.startIndex, offsetBy: start)
    return text[first..<utf8.index(first, offsetBy: end - start)]
  }

  /// Returns what is written between two places; where the second is on a later line, to the end of
  /// the first's.
  ///
  /// - Parameters:
  ///   - start: The first place.
  ///   - end: The place before which it ends.
  /// - Returns: What stands there, without spaces at its end.
  func written(from start: YAMLPlace, to end: YAMLPlace) -> String {
    guard lineStarts.indices.contains(start.line - 1) else { return "" }
    let first = text.utf8.index(text.startIndex, offsetBy: lineStarts[start.line - 1])
    let line = text.unicodeScalars[first...].prefix { $0 != "\n" }
    let length = end.line == start.line ? end.column - start.column : .max
    var written = line.dropFirst(start.column - 1).prefix(length)
    while written.last == " " { written.removeLast() }
    return String(written)
  }

  /// Returns the part of a line around a place, short enough to show.
  ///
  /// - Parameter location: The place.
  /// - Returns: The part, or `nil` when there is no such line, or one too long to look through.
  func excerpt(at location: SourceLocation) -> SourceExcerpt? {
    guard let scalars = line(location.line)?.unicodeScalars else { return nil }
    let place =
      scalars.index(
        scalars.startIndex, offsetBy: max(0, location.column - 1), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let before = String(scalars[..<place].suffix(60))
    let isCut = before.unicodeScalars.count < scalars[..<place].count
    let head = (isCut ? "\u{2026}" : "") + before
    let tail = scalars[place...].prefix(60)
    let end = tail.endIndex < scalars.endIndex ? "\u{2026}" : ""
    return SourceExcerpt(line: (head + String(tail) + end).visible, indent: head.count)
  }
}
