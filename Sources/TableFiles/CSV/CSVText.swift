/// The text of a file that a spreadsheet has saved, whatever encoding it chose.
///
/// A byte order mark decides; without one the bytes are UTF-8 where they can be. Else they are Windows-1252,
/// which Swedish editions of Excel save and which has Latin-1 within it, unless far more of them are letters
/// in what Macintosh or DOS had before.
struct CSVText {
  /// The text, with line breaks that are all the same.
  let text: [Unicode.Scalar]

  /// Reads bytes as text.
  ///
  /// - Throws: `TableFault.Reason.unknownEncoding`.
  init(_ bytes: [UInt8]) throws(TableFault) {
    var scalars = Array(try Self.decoded(bytes).unicodeScalars)
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

  private static func decoded(_ bytes: [UInt8]) throws(TableFault) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1, high: 0) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    guard let page = CodePage.guessed(for: bytes) else { throw TableFault(.unknownEncoding) }
    guard !page.letters.isEmpty else { return windows(bytes) }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      // What is no letter that is known is told rather than guessed.
      text.append(byte < 0x80 ? Unicode.Scalar(byte) : page.letters[byte] ?? "\u{FFFD}")
    }
    return String(text)
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

/// A way to write letters in one byte each.
private struct CodePage {
  /// The letters and signs of Nordic text; none for Windows-1252, which has a table of its own.
  let letters: [UInt8: Unicode.Scalar]
  /// The bytes that are letters of Nordic text.
  let common: Set<UInt8>

  static let windows = CodePage(
    letters: [:],
    common: [
      0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6, 0xE9, 0xE8, 0xC9, 0xFC, 0xE6, 0xF8, 0xC6, 0xD8, 0x96,
      0x97,
      0x92, 0x93, 0x94, 0x95, 0x85, 0xA0, 0xA7, 0xAB, 0xBB, 0xB4, 0xB0, 0xDC, 0xE0,
    ])

  static let macintosh = CodePage([
    0x8C: "\u{E5}", 0x8A: "\u{E4}", 0x9A: "\u{F6}", 0x81: "\u{C5}", 0x80: "\u{C4}", 0x85: "\u{D6}",
    0x8E: "\u{E9}", 0x8F: "\u{E8}", 0x83: "\u{C9}", 0x9F: "\u{FC}", 0xBE: "\u{E6}", 0xBF: "\u{F8}",
    0xAE: "\u{C6}", 0xAF: "\u{D8}", 0xD0: "\u{2013}", 0xD1: "\u{2014}", 0xD5: "\u{2019}",
    0xD2: "\u{201C}", 0xD3: "\u{201D}", 0xA5: "\u{2022}", 0xC9: "\u{2026}", 0xCA: " ",
    0xA4: "\u{A7}", 0xC7: "\u{AB}", 0xC8: "\u{BB}",
  ])

  static let dos = CodePage([
    0x86: "\u{E5}", 0x84: "\u{E4}", 0x94: "\u{F6}", 0x8F: "\u{C5}", 0x8E: "\u{C4}", 0x99: "\u{D6}",
    0x82: "\u{E9}", 0x8A: "\u{E8}", 0x90: "\u{C9}", 0x81: "\u{FC}", 0x91: "\u{E6}", 0x9B: "\u{F8}",
    0x92: "\u{C6}", 0x9D: "\u{D8}", 0xAE: "\u{AB}", 0xAF: "\u{BB}", 0xFF: " ",
  ])

  private init(letters: [UInt8: Unicode.Scalar], common: Set<UInt8>) {
    (self.letters, self.common) = (letters, common)
  }

  private init(_ letters: [UInt8: Unicode.Scalar]) {
    self.init(letters: letters, common: Set(letters.keys))
  }

  /// The way in which most of the bytes beyond ASCII are Nordic letters.
  ///
  /// - Parameter bytes: The text.
  /// - Returns: Windows-1252 where another way is not far likelier; `nil` where the bytes are none of its.
  static func guessed(for bytes: [UInt8]) -> CodePage? {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes where byte >= 0x80 { counts[Int(byte)] += 1 }
    func count(_ page: CodePage) -> Int { page.common.reduce(0) { $0 + counts[Int($1)] } }
    let usual = count(windows)
    let other = count(macintosh) > count(dos) ? macintosh : dos
    if count(other) > 2 * usual { return other }
    let unused = [0x81, 0x8D, 0x8F, 0x90, 0x9D].reduce(0) { $0 + counts[$1] }
    return unused > usual ? nil : windows
  }
}
