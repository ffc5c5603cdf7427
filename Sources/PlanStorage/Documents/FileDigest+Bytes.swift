import Crypto
public import PlanDomain

extension FileDigest {
  /// Computes the digest of bytes.
  ///
  /// - Parameter bytes: The bytes of a file, or of a part of one.
  public init(of bytes: some Sequence<UInt8>) {
    var hasher = SHA256()
    unsafe Array(bytes).withUnsafeBytes { unsafe hasher.update(bufferPointer: $0) }
    let digits = hasher.finalize().flatMap {
      [UInt8(hexDigit: $0 >> 4), UInt8(hexDigit: $0 & 15)]
    }
    guard let digest = FileDigest(String(decoding: digits, as: UTF8.self)) else {
      preconditionFailure("A SHA-256 has 32 bytes, so 64 small hexadecimal digits.")
    }
    self = digest
  }
}
