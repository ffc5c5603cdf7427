@_spi(_Unicode) import Swift

/// A text to search for, which forgives missing diacritics and capitals.
///
/// A letter without diacritics finds those with them as well; a letter with diacritics finds only
/// itself: a plain letter finds the accented one, and not the other way round.
public struct SearchWord: Hashable, Sendable {
  private let wanted: [UInt32]

  /// Creates what is searched for.
  ///
  /// - Parameter text: The text, with the blanks that are in it; `nil` comes back for a text of blanks.
  public init?(_ text: String) {
    let wanted = SearchWord.letters(of: text)
    guard wanted.contains(where: { $0 != 0x20 }) else { return nil }
    self.wanted = wanted
  }

  /// Returns whether a text holds it.
  ///
  /// - Parameter text: The text.
  /// - Returns: Whether it stands anywhere in the text.
  /// - Complexity: O(*n*) in the length of the text, for words of the usual length.
  public func matches(_ text: String) -> Bool { !places(in: text, atMost: 1).isEmpty }

  /// Returns where a text holds it.
  ///
  /// - Parameters:
  ///   - text: The text; of one that has to be taken apart to be compared no places are told.
  ///   - limit: How many places are wanted.
  /// - Returns: The places as ranges of the text's Unicode scalars, in order and apart.
  public func places(in text: String, atMost limit: Int = .max) -> [Range<Int>] {
    let letters = SearchWord.letters(of: text)
    var places: [Range<Int>] = []
    var start = 0
    while places.count < limit, start + wanted.count <= letters.count {
      if matches(letters, from: start) {
        places.append(start..<start + wanted.count)
        start += wanted.count
      } else {
        start += 1
      }
    }
    return places
  }

  private func matches(_ letters: [UInt32], from start: Int) -> Bool {
    for place in wanted.indices {
      let found = letters[start + place]
      guard wanted[place] == found || wanted[place] == SearchWord.base(of: found) else {
        return false
      }
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
