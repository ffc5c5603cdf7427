import Cells
import PlanDomain

/// Everything that has been recorded, the newest first.
struct HistoryScreen: ScreenContent {
  static let kind = Screen.Kind.history

  var cursor = ListCursor<EntryID>()
  private(set) var query: String?
  /// The places in the history that the filter lets through, the newest first; `nil` until applied.
  private(set) var matches: [Int]?
  /// The places that a longer text is looked for in: where a shorter one that it begins with was found.
  private var candidates: [Int]?

  mutating func filter(by query: String?) {
    let isNarrower = self.query.map { old in query?.hasPrefix(old) ?? false } ?? false
    candidates = isNarrower ? matches : nil
    self.query = query
    matches = nil
    cursor.askAgain()
  }

  /// Has the filter applied anew: the history is another.
  mutating func forgetMatches() {
    (matches, candidates) = (nil, nil)
  }

  func matchCount(in language: Language) -> Int { query == nil ? 0 : matches?.count ?? 0 }

  var selection: EntryID? { cursor.id }
  var selectedEntry: EntryID? { selection }

  mutating func perform(_ action: Action, _ context: Context) -> Screen.Outcome {
    switch action {
    case .open, .unfold:
      return selection.map { .open(EntryScreen(entry: $0)) } ?? .none
    case .back where query != nil: filter(by: nil)
    case .back, .fold: return .back
    default:
      cursor.move(action, page: HistoryLayout(context).list.rows)
    }
    return .none
  }

  mutating func settle(_ context: Context) {
    if query != nil, matches == nil { matches = makeMatches(context) }
    let history = context.state.history
    // A text that hides the marked entry marks the one before it in time.
    if cursor.mark.isAsked, let id = cursor.id, let near = place(of: id, in: history),
      entry(at: near, in: history)?.id != id
    {
      cursor.move(to: near)
    }
    var cursor = cursor
    cursor.settle(
      count(in: history), in: HistoryLayout(context).list.rows,
      id: { entry(at: $0, in: history)?.id },
      place: { id in
        place(of: id, in: history).flatMap { entry(at: $0, in: history)?.id == id ? $0 : nil }
      })
    self.cursor = cursor
  }

  func count(in history: [Entry]) -> Int {
    query == nil ? history.count : matches?.count ?? 0
  }

  func entry(at place: Int, in history: [Entry]) -> Entry? {
    guard query != nil else {
      return history.indices.contains(place) ? history[history.count - 1 - place] : nil
    }
    guard let matches, matches.indices.contains(place) else { return nil }
    return history[matches[place]]
  }

  /// The row of an entry; where the filter hides it, that of the one before it in time.
  private func place(of id: EntryID, in history: [Entry]) -> Int? {
    guard query == nil, matches == nil else {
      return matches?.firstIndex { history[$0].id <= id }
    }
    var (low, high) = (0, history.count)
    while low < high {
      let middle = (low + high) / 2
      if history[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return history.indices.contains(low) ? history.count - 1 - low : nil
  }

  private func makeMatches(_ context: Context) -> [Int] {
    guard let wanted = query.flatMap({ Query($0) }) else {
      return context.state.history.indices.reversed()
    }
    let history = context.state.history
    let places = candidates ?? history.indices.reversed()
    return places.filter { isMatch(history[$0], for: wanted, context) }
  }

  private func isMatch(_ entry: Entry, for wanted: Query, _ context: Context) -> Bool {
    let row = HistoryRow(entry, context)
    let notes = entry.facts.indices.compactMap { place in
      context.state.note(of: FactID(entry: entry.id, index: place))
    }
    return ([row.time, row.author, row.words] + row.marks.map(\.word) + notes)
      .contains(where: wanted.matches)
  }
}
