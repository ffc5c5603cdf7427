/// Bars side by side, each of them parts that follow each other; a table beside says the same.
public struct Chart: Hashable, Sendable {
  /// A kind of part.
  struct Series: Hashable {
    let name: String
    let shade: Shade

    init(_ name: String, _ shade: Shade) { (self.name, self.shade) = (name, shade) }
  }

  /// A bar.
  struct Bar: Hashable {
    let name: String
    /// How long each part is, in the order of the series.
    let values: [Int]

    init(_ name: String, _ values: [Int]) { (self.name, self.values) = (name, values) }
  }

  /// How a part looks, in the order that parts stand in; never all that tells what it is.
  enum Shade: Int {
    case finished, underWay, halted, waiting, unknown, gone
  }

  let title: String
  let series: [Series]
  let bars: [Bar]
}
