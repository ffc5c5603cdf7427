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
      select(.goal(goal))
    case (.fold, .activity(_, let area)) where rows.contains(.whole(area)),
      (.fold, .proposed(_, let area)) where rows.contains(.whole(area)):
      select(.whole(area))
    case (.fold, .goal(let id)), (.fold, .area(let id)):
      guard query == nil, !folded.contains(id), hasChildren(id, context) else { return back() }
      folded.insert(id)
    case (.fold, _): return back()
    case (_, .activity): return openSelection()
    case (_, .proposed(let id, _)): return .open(EntryScreen(entry: id.entry))
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
    let layout = AreaLayout(context, of: self)
    let lines = detailLines(context, columns: layout.detail.columns - 3)
    guard lines.indices.contains(detail.place), let target = lines[detail.place].target,
      let screen = Screen.showing(target, context)
    else { return openSelection() }
    return .open(screen)
  }

  private func openSelection() -> Screen.Outcome {
    guard case .activity(let id, _) = selection else { return .none }
    return .open(ActivityScreen(activity: id))
  }

  private mutating func move(_ action: Action, _ context: Context) {
    let layout = AreaLayout(context, of: self)
    if pane == .detail {
      detail.move(action, page: layout.detail.rows)
      return
    }
    let page = max(1, layout.tree.rows - 1)
    switch action {
    case .moveUp: select(place: place - 1)
    case .moveDown: select(place: place + 1)
    case .pageUp: select(place: place - page)
    case .pageDown: select(place: place + page)
    case .moveToFirst: select(place: 0)
    case .moveToLast: select(place: rows.count - 1)
    default: break
    }
  }

  private mutating func moveToMatch(step: Int) {
    guard let matches, !rows.isEmpty else { return }
    for distance in 1...rows.count {
      let next = (((place + step * distance) % rows.count) + rows.count) % rows.count
      if rows[next].item.map(matches.contains) ?? false { return select(place: next) }
    }
  }

  private mutating func select(_ row: Row) {
    rows.firstIndex(of: row).map { select(place: $0) }
  }

  private mutating func select(place: Int) {
    guard !rows.isEmpty else { return }
    self.place = min(max(0, place), rows.count - 1)
    let row = rows[self.place]
    if row != selection { detail = ListCursor() }
    selection = row
  }

  mutating func settle(_ context: Context) {
    let isNewFilter = query != nil && matches == nil
    if isNewFilter { matches = makeMatches(context) ?? [] }
    if !areRowsCurrent {
      rows = makeRows(context)
      areRowsCurrent = true
    }
    if rows.isEmpty { pane = .tree }
    settleSelection()
    if isNewFilter, let matches, !rows.isEmpty, !(rows[place].item.map(matches.contains) ?? false) {
      moveToMatch(step: 1)
    }
    let layout = AreaLayout(context, of: self)
    window.reveal(row: place, of: rows.count, in: layout.tree.rows)
    let lines = detailLines(context, columns: layout.detail.columns - 3)
    detail.settle(lines.count, in: layout.detail.rows)
    item = selection?.item
    guard pane == .detail, case .activity(let id) = item, lines.indices.contains(detail.place),
      let party = lines[detail.place].party
    else { return }
    item = .contribution(id, party)
  }

  private mutating func settleSelection() {
    if let found = selection.flatMap({ rows.firstIndex(of: $0) }) {
      place = found
    } else if let item = selection?.item, let same = rows.firstIndex(where: { $0.item == item }) {
      select(place: same)
    } else {
      select(place: place)
      if rows.isEmpty { selection = nil }
    }
  }
}
