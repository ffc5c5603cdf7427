import PlanDomain

extension AreaScreen {
  /// The rows of the tree, in the order of the agreement and the plan.
  func makeRows(_ context: Context) -> [Row] {
    let picture = context.picture
    let proposed = query == nil ? context.proposedActivities : [:]
    return picture.areas.filter { area == nil || $0.area.id == area }.flatMap { area -> [Row] in
      let children = rows(under: area, picture, proposed)
      guard self.area == nil, !area.area.subGoals.isEmpty else { return children }
      let isShown = query == nil || !children.isEmpty || isMatch(.area(area.area.id))
      return (isShown ? [.area(area.area.id)] : []) + children
    }
  }

  private func rows(
    under area: AreaPicture, _ picture: Picture, _ proposed: [GoalID: [FactID]]
  ) -> [Row] {
    if self.area == nil, query == nil, folded.contains(area.area.id),
      !area.area.subGoals.isEmpty
    {
      return []
    }
    let ofGoals = area.goals.flatMap { goal in rows(under: goal, proposed[goal.id] ?? []) }
    guard !area.area.subGoals.isEmpty else { return ofGoals }
    let wholes = area.wholes.filter { isMatch(.activity($0)) }
    let own =
      wholes.map { Row.activity($0, under: area.area.id) }
      + (proposed[area.area.id] ?? []).map { .proposed($0, under: area.area.id) }
    return ofGoals + (own.isEmpty ? [] : [.whole(area.area.id)]) + own
  }

  private func rows(under goal: GoalPicture, _ proposed: [FactID]) -> [Row] {
    let shown = goal.activities.filter { isMatch(.activity($0)) }
    guard query != nil else {
      return [.goal(goal.id)]
        + (folded.contains(goal.id)
          ? []
          : shown.map { .activity($0, under: goal.id) }
            + proposed.map { .proposed($0, under: goal.id) })
    }
    guard !shown.isEmpty || isMatch(.goal(goal.id)) else { return [] }
    return [.goal(goal.id)] + shown.map { .activity($0, under: goal.id) }
  }

  private func isMatch(_ item: Item) -> Bool { query == nil || matches?.contains(item) ?? true }

  /// Applies the filter to everything that the tree may show.
  func makeMatches(_ context: Context) -> Set<Item>? {
    guard let wanted = query.flatMap({ Query($0) }) else { return nil }
    var found: Set<Item> = []
    var scope: Set<GoalID> = []
    for area in context.picture.areas where self.area == nil || area.area.id == self.area {
      scope.formUnion([area.area.id] + area.goals.map(\.id))
      if self.area == nil, !area.area.subGoals.isEmpty, wanted.matches([area.area.title]) {
        found.insert(.area(area.area.id))
      }
      for goal in area.goals where wanted.matches(goal.texts(context)) {
        found.insert(.goal(goal.id))
      }
    }
    let search = ActivitySearch(context.picture, in: context.state, context.language)
    for picture in context.picture.activities
    where picture.activity.serves.contains(where: scope.contains)
      && search.matches(wanted, picture)
    {
      found.insert(.activity(picture.id))
    }
    return found
  }
}

extension GoalPicture {
  /// What a search for a goal looks in: what the screen says of it, and why it was judged as it was.
  func texts(_ context: Context) -> [String?] {
    [
      number, title, aim, attainment.worded(in: context.language),
      context.state.reason(for: .attainment(id))?.note,
    ]
  }
}
