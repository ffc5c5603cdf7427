/// Which rows of a list are shown, so that the selected one always is.
public struct ScrollWindow: Hashable, Sendable {
  /// The first row shown, 0-based.
  public private(set) var first: Int

  /// Creates a window that begins at a row.
  public init(first: Int = 0) {
    self.first = max(0, first)
  }

  /// Moves as little as possible to show a row, and leaves no room unused below the last one.
  ///
  /// - Parameters:
  ///   - row: The row to show, 0-based.
  ///   - count: The number of rows in the list.
  ///   - height: The number of rows there is room for.
  public mutating func reveal(row: Int, of count: Int, in height: Int) {
    guard height > 0 else { return }
    if row < first { first = row }
    if row >= first + height { first = row - height + 1 }
    first = max(0, min(first, count - height))
  }

  /// Returns the rows shown of a list, when there is room for a number of rows.
  public func rows(of count: Int, in height: Int) -> Range<Int> {
    let start = min(first, max(0, count))
    return start..<min(max(start, count), start + max(0, height))
  }
}
