import Cells

/// What the probe shows.
enum ProbePicture {
  /// A frame with all that a frame can hold, its size, and the last inputs.
  static func frame(size: Size, seen: [String]) -> Frame {
    var frame = Frame(size: size)
    frame.box(frame.bounds, title: "Räksmörgås ▸ ● ✓", style: .quiet, titleStyle: .accent.bold)
    for (row, tone) in Style.Tone.allCases.enumerated() {
      frame.write("ton \("\(tone)")", at: Point(column: 2, row: row + 1), style: Style(tone: tone))
    }
    frame.write(
      "vald rad                    ", at: Point(column: 2, row: 7), style: .plain.reversed)
    frame.write("understruken", at: Point(column: 2, row: 8), style: .plain.underlined)
    frame.write("x\u{323}\u{304} 漢字 ✅ \u{1B}[31m", at: Point(column: 2, row: 9))
    frame.write(
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      at: Point(column: 2, row: 10), limit: size.columns - 4)
    frame.write("\(size.columns)x\(size.rows)", at: Point(column: 2, row: 11))
    frame.write(ScreenText(seen.suffix(6).joined(separator: " ")), at: Point(column: 2, row: 12))
    frame.cursor = Point(column: 2, row: 7)
    return frame
  }

  /// An input as a word without spaces.
  static func name(of input: Input) -> String {
    switch input {
    case .key(let key): "\(key)"
    case .burst(let keys): keys.map { "\($0)" }.joined(separator: " ")
    case .brokenPaste(let text): "broken:\(text)"
    case .pasteTooLong(let limit): "longer than \(limit)"
    case .illegible: "illegible"
    case .leftOver: "left over"
    case .paste(let text): "paste:\(text.split(separator: "\n").joined(separator: "|"))"
    case .resized(let size): "resized:\(size.columns)x\(size.rows)"
    case .mouse(let event): "\(event.kind):\(event.point.column),\(event.point.row)"
    case .focus(let isFocused): "focus:\(isFocused)"
    }
  }
}
