/// Reads one line of the journal from front to back, field by field in a fixed order.
///
/// It accepts one spelling of each value only: no blanks, no other order, no escape that the writer
/// would not have made. Two programs can therefore never read a line differently.
struct JSONReader {
  let bytes: [UInt8]
  /// The next byte to read.
  var position: Int
  /// Where reading stops.
  let end: Int
  /// Whether the facts being read restate those of an entry whose texts are masked.
  var isRestating = false

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position == end }

  /// The next byte, or 0 at the end.
  var next: UInt8 { position < end ? bytes[position] : 0 }

  var malformed: LineProblem { .malformed(at: position) }

  /// Takes a text if it stands next.
  mutating func take(_ text: StaticString) -> Bool {
    guard stands(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Whether a text stands next.
  private func stands(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard end - position >= count else { return false }
    let bytes = bytes.span
    let start = unsafe text.utf8Start
    for place in 0..<count {
      guard unsafe bytes[position + place] == start[place] else { return false }
    }
    return true
  }

  /// Takes a text that must stand next.
  mutating func expect(_ text: StaticString) throws(LineProblem) {
    guard take(text) else { throw malformed }
  }

  /// Takes a number of bytes.
  mutating func take(_ count: Int) throws(LineProblem) -> ArraySlice<UInt8> {
    guard position + count <= end else { throw malformed }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func skip(_ count: Int) { position += count }

  /// Takes a whole number from 0, without needless zeros, of at most fifteen digits.
  mutating func number() throws(LineProblem) -> Int {
    let start = position
    var sum = 0
    while case 0x30...0x39 = next, position - start < 16 {
      sum = sum * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    let digits = position - start
    guard (1...15).contains(digits), digits == 1 || bytes[start] != 0x30 else { throw malformed }
    return sum
  }

  /// Takes the items of an array, each read by a function.
  mutating func items(
    _ item: (inout JSONReader) throws(LineProblem) -> Void
  ) throws(LineProblem) {
    try expect("[")
    if take("]") { return }
    repeat { try item(&self) } while take(",")
    try expect("]")
  }
}
