/// What somebody searches for: words and conditions, all of which must hold.
///
/// `polis avviker` finds what has both words, wherever they stand; `"tidiga insatser"` finds them together;
/// `ansvarig:polis slutar:<30d` names what the words are about; a hyphen before a term turns it round. Fields and
/// values go by their words in any language.
public struct Query: Hashable, Sendable {
  /// One of the things that must hold.
  public indirect enum Term: Hashable, Sendable {
    /// A text that stands somewhere.
    case word(SearchWord)
    /// A text in a field.
    case text(QueryField, SearchWord)
    /// A progress.
    case progress(Set<Progress>)
    /// An assessment.
    case assessment(Set<Assessment>)
    /// A day.
    case days(QueryField, QueryDays)
    /// Something that is so.
    case condition(QueryCondition)
    /// A term that must not hold.
    case not(Term)
  }

  /// The terms, as they were written.
  public let terms: [Term]

  /// Reads what somebody has typed so far: what is not understood as a condition is a word.
  ///
  /// - Parameter text: The text; `nil` comes back for a text of blanks.
  public init?(_ text: String) {
    let terms = Query.parts(of: text).compactMap { part -> Term? in
      if let term = try? Query.term(part) { return term }
      return SearchWord(part.text).map(Term.word)
    }
    guard !terms.isEmpty else { return nil }
    self.terms = terms
  }

  /// Reads a whole query.
  ///
  /// - Parameter text: The text.
  /// - Throws: `QueryFault` where a condition is not understood, or there is none.
  public init(whole text: String) throws(QueryFault) {
    var terms: [Term] = []
    for part in Query.parts(of: text) {
      if let term = try Query.term(part) { terms.append(term) }
    }
    guard !terms.isEmpty else { throw .empty }
    self.terms = terms
  }

  /// The words that are searched for wherever they stand, which can be marked in what is shown.
  public var words: [SearchWord] {
    terms.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  /// Returns whether texts hold all words; of a condition nothing is known from texts.
  ///
  /// - Parameter texts: What belongs to a row.
  /// - Returns: Whether they do.
  public func matches(_ texts: [String?]) -> Bool {
    terms.allSatisfy { Query.matches($0, texts) }
  }

  private static func matches(_ term: Term, _ texts: [String?]) -> Bool {
    switch term {
    case .word(let word), .text(_, let word): texts.contains { $0.map(word.matches) ?? false }
    case .not(let term): !matches(term, texts)
    case .progress, .assessment, .days, .condition: false
    }
  }
}

extension Query {
  /// A piece of what was typed: what stands between blanks, or within quotation marks.
  struct Piece {
    var text = ""
    /// Whether all of it stood within quotation marks, so that it is a text and no condition.
    var isQuoted = false
  }

  static func parts(of text: String) -> [Piece] {
    var parts: [Piece] = []
    var part = Piece()
    var isWithin = false
    func end() {
      if part.text.contains(where: { !$0.isWhitespace }) { parts.append(part) }
      part = Piece()
    }
    for character in text {
      switch character {
      case "\"", "\u{201D}", "\u{201C}":
        isWithin.toggle()
        if isWithin, part.text.isEmpty { part.isQuoted = true }
      case _ where character.isWhitespace && !isWithin: end()
      default: part.text.append(character)
      }
    }
    end()
    return parts
  }

  /// The term that a part is; `nil` for one without a letter to search for.
  static func term(_ part: Piece) throws(QueryFault) -> Term? {
    let text = part.text
    guard !part.isQuoted else { return SearchWord(text).map(Term.word) }
    if text.hasPrefix("-"), text.count > 1 {
      return try term(Piece(text: String(text.dropFirst()))).map(Term.not)
    }
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else {
      return SearchWord(text).map(Term.word)
    }
    let (name, value) = (text[..<colon], String(text[text.index(after: colon)...]))
    guard let field = QueryField(typed: name) else { throw .unknownField(String(name)) }
    return try term(field, value)
  }

  private static func term(_ field: QueryField, _ value: String) throws(QueryFault) -> Term {
    guard let word = SearchWord(value) else { throw .noValue(field) }
    switch field {
    case .responsible, .party, .area, .goal, .place, .group, .owner: return .text(field, word)
    case .progress:
      let found = Set(Progress.allCases.filter { $0.isCalled(value, word, $0.rawValue) })
      guard !found.isEmpty else { throw .noSuchValue(field, value) }
      return .progress(found)
    case .assessment:
      let found = Set(Assessment.allCases.filter { $0.isCalled(value, word, $0.rawValue) })
      guard !found.isEmpty else { throw .noSuchValue(field, value) }
      return .assessment(found)
    case .starts, .ends, .reported:
      guard let days = QueryDays(typed: value) else { throw .noDay(field, value) }
      return .days(field, days)
    case .condition:
      guard let condition = QueryCondition(typed: value) else { throw .noSuchValue(field, value) }
      return .condition(condition)
    }
  }
}

extension Worded {
  /// Whether the value goes by what was typed: its name in files, a part of its words, or another word
  /// that is used for it.
  fileprivate func isCalled(_ text: String, _ word: SearchWord, _ name: String) -> Bool {
    name == text || word.matches(swedish) || word.matches(english)
      || ((self as? any Synonymous)?.synonyms ?? []).contains(where: word.matches)
  }
}
