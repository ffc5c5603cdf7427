public import PlanDomain

/// A value of JSON whose members keep the order that they were written in.
public enum JSONValue: Hashable, Sendable {
  /// Members in order; no name comes twice.
  case object([Member])
  /// Values in order.
  case array([JSONValue])
  /// Text.
  case string(String)
  /// A whole number.
  case number(Int)
  /// A number with decimals, exact.
  case decimal(DecimalNumber)
  /// A share, written with four decimals.
  case share(Double)
  /// True or false.
  case bool(Bool)
  /// Nothing.
  case null

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name, in snake_case.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// Creates a member.
    ///
    /// - Parameters:
    ///   - name: The name, in snake_case.
    ///   - value: The value.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Creates an object whose members keep the order of the literal.
  ///
  /// - Parameter elements: Names and values.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0, $1) })
  }
}

extension JSONValue {
  /// Text, or nothing.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The description of a value as text, or nothing.
  static func text<Value: CustomStringConvertible>(_ value: Value?) -> JSONValue {
    value.map { .string($0.description) } ?? .null
  }

  /// Each value's description.
  static func texts(_ values: [some CustomStringConvertible]) -> JSONValue {
    .array(values.map { .string($0.description) })
  }

  /// Returns the object with members after those that it has.
  func adding(_ members: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = members else { return self }
    return .object(own + more)
  }
}
