/// What an identifier's subject demands of its form.
public protocol IdentifierSubject {
  /// The form that identifiers of this subject have.
  static var identifierForm: IdentifierForm { get }
}

/// The form of an identifier in the plan files.
public enum IdentifierForm: Sendable {
  /// One or two capital letters, then letters, digits, dots and hyphens: `D3.2`, `AV-2026-07`.
  case planObject
  /// A small letter, then small letters, digits and hyphens, sixteen at most: `kommun`.
  case word
  /// A function in plain letters, a hyphen and four characters: `kansli-7q3k`.
  case writer

  /// Returns whether a text has the form.
  ///
  /// - Parameter text: The text as written.
  /// - Returns: `true` when every character is one that the form allows.
  public func matches(_ text: String) -> Bool {
    switch self {
    case .planObject: isPlanObject(Array(text.utf8))
    case .word: isWord(Array(text.utf8))
    case .writer: WriterID(text) != nil
    }
  }

  /// One or two capitals and one to thirty more characters.
  private func isPlanObject(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first.isCapital else { return false }
    let capitals = bytes.count > 1 && bytes[1].isCapital ? 2 : 1
    return (1...32).contains(bytes.count - 1) && bytes.count - capitals <= 30
      && bytes.dropFirst().allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E }
  }

  private func isWord(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first.isSmallLetter, bytes.count <= 16 else { return false }
    return bytes.allSatisfy { $0.isSmallLetter || $0.isDigit || $0 == 0x2D }
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isCapital: Bool { (0x41...0x5A).contains(self) }
  var isSmallLetter: Bool { (0x61...0x7A).contains(self) }
  var isLetter: Bool { isCapital || isSmallLetter }
}

/// An identifier of one kind of thing, as written in the plan files and the journal.
///
/// Identifiers are ASCII, so that two that look alike are alike byte for byte. They order naturally:
/// `A2` before `A10`.
public struct Identifier<Identified: IdentifierSubject>: Hashable, Sendable {
  /// The identifier as written.
  public let rawValue: String

  /// Creates an identifier.
  ///
  /// - Parameter text: The identifier as written; `nil` comes back when it has another form.
  public init?(_ text: String) {
    guard Identified.identifierForm.matches(text) else { return nil }
    rawValue = text
  }
}

extension Identifier: CustomStringConvertible {
  /// The identifier as written.
  public var description: String { rawValue }
}

extension Identifier: Comparable {
  /// Returns whether one stands before the other.
  ///
  /// - Parameters:
  ///   - lhs: One value.
  ///   - rhs: Another value.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    naturallyPrecedes(lhs.rawValue, rhs.rawValue)
  }
}

/// Compares two texts with their runs of digits taken as numbers.
///
/// - Parameters:
///   - lhs: One text.
///   - rhs: Another text.
/// - Returns: Whether the first stands before the second.
/// - Complexity: O(*n*) in the length of the shorter text.
public func naturallyPrecedes(_ lhs: String, _ rhs: String) -> Bool {
  var left = Substring(lhs).utf8
  var right = Substring(rhs).utf8
  while let a = left.first, let b = right.first {
    if a.isDigit, b.isDigit {
      let (m, n) = (popNumber(&left), popNumber(&right))
      if m != n { return m < n }
    } else if a != b {
      return a < b
    } else {
      left.removeFirst()
      right.removeFirst()
    }
  }
  return left.isEmpty && right.isEmpty ? lhs < rhs : left.isEmpty
}

/// Takes a run of digits off the front of a text; numbers too large to hold count as the largest.
private func popNumber(_ text: inout Substring.UTF8View) -> UInt64 {
  var number: UInt64 = 0
  while let byte = text.first, byte.isDigit {
    let (tens, tooLarge) = number.multipliedReportingOverflow(by: 10)
    number = tooLarge ? .max : tens.addingReportingOverflow(UInt64(byte - 0x30)).partialValue
    text.removeFirst()
  }
  return number
}
