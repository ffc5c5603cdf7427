/// Puts scalars together from bytes, wherever they are torn apart.
struct UTF8Reader {
  /// What a byte led to.
  enum Step: Equatable {
    /// The scalar is not whole yet.
    case unfinished
    case scalar(Unicode.Scalar)
    /// These bytes are no scalar. Where the last byte taken is not among them it is to be looked at anew.
    case illegible([UInt8], isByteLeft: Bool)
  }

  private var partial: [UInt8] = []

  /// Whether the beginning of a scalar waits for its end.
  var isMidway: Bool { !partial.isEmpty }

  mutating func take(_ byte: UInt8) -> Step {
    guard let first = partial.first else { return begin(byte) }
    guard Self.continuations(of: first, isSecond: partial.count == 1).contains(byte) else {
      defer { partial = [] }
      return .illegible(partial, isByteLeft: true)
    }
    partial.append(byte)
    guard partial.count == Self.length(first) else { return .unfinished }
    defer { partial = [] }
    let bits = partial.dropFirst().reduce(UInt32(first) & (0x7F >> UInt32(partial.count))) {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    return Unicode.Scalar(bits).map(Step.scalar) ?? .illegible(partial, isByteLeft: false)
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    if byte < 0x80 { return .scalar(Unicode.Scalar(byte)) }
    guard 0xC2...0xF4 ~= byte else { return .illegible([byte], isByteLeft: false) }
    partial = [byte]
    return .unfinished
  }

  private static func length(_ first: UInt8) -> Int {
    switch first {
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// The bytes that may follow: neither overlong forms, nor surrogates, nor beyond the last scalar.
  ///
  /// > Source: The Unicode Standard 16.0, table 3-7.
  private static func continuations(of first: UInt8, isSecond: Bool) -> ClosedRange<UInt8> {
    guard isSecond else { return 0x80...0xBF }
    switch first {
    case 0xE0: return 0xA0...0xBF
    case 0xED: return 0x80...0x9F
    case 0xF0: return 0x90...0xBF
    case 0xF4: return 0x80...0x8F
    default: return 0x80...0xBF
    }
  }
}
