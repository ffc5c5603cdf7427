extension Chart {
  /// The chart as a figure, drawn in the document itself.
  ///
  /// > Source: SVG 2; WCAG 2.1, 1.1.1 and 1.4.11.
  var html: [String] {
    guard bars.contains(where: { $0.total > 0 }) else { return [] }
    let height = bars.count * Self.row + Self.key
    let drawing =
      bars.enumerated().flatMap { draw($1, y: $0 * Self.row) } + legend(y: bars.count * Self.row)
    return [
      "<figure>", "<figcaption>\(title.html)</figcaption>",
      "<svg role=\"img\" aria-label=\"\(description.html)\" width=\"\(Self.width)\" height=\"\(height)\" "
        + "viewBox=\"0 0 \(Self.width) \(height)\" font-size=\"13\">",
    ] + drawing + ["</svg>", "</figure>"]
  }

  /// The chart as a file of its own, for programs that give a picture its words but no drawing.
  ///
  /// > Source: SVG 2.
  var svg: String {
    let height = bars.count * Self.row + Self.key
    let drawing =
      bars.enumerated().flatMap { draw($1, y: $0 * Self.row) } + legend(y: bars.count * Self.row)
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Self.width)\" height=\"\(height)\" "
      + "viewBox=\"0 0 \(Self.width) \(height)\" font-size=\"13\" "
      + "font-family=\"Arial,Liberation Sans,sans-serif\">\(drawing.joined())</svg>"
  }

  /// Everything that the bars show, in words.
  var description: String {
    let bars = bars.map { bar in
      let parts = zip(series, bar.values).filter { $1 > 0 }.map { "\($1) \($0.name)" }
      return "\(bar.name): \(parts.joined(separator: ", "))"
    }
    return "\(title). \(bars.joined(separator: ". "))."
  }

  private static let (width, row, key, label) = (640, 28, 28, 64)

  private func draw(_ bar: Bar, y: Int) -> [String] {
    let longest = max(1, bars.map(\.total).max() ?? 1)
    var lines = ["<text x=\"0\" y=\"\(y + 19)\">\(bar.name.html)</text>"]
    var before = 0
    for (one, value) in zip(series, bar.values) where value > 0 {
      let start = place(before, of: longest)
      let end = place(before + value, of: longest)
      before += value
      lines.append(
        "<rect fill=\"\(one.shade.fill)\" stroke=\"\(one.shade.edge)\" x=\"\(start)\" y=\"\(y + 3)\" "
          + "width=\"\(end - start)\" height=\"22\"/>")
      guard end - start >= 20 else { continue }
      lines.append(
        "<text fill=\"\(one.shade.ink)\" x=\"\(start + 6)\" y=\"\(y + 19)\">\(value)</text>"
      )
    }
    return lines
  }

  private func place(_ value: Int, of longest: Int) -> Int {
    Self.label + (Self.width - Self.label) * value / longest
  }

  private func legend(y: Int) -> [String] {
    let step = (Self.width - Self.label) / max(1, series.count)
    return series.enumerated().flatMap { place, one -> [String] in
      let x = Self.label + place * step
      return [
        "<rect fill=\"\(one.shade.fill)\" stroke=\"\(one.shade.edge)\" x=\"\(x)\" y=\"\(y + 9)\" width=\"12\" height=\"12\"/>",
        "<text x=\"\(x + 18)\" y=\"\(y + 19)\">\(one.name.html)</text>",
      ]
    }
  }
}

extension Chart.Bar {
  var total: Int { values.reduce(0, +) }
}

extension Chart.Shade {
  /// The colour, at least 3:1 against white but for what is gone, which has dark text instead.
  fileprivate var fill: String {
    switch self {
    case .finished: "#1b5e20"
    case .underWay: "#1f5fa8"
    case .halted: "#8a5a00"
    case .waiting: "#6b6b6b"
    case .unknown: "#ffffff"
    case .gone: "#c4c4c4"
    }
  }

  /// The colour of a number on it, at least 4.5:1.
  fileprivate var ink: String { self == .gone || self == .unknown ? "#1a1a1a" : "#ffffff" }

  /// The line around a part: what is not known is only an outline.
  fileprivate var edge: String { self == .unknown ? "#6b6b6b" : "#fff" }
}
