/// One pass over a file's text that notes what does not belong there and where lines begin.
struct Cleaning {
  /// The file's path within the workspace.
  let file: String
  private(set) var text = ""
  private(set) var faults: [(problem: Problem, location: SourceLocation)] = []
  private(set) var lineStarts = [0]

  init(file: String) {
    self.file = file
  }

  /// Refuses a file as a whole, at its first character.
  mutating func refuse(_ problem: Problem) {
    faults.append((problem, SourceLocation(file: file, line: 1, column: 1)))
  }

  /// Refuses a file that is not UTF-8, at its first such byte.
  ///
  /// - Parameter bytes: The whole file.
  mutating func refuse(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    let valid = bytes.prefix(validUTF8PrefixLength(of: bytes))
    let line = valid.count { $0 == 0x0A }
    let lineStart = valid.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: valid[lineStart...], as: UTF8.self).unicodeScalars.count
    faults.append((.notUTF8, SourceLocation(file: file, line: line + 1, column: column + 1)))
    noteLines()
  }

  /// Cleans a text; a byte order mark at its start is dropped without a word.
  ///
  /// - Parameter source: The text as in the file.
  mutating func clean(_ source: String) {
    var scalars = source.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    text = isClean(scalars) ? String(scalars) : mended(scalars)
    noteLines()
  }

  private mutating func noteLines() {
    for (offset, byte) in text.utf8.enumerated() where byte == 0x0A {
      lineStarts.append(offset + 1)
    }
  }

  /// Whether nothing needs mending: the ordinary case, decided in one pass over the bytes.
  private func isClean(_ source: Substring.UnicodeScalarView) -> Bool {
    source.allSatisfy { !$0.isForeign }
  }

  /// Puts a space for each character that does not belong, and notes where.
  private mutating func mended(_ source: Substring.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var index = source.startIndex
    while index < source.endIndex {
      let scalar = source[index]
      index = source.index(after: index)
      if scalar == "\r", index < source.endIndex, source[index] == "\n" { continue }
      if scalar.isForeign, faults.count <= PlanFileLimits.problems {
        let problem: Problem = scalar == "\t" ? .tab : .controlCharacter(scalar.value)
        faults.append((problem, SourceLocation(file: file, line: line, column: column)))
      }
      result.append(scalar.isForeign ? " " : scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether a plan file may not hold the scalar: controls, other line breaks than `\n`, no characters.
  var isForeign: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

/// Returns how many bytes from the start are UTF-8.
private func validUTF8PrefixLength(of bytes: [UInt8]) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var length = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    length += UTF8.width(scalar)
  }
  return length
}
