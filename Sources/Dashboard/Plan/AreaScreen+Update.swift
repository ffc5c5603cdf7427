import Cells
import PlanDomain

extension AreaScreen {
  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .back: return back()
    case .nextPane, .previousPane: pane = pane == .tree ? .detail : .tree
    case .nextMatch: moveToMatch(step: 1)
    case .previousMatch: moveToMatch(step: -1)
    case .fold where pane == .detail: pane = .tree
    case .open where pane == .detail: return openDetail(context)
    case .open, .unfold, .fold:
      return pane == .tree ? performInTree(action, context) : .none
    default: move(action, context)
    }
    return .none
  }

  private mutating func back() -> Screen.Outcome {
    if pane == .detail {
      pane = .tree
      return .none
    }
    guard query != nil else { return .back }
    filter(by: nil)
    return .none
  }

  private mutating func performInTree(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch (action, selection) {
    case (.fold, .activity(_, let goal)) where rows.contains(.goal(goal)),
      (.fold, .proposed(_, let goal)) where rows.contains(.goal(goal)):
      mark.move(to: .goal(goal))
    case (.fold, .activity(_, let area)) where rows.contains(.whole(area)),
      (.fold, .proposed(_, let area)) where rows.contains(.whole(area)):
      mark.move(to: .whole(area))
    case (.fold, .goal(let id)), (.fold, .area(let id)):
      guard query == nil, !folded.contains(id), hasChildren(id, context) else { return back() }
      folded.insert(id)
    case (.fold, _): return back()
    case (_, .activity): return openSelection()
    case (_, .proposed(let id, _)): return .open(EntryScreen(id.entry))
    case (.open, .goal(let id)) where folded.contains(id) == false && hasChildren(id, context),
      (.open, .area(let id)) where folded.contains(id) == false:
      folded.insert(id)
    case (_, .goal(let id)), (_, .area(let id)): folded.remove(id)
    case (_, .whole), (_, nil): break
    }
    return .none
  }

  private func hasChildren(_ id: GoalID, _ context: Context) -> Bool {
    context.picture.goal(id).map { !$0.activities.isEmpty } ?? true
  }

  /// Opens what the cursor stands on in the detail, else the activity.
  private func openDetail(_ context: Context) -> Screen.Outcome {
    guard let target = detail.marked?.target,
      let screen = Screen.showing(target, context)
    else { return openSelection() }
    return .open(screen)
  }

  private func openSelection() -> Screen.Outcome {
    guard case .activity(let id, _) = selection else { return .none }
    return .open(ActivityScreen(id))
  }

  private mutating func move(_ action: Action, _ context: Context) {
    let layout = AreaLayout(context, of: self)
    if pane == .detail {
      detail.cursor.move(action, page: layout.detail.rows)
      return
    }
    mark.move(action, page: max(1, layout.tree.rows - 1))
  }

  private mutating func moveToMatch(step: Int) {
    guard let matches, !rows.isEmpty else { return }
    let place = min(mark.place, rows.count - 1)
    for distance in 1...rows.count {
      let next = (((place + step * distance) % rows.count) + rows.count) % rows.count
      if rows[next].item.map(matches.contains) ?? false { return mark.move(to: next) }
    }
  }

  mutating func settle(_ context: Context) {
    let isNewFilter = query != nil && matches == nil
    if isNewFilter { matches = makeMatches(context) ?? [] }
    if !areRowsCurrent {
      rows = makeRows(context)
      areRowsCurrent = true
    }
    if rows.isEmpty { pane = .tree }
    let isAsked = mark.isAsked
    settleMark()
    // A text that hides the marked row goes on to the next one that it finds.
    if isAsked, isNewFilter, let matches, !rows.isEmpty,
      !(selection?.item.map(matches.contains) ?? false)
    {
      moveToMatch(step: 1)
      settleMark()
    }
    if selection != told {
      if !isRestored { detail = DetailState() }
      (told, isRestored) = (selection, false)
    }
    let layout = AreaLayout(context, of: self)
    window.reveal(
      row: min(mark.place, max(0, rows.count - 1)), of: rows.count, in: layout.tree.rows)
    detail.settle(
      detailLines(context, columns: layout.detail.columns - 3), in: layout.detail.size)
    item = selection?.item
    guard pane == .detail, case .activity(let id) = item, let party = detail.marked?.party
    else { return }
    item = .contribution(id, party)
  }

  /// The same activity under another goal is marked where it no longer serves this one.
  private mutating func settleMark() {
    if let row = selection, !rows.contains(row), let item = row.item,
      let same = rows.first(where: { $0.item == item })
    {
      mark.move(to: same)
    }
    mark.settle(rows)
  }
}
