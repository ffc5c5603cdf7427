import Cells

/// One letter for each style, so that styles can be read in a golden file.
enum StyleLetter {
  /// Rows: attributes; columns: tones, in the order of `Style.Tone`.
  private static let letters: [[Character]] = [
    Array(".qgwba"), Array("*QGWBA"), Array("r12345"), Array("R67890"),
    Array("ucdefh"), Array("UCDEFH"), Array("ijklmn"), Array("IJKLMN"),
  ]

  static func letter(for style: Style) -> Character {
    let attributes =
      (style.isBold ? 1 : 0) + (style.isReversed ? 2 : 0) + (style.isUnderlined ? 4 : 0)
    let tone = Style.Tone.allCases.firstIndex(of: style.tone) ?? 0
    return letters[attributes][tone]
  }

  static func legend(of styles: Set<Style>) -> [String] {
    styles.map { style in
      let attributes = [
        style.isBold ? "bold" : nil, style.isReversed ? "reversed" : nil,
        style.isUnderlined ? "underlined" : nil,
      ]
      let words = (["\(style.tone)"] + attributes.compactMap(\.self)).joined(separator: " ")
      return "\(letter(for: style)) \(words)"
    }.sorted()
  }
}
