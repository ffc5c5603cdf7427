import Cells
import PlanDomain

extension StatusMark {
  /// A short word has room in a column.
  init(_ standing: Deviation.Standing, in language: Language, isShort: Bool = false) {
    let symbols = Symbols.unicode
    let short: ShortWord? =
      switch standing {
      case .remedied: .remedied
      case .escalated: .lifted
      case .open, .closed: nil
      }
    let word =
      isShort
      ? short?.worded(in: language) ?? standing.worded(in: language)
      : standing.worded(in: language)
    switch standing {
    case .open: self.init(glyph: "!", word: word, style: .bad)
    case .remedied: self.init(glyph: symbols.halfCircle, word: word, style: .warning)
    case .escalated: self.init(glyph: symbols.up, word: word, style: .bad.bold)
    case .closed: self.init(glyph: symbols.tick, word: word, style: .good)
    }
  }

  /// A short word has room beside a chart.
  init(_ verdict: Verdict, in language: Language, isShort: Bool = false) {
    let symbols = Symbols.unicode
    let word = isShort ? ShortWord(verdict).worded(in: language) : verdict.worded(in: language)
    switch verdict {
    case .better: self.init(glyph: symbols.rising, word: word, style: .good)
    case .unchanged: self.init(glyph: symbols.steady, word: word, style: .plain)
    case .worse: self.init(glyph: symbols.falling, word: word, style: .bad.bold)
    }
  }

  /// Not reviewed this month.
  init(unreviewedIn language: Language) {
    let word = DeviationWord.unreviewed.worded(in: language)
    self.init(glyph: Symbols.unicode.dash, word: word, style: .warning)
  }
}
