/// A number with decimals, exact as someone measured it: `63.5`.
public struct DecimalNumber: Hashable, Sendable {
  /// The number in millionths.
  public let millionths: Int64

  /// Creates a number from its text.
  ///
  /// - Parameter text: A hyphen before a negative number, at most twelve digits, and a point with at
  ///   most six more; `nil` comes back for any other spelling, also with needless zeros.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let isNegative = bytes.first == 0x2D
    let point = bytes.firstIndex(of: 0x2E) ?? bytes.count
    let whole = bytes[..<point].dropFirst(isNegative ? 1 : 0)
    let decimals = bytes[point...].dropFirst()
    guard (1...12).contains(whole.count), decimals.count <= 6, whole.allSatisfy(\.isDigit),
      decimals.allSatisfy(\.isDigit)
    else { return nil }
    let digits = whole + decimals + Array(repeating: 0x30, count: 6 - decimals.count)
    let size = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
    millionths = isNegative ? -size : size
    guard description == text else { return nil }
  }

  /// Creates a number from what someone has typed.
  ///
  /// - Parameter text: As ``init(_:)``, with a comma or a point, needless zeros, and a minus sign;
  ///   `nil` comes back for anything else.
  public init?(typed text: String) {
    var plain = text.map { $0 == "," ? "." : $0 == "\u{2212}" ? "-" : $0 }
    if plain.contains(".") {
      guard plain.last?.isNumber == true else { return nil }
      while plain.last == "0" { plain.removeLast() }
      if plain.last == "." { plain.removeLast() }
    }
    let sign = plain.first == "-" ? ["-" as Character] : []
    var digits = plain.dropFirst(sign.count)
    while digits.first == "0", digits.dropFirst().first?.isNumber == true { digits.removeFirst() }
    let text = String(sign + digits)
    self.init(text == "-0" ? "0" : text)
  }
}

extension DecimalNumber: Comparable {
  /// Returns whether one is smaller than the other.
  ///
  /// - Parameters:
  ///   - lhs: One number.
  ///   - rhs: Another number.
  /// - Returns: Whether the first is smaller than the second.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.millionths < rhs.millionths }
}

extension DecimalNumber: CustomStringConvertible {
  /// The text with a point, as files have it.
  public var description: String {
    let size = millionths.magnitude
    var decimals = padded(Int(size % 1_000_000), to: 6)
    while decimals.last == "0" { decimals.removeLast() }
    let sign = millionths < 0 ? "-" : ""
    return "\(sign)\(size / 1_000_000)" + (decimals.isEmpty ? "" : ".\(decimals)")
  }
}
