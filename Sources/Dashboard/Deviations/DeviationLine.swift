import Cells
import PlanDomain

/// A deviation in one row of the register: what matters most first, in columns.
struct DeviationLine {
  let columns: Int
  let context: Context

  private var hasAge: Bool { columns >= 64 }
  private var hasKind: Bool { columns >= 77 }
  private var hasGoal: Bool { columns >= 85 || hasAge && !hasKind }
  private var hasLevel: Bool { columns >= 99 }
  private var hasResponsible: Bool { columns >= 112 }
  /// Room for what follows the number where two sites have given the same one.
  private var codeColumns: Int { columns >= 85 ? 16 : 12 }

  func line(_ picture: DeviationPicture) -> StyledLine {
    let deviation = picture.deviation
    var line = StatusMark(deviation.standing, in: context.language, isShort: true).line
      .truncated(to: 11).padded(to: 12)
    line += code(of: picture).padded(to: codeColumns)
    line += StyledLine(deviation.activity.rawValue).truncated(to: 4).padded(to: 5)
    if hasAge {
      if hasGoal { line += StyledLine(goal(of: deviation), .quiet).padded(to: 4) }
      let age = context.worded(DeviationWord.age(picture.age))
      line += StyledLine(ScreenText(age).aligned(toEndAt: 9) + " ")
    }
    if hasKind {
      let kind = deviation.kind?.worded(in: context.language) ?? ""
      line += StyledLine(kind).truncated(to: 12).padded(to: 13)
    }
    if hasLevel {
      let name = deviation.level.name(in: context.state.plan, context.language)
      line += StyledLine(name).truncated(to: 13).padded(to: 14)
    }
    line += due(picture).padded(to: 12)
    guard hasResponsible else { return line + review(of: picture) }
    return line + review(of: picture).padded(to: 14)
      + StyledLine(deviation.responsible?.function ?? "", .quiet)
  }

  /// The number, marked where people disagree and where another has just changed something.
  private func code(of picture: DeviationPicture) -> StyledLine {
    let isFresh = context.fresh.contains(.deviation(picture.id))
    let style: Style = isFresh ? .accent.bold : .plain.bold
    let code = StyledLine(picture.deviation.code + (isFresh ? "*" : ""), style)
    guard picture.isInConflict else { return code }
    return code + StyledLine(Symbols.unicode.different, .bad.bold)
  }

  private func goal(of deviation: Deviation) -> String {
    let goals = context.picture.activity(deviation.activity)?.activity.serves ?? []
    guard let first = goals.first else { return "" }
    return context.state.plan.subGoal(first)?.number ?? first.rawValue
  }

  /// The day for the remedy; one that has passed is marked.
  private func due(_ picture: DeviationPicture) -> StyledLine {
    guard let due = picture.deviation.due else { return StyledLine(Symbols.unicode.dash, .quiet) }
    return picture.isRemedyOverdue
      ? StyledLine("\(due)!", .bad.bold) : StyledLine("\(due)")
  }

  private func review(of picture: DeviationPicture) -> StyledLine {
    if let review = picture.deviation.review(of: context.month) {
      return StatusMark(review.verdict, in: context.language).line
    }
    guard picture.isUnreviewed(in: context.month) else { return .init() }
    return StatusMark(unreviewedIn: context.language).line
  }
}
