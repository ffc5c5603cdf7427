/// How the rows of a page are shown where they are more than there is room for: one part at a time.
///
/// Every row stands in exactly one part, so that going on shows each of them once. A block that has room
/// on a screen is never split; a heading is not parted from what follows it.
struct WallParts: Equatable {
  /// The rows of each part.
  let parts: [Range<Int>]

  /// Divides blocks among parts.
  ///
  /// - Parameters:
  ///   - blocks: The rows of each block, an empty row between them.
  ///   - headings: The blocks that belong to the one after.
  ///   - height: How many rows there is room for.
  init(_ blocks: [Range<Int>], headings: Set<Int> = [], height: Int) {
    let height = max(1, height)
    var parts: [Range<Int>] = []
    var start = 0
    var place = 0
    while place < blocks.count {
      let last = WallParts.lastOfGroup(place, headings, blocks.count)
      let end = blocks[last].upperBound
      if end - start > height, blocks[place].lowerBound > start {
        // The air between two blocks belongs to no part.
        parts.append(start..<blocks[place - 1].upperBound)
        start = blocks[place].lowerBound
      }
      // What is taller than the screen goes on in the next part.
      while end - start > height {
        parts.append(start..<start + height)
        start += height
      }
      place = last + 1
    }
    let end = blocks.last?.upperBound ?? 0
    if start < end || parts.isEmpty { parts.append(start..<max(start, end)) }
    self.parts = parts
  }

  /// The last block of those that are not parted from each other.
  private static func lastOfGroup(_ place: Int, _ headings: Set<Int>, _ count: Int) -> Int {
    (place..<count).first { !headings.contains($0) } ?? count - 1
  }

  /// The part that shows a row; the last one for a row after all others.
  func place(of row: Int) -> Int { parts.lastIndex { $0.lowerBound <= row } ?? 0 }
}
