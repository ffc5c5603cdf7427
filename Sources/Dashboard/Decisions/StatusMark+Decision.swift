import Cells
import PlanDomain

extension StatusMark {
  init(_ standing: Decision.Standing, in language: Language) {
    let symbols = Symbols.unicode
    let word = standing.worded(in: language)
    switch standing {
    case .inForce: self.init(glyph: symbols.disc, word: word, style: .plain)
    case .toCarryOut: self.init(glyph: symbols.arrow, word: word, style: .warning)
    case .overdue: self.init(glyph: "!", word: word, style: .bad.bold)
    case .carriedOut: self.init(glyph: symbols.tick, word: word, style: .good)
    case .superseded: self.init(glyph: symbols.crossed, word: word, style: .quiet)
    }
  }
}
