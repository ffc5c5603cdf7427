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
    var source = source
    if source.unicodeScalars.first == "\u{FEFF}" { source.unicodeScalars.removeFirst() }
    source.makeContiguousUTF8()
    text = Self.isClean(source.utf8.span) ? source : mended(source.unicodeScalars[...])
    noteLines()
  }

  private mutating func noteLines() {
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    for place in bytes.indices where bytes[place] == 0x0A { lineStarts.append(place + 1) }
  }

  /// Whether nothing needs mending: the ordinary case, decided in one pass over the bytes.
  private static func isClean(_ bytes: Span<UInt8>) -> Bool {
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case 0x0A: continue
      case 0..<0x20, 0x7F: return false
      // Of all other characters only those that begin with one of these may not belong.
      case 0xC2, 0xE2, 0xEF:
        if isForeign(byte, bytes[place + 1], byte == 0xC2 ? 0 : bytes[place + 2]) { return false }
      default: continue
      }
    }
    return true
  }

  /// Whether two or three bytes of UTF-8 are a scalar that does not belong; see `isForeign`.
  private static func isForeign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let value =
      first == 0xC2
      ? UInt32(second)
      : UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    return Unicode.Scalar(value)?.isForeign ?? false
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
