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
  /// - Complexity: O(log *k*) each time for *k* lists, which are as many as the writers.
  struct Iterator: IteratorProtocol {
    /// What is left of a list, by what stands first in it.
    private struct Rest {
      let entries: [Entry]
      var place = 0
      var id: EntryID

      init?(_ entries: [Entry]) {
        guard let first = entries.first else { return nil }
        self.entries = entries
        id = first.id
      }

      /// Moves to the next entry, if there is one.
      mutating func advance() -> Bool {
        place += 1
        guard place < entries.count else { return false }
        id = entries[place].id
        return true
      }
    }

    /// A heap: none stands before the one at half its place.
    private var heap: [Rest]

    fileprivate init(_ lists: [[Entry]]) {
      heap = lists.compactMap(Rest.init).sorted { $0.id < $1.id }
    }

    mutating func next() -> Entry? {
      guard !heap.isEmpty else { return nil }
      let entry = heap[0].entries[heap[0].place]
      if !heap[0].advance() {
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
      }
      sink()
      return entry
    }

    /// Moves the first down to where it belongs.
    private mutating func sink() {
      var place = 0
      while true {
        var least = place
        let (left, right) = (2 * place + 1, 2 * place + 2)
        if left < heap.count, heap[left].id < heap[least].id { least = left }
        if right < heap.count, heap[right].id < heap[least].id { least = right }
        guard least != place else { return }
        heap.swapAt(place, least)
        place = least
      }
    }
  }
}
