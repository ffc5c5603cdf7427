@_spi(_Unicode) import Swift

/// Turns any text into characters that every terminal shows alike.
enum Sanitiser {
  /// More marks than this would not fit in a cell of ncurses.
  private static let mostMarks = 4

  /// Returns the characters of a text that needs no change, as nearly all text; otherwise nil.
  ///
  /// Each scalar of such a text is one column wide and composed already.
  static func simpleCharacters(of text: String) -> [Character]? {
    var characters: [Character] = []
    characters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard scalar.value < 0x300, let character = latin[Int(scalar.value)] else { return nil }
      characters.append(character)
    }
    return characters
  }

  private static let latin: [Character?] = (UInt32(0)..<0x300).map { value in
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return scalar == "\n" || ScalarKind(scalar) == .narrow ? Character(scalar) : nil
  }

  /// Returns the characters of any text.
  static func compose(_ text: String) -> [Character] {
    var clusters = Clusters(mostMarks: mostMarks)
    var previous: Unicode.Scalar?
    for scalar in text._nfc {
      if !(scalar == "\n" && previous == "\r") { add(scalar, to: &clusters) }
      previous = scalar
    }
    return clusters.finish()
  }

  private static func add(_ scalar: Unicode.Scalar, to clusters: inout Clusters) {
    switch scalar.value {
    case 0x0A, 0x0D: clusters.begin("\n", takesMarks: false)
    case 0x09: clusters.begin(" ", takesMarks: false)
    case 0xAD, 0x200C, 0x200D: break
    case 0xFE00...0xFE0F: clusters.select(scalar)
    case 0x1F1E6...0x1F1FF: clusters.flag(scalar)
    case 0x1F3FB...0x1F3FF where clusters.endsWide: break
    default: addOrdinary(scalar, to: &clusters)
    }
  }

  private static func addOrdinary(_ scalar: Unicode.Scalar, to clusters: inout Clusters) {
    switch ScalarKind(scalar) {
    case .mark: clusters.mark(scalar)
    case .narrow, .wide: clusters.begin(scalar, takesMarks: true)
    case .refused: clusters.spell(scalar)
    }
  }
}
