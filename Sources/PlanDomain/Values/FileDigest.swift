/// The SHA-256 of a file's bytes, which tells whether it is still the one that was approved.
///
/// > Source: FIPS 180-4.
public struct FileDigest: Hashable, Sendable {
  /// The digest as 64 small hexadecimal digits.
  public let rawValue: String

  /// Creates a digest from its text.
  ///
  /// - Parameter text: Exactly 64 small hexadecimal digits; `nil` comes back for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 64, text.isSmallHexadecimal else { return nil }
    rawValue = text
  }
}

extension FileDigest: CustomStringConvertible {
  /// The digest as 64 small hexadecimal digits.
  public var description: String { rawValue }
}

extension String {
  /// Whether there are only digits and the letters a to f.
  var isSmallHexadecimal: Bool {
    utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
  }
}
