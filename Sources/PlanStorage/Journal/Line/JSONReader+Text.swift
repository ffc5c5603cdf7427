@_spi(_Unicode) import Swift

extension JSONReader {
  /// Takes a text in quotation marks.
  mutating func text() throws(LineProblem) -> String {
    try expect("\"")
    let extent = try textExtent()
    let range = position..<extent.end
    position = extent.end + 1
    return try text(in: range, isPlain: extent.isPlain, mayCompose: extent.mayCompose)
  }

  /// Where the text ends that begins here, and what it needs: whether nothing in it is escaped, and
  /// whether it may not be in Unicode's normal form C.
  private func textExtent() throws(LineProblem) -> (end: Int, isPlain: Bool, mayCompose: Bool) {
    let bytes = bytes.span
    var place = position
    var (isPlain, mayCompose) = (true, false)
    while true {
      guard place < end else { throw .malformed(at: place) }
      let byte = bytes[place]
      if byte == 0x22 { return (place, isPlain, mayCompose) }
      if byte < 0x20 || byte == 0x7F { throw .malformed(at: place) }
      if byte == 0x5C {
        isPlain = false
        place += 1
      } else if byte >= 0xC2 {
        let second = place + 1 < end ? bytes[place + 1] : 0
        // A control character above ASCII: U+0080 to U+009F.
        if byte == 0xC2, place + 1 < end, second < 0xA0 { throw .malformed(at: place) }
        if byte >= 0xCC {
          let third = place + 2 < end ? bytes[place + 2] : 0
          if String.isInertPunctuation(byte, second, third) {
            place += 3
            continue
          }
          mayCompose = true
        }
      }
      place += 1
    }
  }

  private func text(
    in range: Range<Int>, isPlain: Bool, mayCompose: Bool
  ) throws(LineProblem) -> String {
    guard let text = String(utf8: isPlain ? bytes[range] : try unescaped(bytes[range])[...]) else {
      throw .notUnicode(at: range.upperBound)
    }
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
  /// Reads bytes as UTF-8; `nil` where they are none.
  ///
  /// What is no UTF-8 would be mended, and then be other bytes. `init(validating:as:)` says the same and
  /// takes far longer over each short text.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    self.init(decoding: bytes, as: UTF8.self)
    let (read, given) = (utf8.span, bytes.span)
    guard read.count == given.count else { return nil }
    for place in given.indices where read[place] != given[place] { return nil }
  }

  /// Whether some bytes of UTF-8 hold anything that may not be in Unicode's normal form C.
  ///
  /// Below U+0300, where lead bytes stay below 0xCC, nothing composes.
  private static func mayCompose(_ bytes: Span<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0xCC {
        place += 1
      } else if place + 2 < bytes.count,
        isInertPunctuation(bytes[place], bytes[place + 1], bytes[place + 2])
      {
        place += 3
      } else {
        return true
      }
    }
    return false
  }

  /// Whether three bytes are one of the dashes, quotation marks and dots from U+2010 to U+2027, which
  /// neither compose with anything nor decompose.
  static func isInertPunctuation(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    first == 0xE2 && second == 0x80 && (0x90...0xA7).contains(third)
  }

  /// Whether the text is in Unicode's normal form C.
  var isNormalized: Bool { unicodeScalars.elementsEqual(_nfc) }

  /// The text in Unicode's normal form C.
  var normalized: String {
    var text = self
    text.makeContiguousUTF8()
    guard String.mayCompose(text.utf8.span) else { return self }
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
