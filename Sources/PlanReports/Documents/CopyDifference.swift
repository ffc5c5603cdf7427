/// The first place where a copy says something else than the document.
///
/// Everything that is seen is compared but where lines break, how words are hyphenated and what stands before
/// the items of a list: that differs from program to program.
public struct CopyDifference: Hashable, Sendable {
  /// What the document says there.
  public let document: String
  /// What the copy says there.
  public let copy: String

  /// Compares a copy with the document.
  ///
  /// - Parameters:
  ///   - document: What is read of the document in the form of the copy.
  ///   - copy: What is read of the copy; `nil` comes back where the two say the same.
  public init?(_ document: String, _ copy: String) {
    let (whole, other) = (Array(document), Array(copy))
    let (one, two) = (Self.letters(of: whole), Self.letters(of: other))
    let place = zip(one, two).prefix { whole[$0] == other[$1] }.count
    guard place < one.count || place < two.count else { return nil }
    self.document = Self.surroundings(of: place, one, whole)
    self.copy = Self.surroundings(of: place, two, other)
  }

  /// A hyphen that the program put in where a line ends, and the marks of lists.
  private static let left: Set<Character> = [
    "\u{AD}", "\u{2010}", "\u{2022}", "\u{25CF}", "\u{FEFF}",
  ]

  /// The places of what is compared.
  private static func letters(of text: [Character]) -> [Int] {
    text.indices.filter { !text[$0].isWhitespace && !left.contains(text[$0]) }
  }

  /// What stands around a place, on one line.
  private static func surroundings(
    of place: Int, _ letters: [Int], _ text: [Character]
  ) -> String {
    guard !letters.isEmpty else { return "" }
    let start = letters[max(0, min(place, letters.count - 1) - 24)]
    let end = letters[min(letters.count - 1, place + 24)]
    return String(text[start...end]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
