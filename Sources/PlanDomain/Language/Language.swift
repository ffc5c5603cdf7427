/// A language that the program speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Swedish, the default.
  case swedish = "sv"
  /// English.
  case english = "en"
}

/// The same words in every language that the program speaks.
///
/// A language more is a parameter more here, and the compiler then asks for it in every table.
public struct Words: Hashable, Sendable {
  /// The words in Swedish.
  public let swedish: String
  /// The words in English.
  public let english: String

  /// Creates words.
  ///
  /// - Parameters:
  ///   - swedish: The words in Swedish.
  ///   - english: The words in English.
  public init(_ swedish: String, _ english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// Creates words that are the same in every language: a name, a number, a sign.
  ///
  /// - Parameter text: The text.
  public init(everywhere text: String) { self.init(text, text) }

  /// Returns the words, changed in the same way in every language.
  ///
  /// - Parameter change: What changes a text.
  /// - Returns: The changed words.
  public func map(_ change: (String) -> String) -> Words { Words(change(swedish), change(english)) }

  /// The words as they stand inside a sentence, with a small letter first.
  public var inSentence: Words { map { $0.prefix(1).lowercased() + $0.dropFirst() } }

  /// Returns words followed by others.
  ///
  /// - Parameters:
  ///   - first: The words.
  ///   - second: What follows.
  /// - Returns: Both.
  public static func + (first: Words, second: Words) -> Words {
    Words(first.swedish + second.swedish, first.english + second.english)
  }

  /// Returns the words in a language.
  ///
  /// - Parameter language: The language wanted.
  /// - Returns: The words.
  public func callAsFunction(in language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }
}

extension [Words] {
  /// Returns words in a row.
  ///
  /// - Parameter separator: What stands between two.
  /// - Returns: All of them.
  public func joined(separator: Words) -> Words {
    guard let first else { return Words(everywhere: "") }
    return dropFirst().reduce(first) { $0 + separator + $1 }
  }
}

/// A value that has words, all languages of one beside each other in a table of its type.
public protocol Worded {
  /// The words.
  var words: Words { get }
}

extension Worded {
  /// The words in Swedish.
  public var swedish: String { words.swedish }

  /// The words in English.
  public var english: String { words.english }

  /// Returns the words in a language.
  ///
  /// - Parameter language: The language wanted.
  /// - Returns: The words.
  public func worded(in language: Language) -> String { words(in: language) }
}

/// Returns texts in a row, with commas and a word before the last.
func listed(_ texts: [String], and word: String) -> String {
  guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
  return "\(texts.dropLast().joined(separator: ", ")) \(word) \(last)"
}
