extension String {
  /// The text within quotation marks, as YAML reads it back.
  ///
  /// What plan files hold is free from control characters, so that nothing else needs a backslash.
  var quoted: String {
    var text = "\""
    // Scalars: a combining mark after a quotation mark makes one character of both.
    for scalar in unicodeScalars {
      if scalar == "\\" || scalar == "\"" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    text.unicodeScalars.append("\"")
    return text
  }

  /// The text in lines of ninety characters at most.
  var wrapped: String {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + word.count < 90 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The lines of the text as comments.
  var commented: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "#" : "# \($0)" }
  }
}

extension [(String, String)] {
  /// Names and what they are, as two columns within a margin.
  var columns: String {
    let width = map(\.0.count).max() ?? 0
    return map { name, words in
      "  \(name)\(String(repeating: " ", count: width - name.count))  \(words)"
    }.joined(separator: "\n")
  }
}
