/// A command line as `EDITOR` holds one, in words as a shell would part it; nothing of it is run by one.
enum CommandWords {
  /// Parts a line at its blanks, but for those in quotes or after a backslash.
  ///
  /// A shell knows no characters that are put together of several: a mark that combines with a quote is
  /// part of what stands after it.
  ///
  /// - Parameter line: The line.
  /// - Returns: The words; `nil` where a quote has no end.
  static func parted(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Unicode.Scalar?
    var rest = line.unicodeScalars[...]
    while let character = rest.popFirst() {
      switch (character, quote) {
      case (_, let open?) where character == open: quote = nil
      case ("\\", nil), ("\\", "\""?):
        guard let next = rest.popFirst() else { return nil }
        // In quotes a backslash stands for itself but before these.
        let isLiteral = quote != nil && next != "\"" && next != "\\" && next != "$" && next != "`"
        word = (word ?? "") + (isLiteral ? "\\" : "")
        word?.unicodeScalars.append(next)
      case ("'", nil), ("\"", nil):
        quote = character
        word = word ?? ""
      case (_, nil) where character.properties.isWhitespace:
        if let word { words.append(word) }
        word = nil
      default:
        word = word ?? ""
        word?.unicodeScalars.append(character)
      }
    }
    guard quote == nil else { return nil }
    if let word { words.append(word) }
    return words
  }
}
