/// A language that the program speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Swedish, the default.
  case swedish = "sv"
  /// English.
  case english = "en"
}

/// A value that has words in every language.
///
/// The Swedish words stand in a file named `…+Swedish.swift` and the English ones in
/// `…+English.swift`; the compiler refuses a value that lacks either.
public protocol Worded {
  /// The words in Swedish.
  var swedish: String { get }
  /// The words in English.
  var english: String { get }
}

extension Worded {
  /// Returns the words in a language.
  ///
  /// - Parameter language: The language wanted.
  /// - Returns: The words.
  public func worded(in language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}

/// Returns texts in a row, with commas and a word before the last.
func listed(_ texts: [String], and word: String) -> String {
  guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
  return "\(texts.dropLast().joined(separator: ", ")) \(word) \(last)"
}
