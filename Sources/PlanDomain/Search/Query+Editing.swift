extension Query {
  /// Whether a search has a term, written as it would be typed.
  ///
  /// - Parameters:
  ///   - term: One term, as `ansvarig:polis`.
  ///   - text: What is searched for.
  /// - Returns: Whether the term stands in the text.
  public static func has(_ term: String, in text: String?) -> Bool {
    written(text).contains { $0.lowercased() == term.lowercased() }
  }

  /// Sets a term in a search, or takes it away where it stands there.
  ///
  /// Of terms that name the same field only one is kept, for an activity has one party's plan and one progress;
  /// what is or is not so may be many things at once.
  ///
  /// - Parameters:
  ///   - term: One term, as `ansvarig:polis`.
  ///   - text: What is searched for; `nil` for nothing.
  /// - Returns: What is searched for then; `nil` for nothing.
  public static func toggling(_ term: String, in text: String?) -> String? {
    let parts = written(text)
    let field = field(of: term)
    var kept = parts.filter { part in
      guard part.lowercased() != term.lowercased() else { return false }
      guard let field, field != .condition else { return true }
      return self.field(of: part) != field
    }
    if !has(term, in: text) { kept.append(term) }
    return kept.isEmpty ? nil : kept.joined(separator: " ")
  }

  /// A term for a field and a value, as one would type it.
  ///
  /// - Parameters:
  ///   - field: What it is about.
  ///   - value: What it is to be.
  ///   - language: The language of the field's name.
  /// - Returns: The term, with the value in quotes where it has blanks.
  public static func term(_ field: QueryField, _ value: String, in language: Language) -> String {
    let name = field.worded(in: language)
    let plain = value.filter { !"\"\u{201C}\u{201D}".contains($0) }
    return plain.contains(where: \.isWhitespace) ? "\(name):\"\(plain)\"" : "\(name):\(plain)"
  }

  private static func field(of term: String) -> QueryField? {
    term.split(separator: ":", maxSplits: 1).first.flatMap { QueryField(typed: $0) }
  }

  /// The parts of a text as they were written, quotes and all.
  private static func written(_ text: String?) -> [String] {
    var parts = [""]
    var isWithin = false
    for character in text ?? "" {
      if "\"\u{201C}\u{201D}".contains(character) { isWithin.toggle() }
      if character.isWhitespace, !isWithin {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}
