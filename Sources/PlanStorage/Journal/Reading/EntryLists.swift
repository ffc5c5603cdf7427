import PlanDomain

/// Several lists of entries, each in order, gone through as one that is.
struct EntryLists: Sequence {
  private let lists: [[Entry]]

  init(_ lists: [[Entry]]) {
    self.lists = lists.filter { !$0.isEmpty }
  }

  /// How many entries there are.
  var count: Int { lists.reduce(0) { $0 + $1.count } }

  func makeIterator() -> Iterator { Iterator(lists) }

  /// Takes the entry that stands first, again and again.
  ///
  /// - Complexity: O(*k*) each time for *k* lists, which are as many as the writers.
  struct Iterator: IteratorProtocol {
    private let lists: [[Entry]]
    private var places: [Int]
    /// The identifier at each place; none where a list has ended.
    private var heads: [EntryID?]

    fileprivate init(_ lists: [[Entry]]) {
      self.lists = lists
      places = [Int](repeating: 0, count: lists.count)
      heads = lists.map { $0.first?.id }
    }

    mutating func next() -> Entry? {
      var least: (list: Int, id: EntryID)?
      for list in heads.indices {
        guard let id = heads[list] else { continue }
        if let found = least, found.id <= id { continue }
        least = (list, id)
      }
      guard let list = least?.list else { return nil }
      let entry = lists[list][places[list]]
      places[list] += 1
      heads[list] = places[list] < lists[list].count ? lists[list][places[list]].id : nil
      return entry
    }
  }
}
