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
    return swedish.reduce(text) { text, pair in text.replacing(pair.english, with: pair.swedish) }
  }
}
