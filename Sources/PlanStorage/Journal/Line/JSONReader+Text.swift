@_spi(_Unicode) import Swift

extension JSONReader {
  /// Takes a text in quotation marks.
  mutating func text() throws(LineProblem) -> String {
    try expect("\"")
    let start = position
    var isPlain = true
    var mayCompose = false
    while true {
      guard position < end else { throw malformed }
      let byte = bytes[position]
      if byte == 0x22 { break }
      if byte < 0x20 || byte == 0x7F || isHighControl(byte) { throw malformed }
      if byte == 0x5C {
        isPlain = false
        position += 1
      }
      if byte >= 0xCC { mayCompose = true }
      position += 1
    }
    let range = start..<position
    position += 1
    return try text(in: range, isPlain: isPlain, mayCompose: mayCompose)
  }

  /// Whether a control character above ASCII begins here: U+0080 to U+009F.
  private func isHighControl(_ byte: UInt8) -> Bool {
    byte == 0xC2 && position + 1 < end && bytes[position + 1] < 0xA0
  }

  private func text(
    in range: Range<Int>, isPlain: Bool, mayCompose: Bool
  ) throws(LineProblem) -> String {
    let text: String?
    if isPlain {
      text = String(validating: bytes[range], as: UTF8.self)
    } else {
      text = String(validating: try unescaped(bytes[range]), as: UTF8.self)
    }
    guard let text else { throw .notUnicode(at: range.upperBound) }
    if range.count > LineLimits.scalars, text.unicodeScalars.count > LineLimits.scalars {
      throw .textTooLong(at: range.upperBound)
    }
    if mayCompose, !text.isNormalized { throw .notNormalized(at: range.upperBound) }
    return text
  }

  /// Undoes the escapes of the writer; no other ones are known.
  private func unescaped(_ escaped: ArraySlice<UInt8>) throws(LineProblem) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(escaped.count)
    var reader = JSONReader(bytes, in: escaped.startIndex..<escaped.endIndex)
    while !reader.isAtEnd {
      if reader.take("\\") {
        plain += try reader.escape()
      } else {
        plain.append(reader.next)
        reader.skip(1)
      }
    }
    return plain
  }

  /// Takes what stands after a backslash.
  private mutating func escape() throws(LineProblem) -> [UInt8] {
    if take("\"") { return [0x22] }
    if take("\\") { return [0x5C] }
    if take("n") { return [0x0A] }
    if take("t") { return [0x09] }
    try expect("u00")
    guard let high = next.hexValue else { throw malformed }
    skip(1)
    guard let low = next.hexValue else { throw malformed }
    skip(1)
    let control = high << 4 | low
    guard control.isEscapedControl else { throw malformed }
    return control < 0x80 ? [control] : [0xC2, control]
  }
}

extension UInt8 {
  /// Whether the control character with this number is written as `\u00…`.
  var isEscapedControl: Bool {
    self < 0x20 && self != 0x0A && self != 0x09 || (0x7F...0x9F).contains(self)
  }
}

extension String {
  /// Whether the text is in Unicode's normal form C.
  var isNormalized: Bool { unicodeScalars.elementsEqual(_nfc) }

  /// The text in Unicode's normal form C.
  var normalized: String {
    // Below U+0300, where lead bytes stay below 0xCC, nothing composes.
    guard utf8.contains(where: { $0 >= 0xCC }) else { return self }
    var text = self
    // For some runs of Tibetan vowel signs the standard library needs a second round.
    for _ in 0..<4 {
      var scalars = UnicodeScalarView()
      scalars.append(contentsOf: text._nfc)
      text = String(scalars)
      if text.isNormalized { break }
    }
    return text
  }
}
