@_spi(_Unicode) import Swift

/// A word that is being typed and may have been mistyped: a letter too many, too few, another one, or two that
/// changed places.
///
/// Capitals and diacritics do not tell words apart. How many slips are forgiven grows with the word: none in
/// a short one, where anything is near everything.
public struct Slip: Hashable, Sendable {
  private let word: String

  /// Creates what may have been mistyped.
  ///
  /// - Parameter text: What was typed.
  public init(_ text: String) { word = Slip.folded(text) }

  /// The slips that are forgiven in a word of its length.
  private var allowance: Int {
    switch word.count {
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
    let lengths = max(1, word.count - allowance)...(word.count + allowance)
    return Slip.folded(text).split { !$0.isLetter && !$0.isNumber }.contains { other in
      lengths.contains { length in
        length <= other.count
          && slipCount(from: word, to: String(other.prefix(length))) <= allowance
      }
    }
  }

  private static func folded(_ text: String) -> String {
    String(
      text.lowercased().map { character in
        String(character)._nfd.first { _ in true }.map { Character($0) } ?? character
      })
  }
}
