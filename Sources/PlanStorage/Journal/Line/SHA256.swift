private import CNettle

/// A SHA-256, computed by nettle; this is the only door to it.
///
/// > Source: FIPS 180-4.
struct SHA256: Hashable {
  /// The digest as four numbers of 64 bits, the most significant first.
  let first, second, third, fourth: UInt64

  /// Hashes bytes, one run after the other.
  init(of bytes: ArraySlice<UInt8>, _ more: ArraySlice<UInt8> = []) {
    let digest = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe more.withUnsafeBufferPointer { more in
        unsafe cnettle_sha256(bytes.baseAddress, bytes.count, more.baseAddress, more.count)
      }
    }
    (first, second, third, fourth) = (digest.first, digest.second, digest.third, digest.fourth)
  }

  /// The 64 small hexadecimal digits.
  var hex: [UInt8] { first.hexDigits + second.hexDigits + third.hexDigits + fourth.hexDigits }
}
