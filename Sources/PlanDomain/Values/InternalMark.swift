/// The word in front of a text by which it is internal: `intern: Vi väntar på åklagaren`.
///
/// It is a part of the text, so that whoever can write a text can mark it, take the mark away again, and see
/// that it is there.
public enum InternalMark {
  /// The words, in any language that the program speaks, in small letters.
  static let words: Set<String> = ["intern", "internt", "internal"]

  /// Returns whether a text is internal.
  ///
  /// Letter case, and what is neither letter nor digit before the word or between it and the colon, do not
  /// matter: a mark that people see must never be missed.
  ///
  /// - Parameter text: The text.
  /// - Returns: Whether its first word is one of ``words`` and a colon follows.
  public static func marks(_ text: String) -> Bool {
    let start = text.drop { !$0.isLetter && !$0.isNumber }
    let word = start.prefix { $0.isLetter || $0.isNumber }
    guard word.count <= 8, words.contains(word.lowercased()) else { return false }
    let rest = start[word.endIndex...].prefix { !$0.isLetter && !$0.isNumber }
    return rest.contains(":") || rest.contains("\u{FF1A}")
  }
}
