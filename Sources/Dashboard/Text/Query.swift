@_spi(_Unicode) import Swift

/// A text to search for, which forgives missing diacritics and capitals.
///
/// A letter without diacritics finds those with them as well; a letter with diacritics finds only
/// itself: a plain letter finds the accented one, and not the other way round.
struct Query: Equatable, Sendable {
  private let wanted: [Character]

  /// `nil` comes back for a text of blanks.
  init?(_ text: String) {
    let wanted = Query.characters(of: text)
    guard wanted.contains(where: { $0 != " " }) else { return nil }
    self.wanted = wanted
  }

  func matches(_ text: String) -> Bool {
    let text = Query.characters(of: text)
    guard text.count >= wanted.count else { return false }
    return (0...text.count - wanted.count).contains { start in
      wanted.indices.allSatisfy { Query.agree(wanted[$0], text[start + $0]) }
    }
  }

  private static func agree(_ wanted: Character, _ found: Character) -> Bool {
    wanted == found || wanted == base(of: found)
  }

  private static func characters(of text: String) -> [Character] { Array(text.lowercased()) }

  private static func base(of character: Character) -> Character {
    guard !character.isASCII else { return character }
    return String(character)._nfd.first { _ in true }.map { Character($0) } ?? character
  }
}
