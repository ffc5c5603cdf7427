public import PlanDomain

/// A short code that every copy of a filed document has: its number, and the beginning of its digest.
public struct CheckCode: Hashable, Sendable {
  /// The number of the report or the meeting.
  public let number: String
  /// Twelve digits of the digest, four and four.
  public let digits: String

  /// Creates the code of a document.
  ///
  /// - Parameters:
  ///   - number: The number of the report or the meeting.
  ///   - document: The document.
  public init(_ number: String, of document: FrozenDocument) {
    self.number = number
    let digest = Array(document.digest.rawValue.prefix(12))
    digits = stride(from: 0, to: digest.count, by: 4)
      .map { String(digest[$0..<min($0 + 4, digest.count)]) }.joined(separator: "-")
  }

  /// Finds the code in what is read of a copy.
  ///
  /// - Parameter text: What stands in the copy; `nil` comes back where there is no code.
  public init?(in text: String) {
    let found = text.firstMatch(
      of: /([RM]-[0-9]{4}-[0-9]{2,}(?:-[0-9]+)?) · ([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})/)
    guard let found else { return nil }
    (number, digits) = (String(found.output.1), String(found.output.2))
  }

  /// Returns what stands before a code where it is printed.
  ///
  /// - Parameter language: The language of the words.
  /// - Returns: The label.
  public static func label(in language: Language) -> String {
    DocumentPhrase.checkCode.worded(in: language)
  }

  /// The code as it is printed.
  public var text: String { "\(number) \u{B7} \(digits)" }
}
