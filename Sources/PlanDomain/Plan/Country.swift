/// A country, by its two letters.
///
/// > Source: ISO 3166-1 alpha-2.
public struct Country: Hashable, Sendable, CustomStringConvertible {
  /// Sweden, where nothing else is said.
  public static let sweden = Country(letters: "SE")

  private let letters: String

  private init(letters: String) { self.letters = letters }

  /// Reads a country.
  ///
  /// - Parameter text: Two capital letters; `nil` comes back for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 2, text.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    letters = text
  }

  /// The two letters.
  public var description: String { letters }
}
