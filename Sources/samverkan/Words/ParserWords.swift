import PlanDomain

/// The words that argument-parser brings with it, in the language of the run.
enum ParserWords {
  /// Returns a text of argument-parser in a language.
  ///
  /// - Parameters:
  ///   - text: A help page or an error message in English.
  ///   - language: The language wanted.
  /// - Returns: The text with the parser's own words replaced; what users wrote stays.
  static func reworded(_ text: String, in language: Language) -> String {
    guard language == .swedish else { return text }
    let renamed = swedishNames.reduce(text) { text, pair in
      Self.renaming("<\(pair.english)>", to: "<\(pair.swedish)>", in: text)
    }
    return swedish.reduce(renamed) { text, pair in
      text.replacing(pair.english, with: pair.swedish)
    }
  }

  /// Gives an argument another name; what stands in the column beside it stays in its column.
  private static func renaming(_ name: String, to newName: String, in text: String) -> String {
    let pieces = text.split(separator: name, omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces.first ?? "")) { text, piece in
      let blanks = piece.prefix { $0 == " " }.count
      guard blanks > 1 else { return text + newName + piece }
      let kept = max(1, blanks + name.count - newName.count)
      return text + newName + String(repeating: " ", count: kept) + piece.dropFirst(blanks)
    }
  }
}
