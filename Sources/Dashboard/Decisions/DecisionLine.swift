import Cells
import PlanDomain

/// A decision in one row of the register: where it stands, its number, its day, its text.
struct DecisionLine {
  let columns: Int
  let context: Context

  private var hasDue: Bool { columns >= 64 }
  private var hasResponsible: Bool { columns >= 100 }

  func line(_ decision: Decision) -> StyledLine {
    var line = StatusMark(decision.standing(on: context.today), in: context.language).line
      .truncated(to: 16).padded(to: 17)
    line += code(of: decision).padded(to: 12)
    if hasDue { line += due(decision).padded(to: 12) }
    if hasResponsible {
      line += StyledLine(decision.responsible?.function ?? "", .quiet).truncated(to: 26)
        .padded(to: 28)
    }
    return (line + StyledLine(decision.text)).truncated(to: columns)
  }

  /// The number, marked where people disagree and where another has just changed something.
  private func code(of decision: Decision) -> StyledLine {
    let isFresh = context.fresh.contains(.decision(decision.id))
    let style: Style = isFresh ? .accent.bold : .plain.bold
    let code = StyledLine(decision.code + (isFresh ? "*" : ""), style)
    guard !decision.conflicts.isEmpty else { return code }
    return code + StyledLine(Symbols.unicode.different, .bad.bold)
  }

  private func due(_ decision: Decision) -> StyledLine {
    guard let due = decision.due else { return StyledLine(Symbols.unicode.dash, .quiet) }
    let isOverdue = decision.daysOverdue(on: context.today) != nil
    return isOverdue ? StyledLine("\(due)!", .bad.bold) : StyledLine("\(due)")
  }
}
