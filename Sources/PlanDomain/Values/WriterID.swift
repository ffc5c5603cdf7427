/// Who writes to the journal: a function, a hyphen and four characters, `kansli-7q3k`.
public struct WriterID: Hashable, Sendable {
  /// The identifier as written; also the name of the writer's folder.
  public let rawValue: String

  /// Creates an identifier.
  ///
  /// - Parameter text: One to sixteen small letters or digits, a hyphen, and four more; `nil` comes
  ///   back for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...16).contains(parts[0].count), parts[1].count == 4,
      parts.joined().allSatisfy({ $0.isSmallLetter || $0.isDigit })
    else { return nil }
    rawValue = text
  }
}

extension WriterID: CustomStringConvertible {
  /// The identifier as written.
  public var description: String { rawValue }
}
