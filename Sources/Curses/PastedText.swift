@_spi(_Unicode) import Swift

/// What is being pasted, up to its end.
struct PastedText {
  /// The most characters that a paste may have.
  static let limit = 100_000
  /// Escape, `[201~`.
  private static let end = Array("\u{1B}[201~".utf8)
  static let begin = Array("\u{1B}[200~".utf8)

  private var bytes: [UInt8] = []
  private var isOverlong = false
  private var matched = 0

  /// Takes bytes up to the end of the paste.
  ///
  /// - Parameter arrived: What has come.
  /// - Returns: What follows the end; nil when it has not come.
  mutating func take(_ arrived: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = arrived
    while let byte = rest.popFirst() {
      if bytes.count < 4 * Self.limit + Self.end.count {
        bytes.append(byte)
      } else {
        isOverlong = true
      }
      if byte == Self.end[matched] { matched += 1 } else { matched = byte == Self.end[0] ? 1 : 0 }
      guard matched == Self.end.count else { continue }
      matched = 0
      if !isOverlong { bytes.removeLast(Self.end.count) }
      // Text that holds the end of a paste does not become keys: the last end is the end.
      guard Self.isPastedEnd(rest) else { return rest }
    }
    return nil
  }

  /// Tells whether what follows the end of a paste has another end without a beginning.
  private static func isPastedEnd(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest
    while let place = rest.firstIndex(of: end[0]) {
      rest = rest[place...]
      if rest.starts(with: end) { return true }
      if rest.starts(with: begin) { return false }
      rest = rest.dropFirst()
    }
    return false
  }

  /// The text, composed, with newlines as its only controls; nil when it is longer than is kept.
  var text: String? {
    guard !isOverlong else { return nil }
    var reader = UTF8Reader()
    var scalars: [Unicode.Scalar] = []
    for byte in bytes {
      var step = reader.take(byte)
      if case .illegible(_, isByteLeft: true) = step { step = reader.take(byte) }
      if case .scalar(let scalar) = step { scalars.append(scalar) }
    }
    let cleaned = Self.cleaned(scalars)
    return cleaned.count > Self.limit ? nil : cleaned
  }

  /// Returns the text composed, with newlines as its only controls.
  private static func cleaned(_ pasted: [Unicode.Scalar]) -> String {
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in pasted {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A, 0x0D: cleaned.append("\n")
      case 0x09: cleaned.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      default: cleaned.append(scalar)
      }
      previous = scalar
    }
    var composed = String.UnicodeScalarView()
    for scalar in String(cleaned)._nfc { composed.append(scalar) }
    return String(composed)
  }
}
