@_spi(_Unicode) import Swift

/// Text that was pasted, as the program keeps it.
enum PastedText {
  /// Returns the text composed, with newlines as its only controls.
  static func cleaned(_ pasted: [Unicode.Scalar]) -> String {
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in pasted {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D: cleaned.append("\n")
      case 0x09: cleaned.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      default: cleaned.append(scalar)
      }
      previous = scalar
    }
    var composed = String.UnicodeScalarView()
    for scalar in String(cleaned)._nfc { composed.append(scalar) }
    return String(composed)
  }
}
