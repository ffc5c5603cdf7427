public import PlanStorage

/// A text in which keycap digits, `1️⃣` to `9️⃣`, mark places.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The line and the column of each mark, 1-based, the columns in Unicode scalars.
  private let places: [Int: (line: Int, column: Int)]

  /// Takes the marks out of a text.
  ///
  /// - Parameter marked: The text with its marks.
  public init(_ marked: String) {
    var text = ""
    var places: [Int: (line: Int, column: Int)] = [:]
    var (line, column) = (1, 1)
    for character in marked {
      if let mark = character.keycapDigit {
        places[mark] = (line, column)
        continue
      }
      text.append(character)
      (line, column) =
        character.isNewline ? (line + 1, 1) : (line, column + character.unicodeScalars.count)
    }
    (self.text, self.places) = (text, places)
  }

  /// Returns where a mark stands.
  ///
  /// - Parameters:
  ///   - mark: The digit, 1 to 9.
  ///   - file: The name of the file that holds the text.
  /// - Returns: The place; line and column 0 for a mark that is not there, so that nothing matches.
  public func location(_ mark: Int, in file: String) -> SourceLocation {
    let place = places[mark] ?? (0, 0)
    return SourceLocation(file: file, line: place.line, column: place.column)
  }
}

extension Character {
  /// The digit of a keycap, `1️⃣` to `9️⃣`.
  fileprivate var keycapDigit: Int? {
    guard unicodeScalars.last == "\u{20E3}", let digit = unicodeScalars.first else { return nil }
    return Int(String(digit))
  }
}
