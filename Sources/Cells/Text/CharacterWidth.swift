/// What the width table says about a scalar.
enum ScalarKind: UInt32 {
  case mark = 0
  case narrow = 1
  case wide = 2
  case refused = 3

  init(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x300 {
      self = Self.inLatin(scalar.value)
    } else {
      self = Self.inTable(scalar.value)
    }
  }

  private static func inLatin(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD: .refused
    default: .narrow
    }
  }

  private static func inTable(_ value: UInt32) -> ScalarKind {
    let runs = WidthTable.runs
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return ScalarKind(rawValue: runs[low] & 3) ?? .refused
  }
}

/// Columns that characters take on the screen.
enum CharacterWidth {
  /// Returns the columns of a character that has been made safe: 1 or 2.
  static func columns(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 1 }
    return first.value >= 0x1100 && ScalarKind(first) == .wide ? 2 : 1
  }
}
