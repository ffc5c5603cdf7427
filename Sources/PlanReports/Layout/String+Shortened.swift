extension String {
  /// The text cut at a word to a number of characters; a cut text ends with `…`.
  func shortened(to count: Int) -> String {
    guard self.count > count else { return self }
    let kept = prefix(count - 1)
    // A long first word is cut within itself.
    let end = kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept
    let words = end.reversed().drop { " .,;:\u{2013}-".contains($0) }.reversed()
    return String(words) + "\u{2026}"
  }
}
