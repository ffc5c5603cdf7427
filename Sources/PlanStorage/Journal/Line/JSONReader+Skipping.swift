extension JSONReader {
  /// Takes any value, as strictly as one that is understood; so many values stand around it.
  mutating func skipValue(depth: Int) throws(LineProblem) {
    guard depth < LineLimits.depth else { throw .tooDeep(at: position) }
    switch next {
    case 0x22: _ = try text()
    case 0x5B: try items { (reader) throws(LineProblem) in try reader.skipValue(depth: depth + 1) }
    case 0x7B: try skipObject(depth: depth)
    case 0x2D, 0x30...0x39: try skipNumber()
    default:
      guard take("true") || take("false") || take("null") else { throw malformed }
    }
  }

  private mutating func skipObject(depth: Int) throws(LineProblem) {
    try expect("{")
    if take("}") { return }
    var names: Set<String> = []
    repeat {
      let place = position
      guard names.insert(try text()).inserted else { throw .malformed(at: place) }
      try expect(":")
      try skipValue(depth: depth + 1)
    } while take(",")
    try expect("}")
  }

  /// Takes a number with fewer than sixteen digits and at most one decimal point, without exponent.
  private mutating func skipNumber() throws(LineProblem) {
    _ = take("-")
    _ = try number()
    guard take(".") else { return }
    let start = position
    while case 0x30...0x39 = next { skip(1) }
    guard (1...15).contains(position - start) else { throw malformed }
  }
}
