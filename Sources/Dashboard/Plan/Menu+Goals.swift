import Cells
import PlanDomain

extension Menu {
  /// How far a goal is attained; for one that is judged, then where it is heading.
  static func attainment(of id: GoalID, _ context: Context) -> Menu {
    let values = Attainment.allCases
    let current = context.state.attainment(of: id)?.attainment ?? .notAssessed
    let options = values.map { value in
      Option(
        StatusMark(value, nil, in: context.language).line,
        value == .notAssessed
          ? .begin(.attain(id, value, nil)) : .ask(.menu(.trend(of: id, value, context))))
    }
    return Menu(
      Phrase.chooseAttainment(Item.goal(id).name(in: context.state)), options,
      current: values.firstIndex(of: current), context)
  }

  private static func trend(of id: GoalID, _ attainment: Attainment, _ context: Context) -> Menu {
    let values: [Trend?] = Trend.allCases + [nil]
    let options = values.map { value in
      let glyph = value?.glyph ?? Symbols.unicode.dash
      let word = value.map { context.worded($0) } ?? context.worded(Phrase.noTrend)
      return Option(
        StyledLine(glyph + " " + ScreenText(word)), .begin(.attain(id, attainment, value)))
    }
    return Menu(
      Phrase.chooseTrend(Item.goal(id).name(in: context.state)), options,
      current: values.firstIndex(of: context.state.attainment(of: id)?.trend), context)
  }
}
