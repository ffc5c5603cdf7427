import PlanDomain

/// Where someone stands in a list, and what it is filtered by.
struct ListState<ID: Hashable & Sendable, Condition: ListCondition>: Equatable, Sendable {
  var cursor = ListCursor<ID>()
  private(set) var filter = Filter<Condition>()
  /// The places among all rows that the filter lets through; `nil` until it has been applied.
  private(set) var matches: [Int]?
  /// The places that a longer text is looked for in: where a shorter one that it begins with was found.
  private var candidates: [Int]?
  /// How many rows were shown when the list was last settled.
  fileprivate(set) var count = 0

  /// What is marked; `nil` where nothing is.
  var selection: ID? { cursor.id }

  mutating func change(_ change: (inout Filter<Condition>) -> Void) {
    let before = filter
    change(&filter)
    candidates = filter.isNarrower(than: before) ? matches : nil
    matches = nil
    cursor.askAgain()
  }

  /// Has the filter applied anew: the rows are others.
  mutating func forgetMatches() { (matches, candidates) = (nil, nil) }

  /// The place among all rows of a row that is shown.
  func place(ofShown place: Int) -> Int? {
    guard !filter.isEmpty else { return place }
    return matches.flatMap { $0.indices.contains(place) ? $0[place] : nil }
  }

  /// How many rows are shown.
  func shown(of count: Int) -> Int { filter.isEmpty ? count : matches?.count ?? 0 }

  /// Applies the filter where it has not been.
  mutating func apply(to count: Int, _ lets: (Int) -> Bool) {
    guard !filter.isEmpty, matches == nil else { return }
    matches = candidates.map { $0.filter(lets) } ?? (0..<count).filter(lets)
  }

  /// Brings mark and window in order with the rows that there are now.
  ///
  /// - Parameters:
  ///   - total: How many rows there are, shown or not.
  ///   - height: How many have room.
  ///   - id: What stands in one of all rows.
  ///   - find: The place among all rows that something stands in.
  mutating func settle(
    of total: Int, in height: Int, id: (Int) -> ID, place find: (ID) -> Int?
  ) {
    count = shown(of: total)
    // A filter that hides the marked row marks the next one that it shows.
    if cursor.mark.isAsked, let hidden = cursor.id.flatMap(find), shownPlace(of: hidden) == nil,
      let next = matches?.firstIndex(where: { $0 > hidden })
    {
      cursor.move(to: next)
    }
    var cursor = cursor
    cursor.settle(
      count, in: height, id: { place(ofShown: $0).map(id) },
      place: { find($0).flatMap(shownPlace) })
    self.cursor = cursor
  }

  /// The shown row that one of all rows stands in; `nil` where the filter hides it.
  private func shownPlace(of place: Int) -> Int? {
    guard !filter.isEmpty else { return place }
    return matches?.firstIndex(of: place)
  }
}
