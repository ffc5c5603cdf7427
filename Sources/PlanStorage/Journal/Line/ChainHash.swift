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
    let digest = SHA256(of: first, second)
    self.init(high: digest.first, low: digest.second)
  }

  /// Reads 32 small hexadecimal digits; `nil` for anything else.
  init?(hex: ArraySlice<UInt8>) {
    let digits = Array(hex)
    guard digits.count == 32, let high = digits.hexWord(at: 0), let low = digits.hexWord(at: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// The 32 hexadecimal digits.
  var hex: [UInt8] { high.hexDigits + low.hexDigits }
}

extension ChainHash: CustomStringConvertible {
  /// The hash in 32 hexadecimal digits.
  public var description: String { String(decoding: hex, as: UTF8.self) }
}

extension [UInt8] {
  /// The number in sixteen small hexadecimal digits from a place on, which must all be there.
  func hexWord(at place: Int) -> UInt64? {
    guard let high = UInt64(bigEndianAt: place, in: self).hexHalf,
      let low = UInt64(bigEndianAt: place + 8, in: self).hexHalf
    else { return nil }
    return high << 32 | low
  }
}

extension UInt64 {
  fileprivate init(bigEndianAt place: Int, in bytes: [UInt8]) {
    precondition(place >= 0 && place + 8 <= bytes.count)
    self = unsafe bytes.withUnsafeBytes {
      unsafe UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
  }

  /// The value of eight small hexadecimal digits, one in each byte, all of them at once.
  ///
  /// > Source: Lamport, «Multiple byte processing with full-word instructions», 1975.
  fileprivate var hexHalf: UInt64? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // Letters have bit 6; their low four bits count from 1.
    let values = (self & (ones * 0x0F)) + (self >> 6 & ones) * 9
    let isAboveNine = (values + ones * 6) >> 4 & ones
    guard values & (ones * 0xF0) == 0, values + ones * 0x30 + isAboveNine * 39 == self else {
      return nil
    }
    let pairs = (values | values >> 4) & 0x00FF_00FF_00FF_00FF
    let quads = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
    return (quads | quads >> 16) & 0xFFFF_FFFF
  }
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
