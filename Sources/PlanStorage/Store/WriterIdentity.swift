@_spi(_Unicode) import Swift
import PlanDomain

extension WriterID {
  /// Makes the identity of a new writer: its function in plain letters, and four random characters.
  init(
    function: String, using generator: inout some RandomNumberGenerator
  ) {
    let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
    let suffix = (0..<4).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] }
    let text = "\(WriterID.slug(of: function))-\(String(decoding: suffix, as: UTF8.self))"
    guard let writer = WriterID(text) else {
      preconditionFailure("A slug and four characters always make a writer.")
    }
    self = writer
  }

  /// The letters and digits of a function, without accents, sixteen at most.
  static func slug(of function: String) -> String {
    let plain = function.lowercased()._nfd.compactMap { scalar in
      UInt8(exactly: scalar.value).flatMap { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : nil
      }
    }
    return plain.isEmpty ? "writer" : String(decoding: plain.prefix(16), as: UTF8.self)
  }
}
