@_spi(_Unicode) import Swift

/// Text as a field keeps it.
enum EditedText {
  /// Returns the text in Unicode's composed form.
  static func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text._nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// Returns the text without controls; a line break becomes a newline, or a space in a single line.
  static func cleaned(_ text: String, takesLines: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(takesLines ? "\n" : " ")
      case 0x09: scalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }
}
