extension String {
  /// The text with something else in place of some of its scalars.
  ///
  /// What a format takes for its own is a scalar, also where a combining mark after it makes both one
  /// character to a reader.
  ///
  /// - Parameter written: What is written for a scalar; `nil` for the scalar itself.
  /// - Returns: The text as it is written.
  func escaping(_ written: (Unicode.Scalar) -> String?) -> String {
    var text = ""
    for scalar in unicodeScalars {
      if let other = written(scalar) {
        text.unicodeScalars.append(contentsOf: other.unicodeScalars)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
