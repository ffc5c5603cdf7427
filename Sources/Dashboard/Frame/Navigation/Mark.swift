import PlanDomain

/// What is marked among rows: kept by what it is, never by where it stands.
///
/// Rows come and go above it while others record; the place follows the mark. Only a key marks another
/// row: where what was marked has gone away nothing is, and the place says where the next arrow goes on.
struct Mark<ID: Hashable & Sendable>: Equatable, Sendable {
  /// What is marked; `nil` where nothing is.
  private(set) var id: ID?
  /// Where it stands, 0-based; where nothing is marked, the row that an arrow down comes to.
  private(set) var place: Int
  /// Whether a key asks for a row: the one at the place is marked where the mark's own is not there.
  private(set) var isAsked: Bool
  /// Whether nothing is marked, and no key has asked for anything since.
  private(set) var isLost: Bool

  /// Creates a mark that the first settling puts on a row, unless nothing is to be marked.
  init(_ id: ID? = nil, place: Int = 0, isAsked: Bool = true) {
    (self.id, self.place, self.isAsked, isLost) = (id, max(0, place), isAsked, !isAsked)
  }

  /// Obeys a key that moves among the rows; any other keeps what is marked.
  mutating func move(_ action: Action, page: Int) {
    switch action {
    case .moveUp: move(to: place - 1)
    // Where what was marked has gone, the next row stands in its place.
    case .moveDown: move(to: isLost ? place : place + 1)
    case .pageUp: move(to: place - max(1, page))
    case .pageDown: move(to: place + max(1, page))
    case .moveToFirst: move(to: 0)
    case .moveToLast: move(to: .max / 2)
    default: break
    }
  }

  /// Asks for the row at a place.
  mutating func move(to place: Int) {
    (id, self.place, isAsked, isLost) = (nil, max(0, place), true, false)
  }

  /// Asks for a thing; where it is not among the rows, for the row at the place.
  mutating func move(to id: ID) { (self.id, isAsked, isLost) = (id, true, false) }

  /// Lets a key that changed which rows there are mark the row at the place, where the mark's is gone.
  mutating func askAgain() { (isAsked, isLost) = (true, false) }

  /// Brings the mark in order with the rows that there are now.
  mutating func settle(_ ids: [ID]) {
    settle(ids.count, id: { ids[$0] }, place: { ids.firstIndex(of: $0) })
  }

  /// Brings the mark in order with rows that are not held in memory.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - id: What stands in a row.
  ///   - find: The row that something stands in.
  mutating func settle(_ count: Int, id: (Int) -> ID?, place find: (ID) -> Int?) {
    defer { isAsked = false }
    if let marked = self.id, let found = find(marked) {
      (place, isLost) = (found, false)
      return
    }
    guard isAsked, count > 0 else {
      (self.id, place, isLost) = (nil, min(place, count), true)
      return
    }
    place = min(place, count - 1)
    self.id = id(place)
    isLost = self.id == nil
  }
}

/// One of several rows that are about the same.
struct Numbered<ID: Hashable & Sendable>: Hashable, Sendable {
  let id: ID
  /// How many rows before it are about the same.
  let number: Int

  /// Numbers rows, so that each is told from the others about the same.
  static func all(_ ids: [ID]) -> [Numbered] {
    var counts: [ID: Int] = [:]
    return ids.map { id in
      defer { counts[id, default: 0] += 1 }
      return Numbered(id: id, number: counts[id, default: 0])
    }
  }
}
