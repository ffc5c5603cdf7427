import Crypto

/// The first 128 bits of a SHA-256, which tie the lines of a writer to each other.
///
/// > Source: FIPS 180-4; half of it leaves 64 bits against collisions and 128 against forgery.
public struct ChainHash: Hashable, Sendable {
  /// The first 64 bits.
  public let high: UInt64
  /// The last 64 bits.
  public let low: UInt64

  /// What stands for the line before a writer's first.
  public static let none = ChainHash(high: 0, low: 0)

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Hashes bytes, one run after the other.
  init(of first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8> = []) {
    var hasher = SHA256()
    unsafe first.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    unsafe second.withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    var bits: (high: UInt64, low: UInt64) = (0, 0)
    for (place, byte) in hasher.finalize().enumerated() {
      if place == 16 { break }
      bits = (bits.high << 8 | bits.low >> 56, bits.low << 8 | UInt64(byte))
    }
    self.init(high: bits.high, low: bits.low)
  }

  /// Reads 32 small hexadecimal digits; `nil` for anything else.
  init?(hex: ArraySlice<UInt8>) {
    guard hex.count == 32 else { return nil }
    var bits: (high: UInt64, low: UInt64) = (0, 0)
    for byte in hex {
      guard let digit = byte.hexValue else { return nil }
      bits = (bits.high << 4 | bits.low >> 60, bits.low << 4 | UInt64(digit))
    }
    self.init(high: bits.high, low: bits.low)
  }

  /// The 32 hexadecimal digits.
  var hex: [UInt8] { high.hexDigits + low.hexDigits }
}

extension ChainHash: CustomStringConvertible {
  /// The hash in 32 hexadecimal digits.
  public var description: String { String(decoding: hex, as: UTF8.self) }
}

extension UInt8 {
  /// The value of a small hexadecimal digit.
  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }

  /// The small hexadecimal digit with a value below sixteen.
  init(hexDigit value: UInt8) {
    self = value < 10 ? 0x30 + value : 0x61 + value - 10
  }
}

extension UInt64 {
  /// The number in sixteen small hexadecimal digits.
  var hexDigits: [UInt8] {
    (0..<16).map { UInt8(hexDigit: UInt8(truncatingIfNeeded: self >> (60 - $0 * 4)) & 15) }
  }
}
