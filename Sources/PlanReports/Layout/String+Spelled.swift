extension String {
  /// The text with a visible form in place of what controls, hides or reorders: `‹U+202E›`.
  var spelled: String {
    guard unicodeScalars.contains(where: \.isSpelled) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      guard scalar.isSpelled else { return text.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      text += "‹U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)›"
    }
  }
}

extension Unicode.Scalar {
  /// Line breaks stay within their quotation marks, and joiners within their emoji and words.
  fileprivate var isSpelled: Bool {
    switch value {
    case 0x0A, 0x200C, 0x200D: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
