extension Sequence<String> {
  /// Returns the text that another one is most likely a slip of.
  ///
  /// - Parameters:
  ///   - written: What was written.
  ///   - slips: How many slips at most.
  /// - Returns: The nearest text within them, or `nil` when none resembles it.
  package func nearest(to written: String, within slips: Int = 2) -> String? {
    let limit = Swift.min(slips, written.count / 2)
    let ranked = map { (distance: slipCount(from: written, to: $0), text: $0) }
    return ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.text
  }
}

/// Returns how many characters must be added, removed, changed or exchanged with their neighbour.
///
/// > Source: the optimal string alignment distance.
///
/// - Complexity: O(*nm*); texts longer than 64 characters count as quite different.
func slipCount(from left: String, to right: String) -> Int {
  let (a, b) = (Array(left.lowercased()), Array(right.lowercased()))
  guard a.count <= 64, b.count <= 64, abs(a.count - b.count) <= 2 else { return .max }
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let change = rows[i][j] + (a[i] == b[j] ? 0 : 1)
      var best = min(change, rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
