import Cells
import PlanDomain
import PlanReports

/// The law section by section, and what there is to show for each.
struct LawScreen: DetailScreen {
  static let kind = Screen.Kind.law

  var detail = DetailState()
  /// What there is to show, drawn once for each state and day; none under another country's law.
  private var law: LawPicture?

  init(_ whole: Whole = Whole()) {}

  var thing: Whole { Whole() }

  mutating func forgetMatches() { law = nil }

  mutating func prepare(_ context: Context) {
    if law == nil { law = LawPicture(of: context.state, context.picture) }
  }

  func report(_ context: Context) -> (any Report)? {
    LawReport(from: context.basis)
  }

  func heading(_ context: Context) -> String {
    context.worded(LawWord.heading)
  }

  func describe(_ detail: inout Detail, _ context: Context) {
    guard let law else {
      detail.add(context.worded(LawWord.anotherCountry(context.state.plan.agreement.country)))
      return
    }
    detail.addSheet(Sheet(law, from: context.basis, in: context.language))
  }
}

extension StatusMark {
  /// How much there is to show for a section of the law.
  init(_ standing: LawPicture.Finding.Standing, in language: Language) {
    let symbols = Symbols.unicode
    let word = standing.worded(in: language)
    switch standing {
    case .shown: self.init(glyph: symbols.tick, word: word, style: .good)
    case .partly: self.init(glyph: symbols.halfCircle, word: word, style: .warning)
    case .missing: self.init(glyph: symbols.circle, word: word, style: .warning)
    case .notMeasured: self.init(glyph: symbols.dash, word: word, style: .quiet)
    }
  }
}
