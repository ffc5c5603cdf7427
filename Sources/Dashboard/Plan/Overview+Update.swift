import Cells
import PlanDomain

extension Overview {
  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    let targets = Targets(context.picture, rows)
    guard targets.count > 0 else { return .none }
    switch action {
    case .nextPane: changePane(by: 1, targets)
    case .previousPane: changePane(by: -1, targets)
    case .open, .unfold: return openSelection(context)
    default: mark.move(action, page: max(1, context.body.rows / 2))
    }
    return .none
  }

  private mutating func changePane(by distance: Int, _ targets: Targets) {
    let panes = targets.panes
    let pane = selection?.pane ?? .areas
    let place = panes.firstIndex { $0.pane == pane } ?? 0
    let next = panes[(place + distance + panes.count) % panes.count]
    guard next.pane != pane else { return }
    // Whoever comes back finds what was marked there.
    marks[pane] = mark
    mark = marks[next.pane] ?? Mark(place: next.start)
  }

  private mutating func openSelection(_ context: Context) -> Screen.Outcome {
    switch selection {
    case .area(let id): return .open(AreaScreen(area: id))
    case .goal(let id): return openGoal(id, context)
    case .attention(let attention):
      if let id = attention.deviation { return .open(DeviationScreen(id)) }
      if case .agreementEnding = attention { return .open(AgreementScreen()) }
      if attention.edition != nil { return .open(AgreementScreen.atEditions) }
      if let id = attention.decision { return .open(DecisionScreen(id)) }
      if let id = attention.meeting { return .open(MeetingScreen(id)) }
      if case .proposal(let fact, let id) = attention, context.picture.activity(id) == nil {
        return .open(EntryScreen(fact.entry))
      }
      if let id = attention.activity { return openActivity(id, context) }
      return attention.goal.map { openGoal($0, context) } ?? .none
    case .rest(let group):
      unfolded.formSymmetricDifference([group])
      rows = nil
    case .beginning(let beginning): return .open(beginning.screen)
    case .occasion(let occasion):
      return Screen.showing(occasion, context).map { .open($0) } ?? .none
    case nil: break
    }
    return .none
  }

  private func openGoal(_ id: GoalID, _ context: Context) -> Screen.Outcome {
    guard let area = context.state.plan.area(of: id) else { return .none }
    return .open(AreaScreen(area: area.id, selecting: .goal(id)))
  }

  /// Opens the area of an activity, or all areas for one that serves none, with it selected.
  private func openActivity(_ id: ActivityID, _ context: Context) -> Screen.Outcome {
    let goal = context.picture.activity(id)?.activity.serves.first
    let area = goal.flatMap { context.state.plan.area(of: $0)?.id }
    let row = goal.map { AreaScreen.Row.activity(id, under: $0) }
    return .open(AreaScreen(area: area, selecting: row))
  }

  mutating func settle(_ context: Context) {
    let rows = rows ?? AttentionRows(context, unfolded: unfolded)
    self.rows = rows
    let targets = Targets(context.picture, rows)
    if let other = neighbour(targets) { mark.move(to: other) }
    let before = place
    mark.settle(
      targets.count, id: { targets[$0] }, place: { targets.place(of: $0, after: before) })
    item = selection.flatMap { item(of: $0, context.picture) }
    reveal(OverviewLayout(context), context)
  }

  /// What needs attention about the same activity, where the reason that was marked is no more.
  private func neighbour(_ targets: Targets) -> Int? {
    guard case .attention(let old) = selection, let activity = old.activity,
      targets.place(of: .attention(old), after: place) == nil
    else { return nil }
    return targets.attention.firstIndex { $0.reason?.activity == activity }
      .map { $0 + targets.goals.count }
  }

  private func item(of target: Target, _ picture: Picture) -> Item? {
    switch target {
    case .area(let id): picture.goal(id) == nil ? .area(id) : .goal(id)
    case .goal(let id): .goal(id)
    case .attention(let attention):
      attention.activity.map(Item.activity) ?? attention.goal.map(Item.goal)
    case .occasion(let occasion): occasion.activity.map(Item.activity)
    case .rest, .beginning: nil
    }
  }

  private mutating func reveal(_ layout: OverviewLayout, _ context: Context) {
    if let selection, let row = layout.lines.firstIndex(where: { $0.holds(selection) }) {
      areaWindow.reveal(row: row, of: layout.lines.count, in: layout.areas.rows)
    }
    let count = rows?.all.count ?? 0
    let selected = place - layout.targetsBefore
    if selected >= 0, selection?.pane == .attention {
      attentionWindow.reveal(row: selected, of: count, in: layout.attention.rows)
    } else {
      let first = attentionWindow.rows(of: count, in: layout.attention.rows).lowerBound
      attentionWindow.reveal(row: first, of: count, in: layout.attention.rows)
    }
    let coming = context.picture.comingOccasions.count
    let marked = selection?.pane == .occasions ? selected - count : 0
    occasionWindow.reveal(row: marked, of: coming, in: layout.occasions.rows)
  }
}

extension Attention {
  /// The goal that it is about, if any.
  var goal: GoalID? {
    switch self {
    case .goalWithoutActivities(let id): id
    case .conflict(.attainment(let id)): id
    default: nil
    }
  }
}

extension Attention {
  /// The same without what changes from day to day, or while it is looked into.
  var undated: Attention {
    switch self {
    case .deviating(let id, _): .deviating(id, hasDeviation: false)
    case .remedyOverdue(let id, let activity, _): .remedyOverdue(id, activity, days: 0)
    case .unreviewed(let id, let activity, let month, _):
      .unreviewed(id, activity, month, daysLeft: 0)
    case .deviationLacks(let id, let activity, _): .deviationLacks(id, activity, [])
    case .overdue(let id, _): .overdue(id, days: 0)
    case .decisionOverdue(let id, _): .decisionOverdue(id, days: 0)
    case .meetingLeftOpen(let id, _): .meetingLeftOpen(id, days: 0)
    case .decisionDueSoon(let id, _): .decisionDueSoon(id, days: 0)
    case .dueSoon(let id, _): .dueSoon(id, days: 0)
    case .stale(let id, _): .stale(id, days: 0)
    case .reportMissing(let id, let date, _): .reportMissing(id, after: date, days: 0)
    case .conflict, .doneWithDeviation, .editionToAdopt, .editionAltered, .proposal, .atRisk,
      .unreported, .goalWithoutActivities,
      .withoutResponsible, .severalResponsible:
      self
    case .agreementEnding:
      .agreementEnding(days: 0, LeftOpen(activities: 0, deviations: 0, decisions: 0))
    }
  }
}
