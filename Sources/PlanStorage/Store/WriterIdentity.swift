@_spi(_Unicode) import Swift
import PlanDomain

extension WriterID {
  /// Makes the identity of a new writer: its function in plain letters, and four random characters.
  init(
    function: String, using generator: inout some RandomNumberGenerator
  ) {
    let text = "\(WriterID.slug(of: function))-\(String.randomEnding(using: &generator))"
    guard let writer = WriterID(text) else {
      preconditionFailure("A slug and four characters always make a writer.")
    }
    self = writer
  }

  /// The letters and digits of a function, without accents, sixteen at most; `writer` where it has none.
  static func slug(of function: String) -> String {
    let plain = function.lowercased()._nfd.compactMap { scalar in
      UInt8(exactly: scalar.value).flatMap { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : nil
      }
    }
    return plain.isEmpty ? "writer" : String(decoding: plain.prefix(16), as: UTF8.self)
  }
}

extension String {
  /// Makes the end of an identifier that no other has: four random characters that are hard to mistake.
  static func randomEnding(using generator: inout some RandomNumberGenerator) -> String {
    let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
    let bytes = (0..<4).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
