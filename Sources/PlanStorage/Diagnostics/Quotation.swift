extension String {
  /// The text as it is quoted in a message: without invisible characters, sixty at most.
  var quotable: String {
    let shown = visible
    return shown.count > 60 ? shown.prefix(59) + "\u{2026}" : shown
  }

  /// The text with every control and formatting character replaced, so that none reaches a terminal.
  var visible: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(scalar.isVisible ? scalar : "\u{FFFD}") }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar neither controls nor reorders what stands around it.
  fileprivate var isVisible: Bool {
    if (0x20..<0x7F).contains(value) { return true }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}

extension UInt32 {
  /// The usual notation of a Unicode scalar, `U+001B`.
  var scalarNotation: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
