/// The direction in which parts follow each other.
public enum Axis: Hashable, Sendable {
  /// Beside each other, from left to right.
  case horizontal
  /// Below each other, from top to bottom.
  case vertical
}

/// How much of a rectangle a part takes.
public enum Length: Hashable, Sendable {
  /// A number of cells, or what is left when that is less.
  case cells(Int)
  /// A share of what the fixed parts leave, in proportion to the other shares.
  case share(Int)
}

extension Rectangle {
  /// Divides the rectangle into parts that follow each other without gaps.
  ///
  /// Fixed lengths are met first, from the first to the last. If there is a share, the parts fill
  /// the whole rectangle.
  public func split(_ axis: Axis, _ lengths: Length...) -> [Rectangle] {
    split(axis, lengths)
  }

  /// Divides the rectangle into as many parts as there are lengths, without gaps.
  public func split(_ axis: Axis, _ lengths: [Length]) -> [Rectangle] {
    var start = axis == .horizontal ? column : row
    return Self.resolve(lengths, of: axis == .horizontal ? columns : rows).map { length in
      defer { start += length }
      return switch axis {
      case .horizontal:
        Rectangle(
          origin: Point(column: start, row: row), size: Size(columns: length, rows: rows))
      case .vertical:
        Rectangle(
          origin: Point(column: column, row: start), size: Size(columns: columns, rows: length))
      }
    }
  }

  private static func resolve(_ lengths: [Length], of whole: Int) -> [Int] {
    var left = whole
    var resolved = lengths.map { length in
      guard case .cells(let wanted) = length else { return 0 }
      let given = min(max(0, wanted), left)
      left -= given
      return given
    }
    var shares = lengths.reduce(0) { $0 + $1.weight }
    for (index, length) in lengths.enumerated() where length.weight > 0 {
      resolved[index] = left * length.weight / shares
      left -= resolved[index]
      shares -= length.weight
    }
    return resolved
  }
}

extension Length {
  fileprivate var weight: Int {
    guard case .share(let weight) = self else { return 0 }
    return max(0, weight)
  }
}
