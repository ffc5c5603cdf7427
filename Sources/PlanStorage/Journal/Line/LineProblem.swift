/// Why a line of the journal is not read.
public enum LineProblem: Error, Hashable, Sendable {
  /// It holds more bytes than a line may.
  case tooLong
  /// It is not written as the format says, at a byte counted from 0.
  case malformed(at: Int)
  /// A text is not UTF-8, ending at a byte counted from 0.
  case notUnicode(at: Int)
  /// A text is not in Unicode's normal form C, ending at a byte counted from 0.
  case notNormalized(at: Int)
  /// A text has more characters than it may, ending at a byte counted from 0.
  case textTooLong(at: Int)
  /// Values stand inside each other too deep, at a byte counted from 0.
  case tooDeep(at: Int)
  /// It holds more facts than a line may.
  case tooManyFacts
  /// It is written in a newer format.
  case newerFormat(Int)
  /// It names another writer than its folder.
  case otherWriter(String)
  /// The writer's last identifier is the last one there is.
  case noIdentifierLeft
  /// Its content does not match the hash of it.
  case contentAltered
  /// The line does not match its own hash.
  case lineAltered
}

/// What a line of the journal may at most hold.
public enum LineLimits {
  /// Bytes, the newline included.
  public static let bytes = 65_536
  /// Facts.
  public static let facts = 64
  /// Values inside each other, the line itself counted.
  public static let depth = 8
  /// Unicode scalars in one text.
  public static let scalars = 8_000
}
