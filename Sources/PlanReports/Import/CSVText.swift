/// The text of a file that a spreadsheet has saved, whatever encoding it chose.
///
/// A byte order mark decides; without one the bytes are UTF-8 where they can be, else Windows-1252,
/// which Swedish editions of Excel save and which has Latin-1 within it.
struct CSVText {
  /// The text, with line breaks that are all the same.
  let text: [Unicode.Scalar]

  init(_ bytes: [UInt8]) {
    var scalars = Array(Self.decoded(bytes).unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(scalars.count)
    for (place, scalar) in scalars.enumerated() {
      // Both halves of CRLF are one line break.
      if scalar == "\n", place > 0, scalars[place - 1] == "\r" { continue }
      text.append(scalar == "\r" ? "\n" : scalar)
    }
    self.text = text
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1, high: 0) }
    return String(validating: bytes, as: UTF8.self) ?? windows(bytes)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      UInt16(bytes[place + low]) | UInt16(bytes[place + high]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(0x80...0x9F ~= byte ? special[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// What Windows-1252 has where Latin-1 has controls.
  private static let special: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]
}
