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
      let value = Int(scalar.value)
      let known =
        value < 0x300
        ? latin[value] : (0x2000..<0x2600).contains(value) ? signs[value - 0x2000] : nil
      guard let character = known else { return nil }
      characters.append(character)
    }
    return characters
  }

  private static let latin = simple(0..<0x300)
  /// Dashes, quotation marks, arrows, rules and bars: what the program itself draws with.
  private static let signs = simple(0x2000..<0x2600)

  private static func simple(_ values: Range<UInt32>) -> [Character?] {
    values.map { value in
      guard let scalar = Unicode.Scalar(value) else { return nil }
      let isSimple = ScalarKind(scalar) == .narrow && !composed.contains(value)
      return scalar == "\n" || isSimple ? Character(scalar) : nil
    }
  }

  /// The signs that composing turns into others: two spaces, ohm, kelvin, ångström and two brackets.
  private static let composed: [UInt32] = [
    0x2000, 0x2001, 0x2126, 0x212A, 0x212B, 0x2329, 0x232A,
  ]

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
