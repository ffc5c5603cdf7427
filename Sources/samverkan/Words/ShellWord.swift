extension String {
  /// The text as a shell reads it back as one word.
  var inShell: String {
    let isPlain =
      !isEmpty && !hasPrefix("-")
      && unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
          || "/._-+,@%:".unicodeScalars.contains($0)
      }
    guard !isPlain else { return self }
    var text = "'"
    // Scalars: a combining mark after an apostrophe makes one character of both.
    for scalar in unicodeScalars {
      if scalar == "'" { text += #"'\'"# }
      text.unicodeScalars.append(scalar)
    }
    text.unicodeScalars.append("'")
    return text
  }
}
