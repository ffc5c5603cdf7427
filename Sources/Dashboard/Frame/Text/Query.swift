@_spi(_Unicode) import Swift

/// A text to search for, which forgives missing diacritics and capitals.
///
/// A letter without diacritics finds those with them as well; a letter with diacritics finds only
/// itself: a plain letter finds the accented one, and not the other way round.
struct Query: Equatable, Sendable {
  private let wanted: [UInt32]

  /// `nil` comes back for a text of blanks.
  init?(_ text: String) {
    let wanted = Query.letters(of: text)
    guard wanted.contains(where: { $0 != 0x20 }) else { return nil }
    self.wanted = wanted
  }

  /// - Complexity: O(*n*) in the length of the text, for queries of the usual length.
  func matches(_ text: String) -> Bool {
    let letters = Query.letters(of: text)
    guard letters.count >= wanted.count else { return false }
    for start in 0...letters.count - wanted.count where matches(letters, from: start) {
      return true
    }
    return false
  }

  private func matches(_ letters: [UInt32], from start: Int) -> Bool {
    for place in wanted.indices {
      let found = letters[start + place]
      guard wanted[place] == found || wanted[place] == Query.base(of: found) else { return false }
    }
    return true
  }

  /// The scalars of the text in lower case and composed; combining marks that remain are left out.
  private static func letters(of text: String) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard scalar.value < 0x100 else { return slowLetters(of: text) }
      letters.append(lowercased(scalar.value))
    }
    return letters
  }

  private static func slowLetters(of text: String) -> [UInt32] {
    text.lowercased()._nfc.map(\.value).filter { !(0x300...0x36F).contains($0) }
  }

  /// The small letter of a scalar of Latin-1.
  private static func lowercased(_ value: UInt32) -> UInt32 {
    let isCapital = (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value)
    return isCapital && value != 0xD7 ? value + 0x20 : value
  }

  private static func base(of value: UInt32) -> UInt32 {
    guard value >= 0xC0 else { return value }
    return bases[value] ?? value
  }

  /// The letters that those of Latin with diacritics are built on.
  private static let bases: [UInt32: UInt32] = {
    var bases: [UInt32: UInt32] = [:]
    for value in UInt32(0xC0)..<0x250 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      bases[value] = String(Character(scalar))._nfd.first { _ in true }?.value
    }
    return bases
  }()
}
