public import PlanDomain

extension FileDigest {
  /// Computes the digest of bytes.
  ///
  /// - Parameter bytes: The bytes of a file, or of a part of one.
  public init(of bytes: some Sequence<UInt8>) {
    let digits = SHA256(of: Array(bytes)[...]).hex
    guard let digest = FileDigest(String(decoding: digits, as: UTF8.self)) else {
      preconditionFailure("A SHA-256 has 32 bytes, so 64 small hexadecimal digits.")
    }
    self = digest
  }
}
