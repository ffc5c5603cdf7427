@_spi(_Unicode) import Swift

/// A word that may have been mistyped: a letter too many, too few, another one, or two that changed places.
///
/// Capitals and diacritics do not tell words apart. How many slips are forgiven grows with the word: none in
/// a short one, where anything is near everything.
public struct Slip: Hashable, Sendable {
  private let letters: [Character]

  /// Creates what may have been mistyped.
  ///
  /// - Parameter text: What was typed.
  public init(_ text: String) { letters = Slip.letters(of: text) }

  /// The slips that are forgiven in a word of its length.
  public var allowance: Int {
    switch letters.count {
    case ..<4: 0
    case ..<8: 1
    default: 2
    }
  }

  /// Returns whether one of the words of a text begins with it, but for slips.
  ///
  /// - Parameter text: The text.
  /// - Returns: Whether a word does.
  public func isNear(beginningIn text: String) -> Bool {
    guard allowance > 0 else { return false }
    return Slip.letters(of: text).split { !$0.isLetter && !$0.isNumber }.contains { word in
      let lengths = max(1, letters.count - allowance)...(letters.count + allowance)
      return lengths.contains { length in
        length <= word.count && isNear(Array(word.prefix(length)))
      }
    }
  }

  /// Returns the text that was meant, where one is nearer than all others.
  ///
  /// - Parameter texts: What may have been meant.
  /// - Returns: The nearest of them within the allowance; `nil` where none is, two are equally near, or one is
  ///   the very same.
  public func meant(among texts: some Sequence<String>) -> String? {
    var best: (text: String, distance: Int)?
    var isShared = false
    var seen: Set<String> = []
    for text in texts where seen.insert(text).inserted {
      guard let distance = distance(to: Slip.letters(of: text)) else { continue }
      guard distance > 0 else { return nil }
      if let known = best, known.distance <= distance {
        isShared = isShared || known.distance == distance
      } else {
        (best, isShared) = ((text, distance), false)
      }
    }
    return isShared ? nil : best?.text
  }

  private func isNear(_ other: [Character]) -> Bool { distance(to: other) != nil }

  /// The least number of slips between two words (Damerau and Levenshtein, with neighbours that change places
  /// at most once); `nil` where it is beyond the allowance.
  private func distance(to other: [Character]) -> Int? {
    guard abs(letters.count - other.count) <= allowance else { return nil }
    var (before, last) = ([Int](), Array(0...other.count))
    for (row, letter) in letters.enumerated() {
      var line = [row + 1]
      for (column, wanted) in other.enumerated() {
        var least = min(last[column + 1], line[column]) + 1
        least = min(least, last[column] + (letter == wanted ? 0 : 1))
        if row > 0, column > 0, letter == other[column - 1], wanted == letters[row - 1] {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      (before, last) = (last, line)
    }
    return last[other.count] <= allowance ? last[other.count] : nil
  }

  private static func letters(of text: String) -> [Character] {
    text.lowercased().map { character in
      String(character)._nfd.first { _ in true }.map { Character($0) } ?? character
    }
  }
}
