/// Bytes as the letters that a terminal takes a copied text in.
///
/// > Source: RFC 4648, 4. The library that has it is PlanStorage's, and this module knows no files.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The letters, four for each three bytes that have begun.
  static func text(of bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      let sextets = (0..<4).map { letters[bits >> (18 - 6 * $0) & 63] }
      text += sextets.prefix(group.count + 1)
      text += Array(repeating: UInt8(ascii: "="), count: 3 - group.count)
    }
    return text
  }
}
