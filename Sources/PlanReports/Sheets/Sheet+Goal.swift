public import PlanDomain

extension Sheet {
  /// Tells of a goal: the council's judgement, and how its activities stand.
  ///
  /// - Parameters:
  ///   - goal: A sub-goal, or an area that has none.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(_ goal: GoalPicture, from basis: Basis, in language: Language) {
    let plan = basis.state.plan
    var writer = SheetWriter("\(goal.id)", goal.title, basis, language)
    if goal.isInConflict { writer.addDisputes([.attainment(goal.id)]) }
    let area = plan.area(of: goal.id)
    if let area, area.id != goal.id {
      writer.add(label: basis.agreement.levels.area.one, "\(area.id)  \(area.title)")
    }
    writer.add(.aim, goal.aim)
    writer.addJudgement(of: goal)
    writer.add(.tally(goal.tally))
    let notes = plan.subGoal(goal.id)?.notes ?? area.map { $0.variants + $0.notes } ?? []
    for note in notes { writer.add(.remark(note)) }
    writer.begin(Label.indicators)
    for indicator in plan.indicators where indicator.serves.contains(goal.id) {
      writer.add(
        .indicator(
          IndicatorPicture(of: indicator, in: basis.state, on: basis.picture.date)))
    }
    self = writer.finished()
  }

  /// Tells of a focus area that has sub-goals, without them.
  ///
  /// - Parameters:
  ///   - area: The area.
  ///   - basis: What to draw from.
  ///   - language: The language of the words.
  public init(_ area: AreaPicture, from basis: Basis, in language: Language) {
    var writer = SheetWriter("\(area.area.id)", area.area.title, basis, language)
    writer.add(.aim, area.area.aim)
    writer.add(.tally(area.tally))
    for note in area.area.variants + area.area.notes { writer.add(.remark(note)) }
    self = writer.finished()
  }
}

extension SheetWriter {
  /// What the council has judged, who said so, and why.
  fileprivate mutating func addJudgement(of goal: GoalPicture) {
    add(.attainment, .attainment(goal.attainment, goal.trend))
    let key = RegisterKey.attainment(goal.id)
    for claim in state.register(key).current {
      add(.judgedBy, state.origin(of: claim.fact, language))
      add(.reason, state.reason(of: claim, in: key))
    }
  }
}
