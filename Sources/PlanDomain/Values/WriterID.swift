/// Who writes to the journal: a function, a hyphen and four characters, `kansli-7q3k`.
public struct WriterID: Hashable, Sendable {
  /// The identifier as written; also the name of the writer's folder.
  public let rawValue: String

  /// Creates an identifier.
  ///
  /// - Parameter text: One to sixteen small letters or digits, a hyphen, and four more; `nil` comes
  ///   back for anything else.
  public init?(_ text: String) {
    let name = text.utf8.dropLast(5)
    let rest = text.utf8.dropFirst(name.count)
    guard (1...16).contains(name.count), rest.count == 5, rest.first == 0x2D,
      name.allSatisfy({ $0.isSmallLetter || $0.isDigit }),
      rest.dropFirst().allSatisfy({ $0.isSmallLetter || $0.isDigit })
    else { return nil }
    rawValue = text
  }
}

extension WriterID: CustomStringConvertible {
  /// The identifier as written.
  public var description: String { rawValue }
}
