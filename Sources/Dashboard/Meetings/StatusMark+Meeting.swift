import Cells
import PlanDomain

extension StatusMark {
  init(_ stage: MeetingStage, in language: Language) {
    let symbols = Symbols.unicode
    word = stage.worded(in: language)
    switch stage {
    case .planned: (glyph, style) = (symbols.circle, .plain)
    case .open: (glyph, style) = (symbols.halfCircle, .warning.bold)
    case .closed: (glyph, style) = (symbols.disc, .plain)
    case .approved: (glyph, style) = (symbols.tick, .good)
    }
  }
}
