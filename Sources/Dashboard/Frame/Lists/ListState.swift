import PlanDomain

/// Where someone stands in a list, and what it is filtered by.
struct ListState<ID: Hashable & Sendable, Condition: ListCondition>: Equatable, Sendable {
  var cursor = ListCursor<ID>()
  private(set) var filter = Filter<Condition>()
  /// What the rows are sorted by; `nil` for the list's own order.
  private(set) var order: String?
  /// The places of all rows in the order that is asked for; `nil` until they have been sorted.
  private var sorted: [Int]?
  /// The places among all rows of those that are shown, in order; `nil` until filter and order have been
  /// applied.
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

  /// Has filter and order applied anew: the rows are others.
  mutating func forgetMatches() { (matches, candidates, sorted) = (nil, nil, nil) }

  mutating func sort(by order: String?) {
    self.order = order
    forgetMatches()
    // Who sorts wants to see what comes first, not where the marked row went.
    cursor.move(to: 0)
  }

  /// Whether every row is shown in the list's own order.
  private var isPlain: Bool { filter.isEmpty && order == nil }

  /// The place among all rows of a row that is shown.
  func place(ofShown place: Int) -> Int? {
    guard !isPlain else { return place }
    return matches.flatMap { $0.indices.contains(place) ? $0[place] : nil }
  }

  /// How many rows are shown.
  func shown(of count: Int) -> Int { isPlain ? count : matches?.count ?? 0 }

  /// Applies filter and order where they have not been.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - sort: Gives the places of all rows in the order.
  ///   - lets: Whether the filter shows the row at a place.
  mutating func apply(to count: Int, sort: () -> [Int], _ lets: (Int) -> Bool) {
    guard !isPlain, matches == nil else { return }
    if order != nil, sorted == nil { sorted = sort() }
    let places = candidates ?? sorted ?? Array(0..<count)
    matches = filter.isEmpty ? places : places.filter(lets)
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
    guard !isPlain else { return place }
    return matches?.firstIndex(of: place)
  }
}
