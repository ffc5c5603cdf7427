/// A string that a terminal sends: an answer to an operating system command, a device control string, or
/// another that ends with Escape and a backslash, or with a bell.
struct ControlString: Equatable {
  /// The most scalars that are kept: as much as an answer that we ask for has.
  private static let limit = 128

  /// The text with the character that began it, as `]`.
  private(set) var text: String
  /// How many bytes have come, those that are not kept among them.
  private(set) var count = 0
  /// Whether the last byte was an Escape.
  var hasEscape = false
  private var utf8 = UTF8Reader()

  init(introducer: UInt8) {
    text = String(UnicodeScalar(introducer))
  }

  static func == (one: ControlString, other: ControlString) -> Bool {
    one.text == other.text && one.count == other.count && one.hasEscape == other.hasEscape
  }

  /// Takes a byte; true when it was the last one.
  ///
  /// The end that is one character, U+009C, is a byte that letters have too.
  mutating func take(_ byte: UInt8) -> Bool {
    count += 1
    switch utf8.take(byte) {
    case .scalar("\u{7}"), .scalar("\u{9C}"), .illegible([0x9C], isByteLeft: _): return true
    case .scalar(let scalar):
      if text.unicodeScalars.count < Self.limit { text.unicodeScalars.append(scalar) }
    case .illegible(_, isByteLeft: true): return take(byte)
    case .unfinished, .illegible: break
    }
    return false
  }
}
