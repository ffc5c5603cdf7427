/// The identity of something that began with a fact: it is the fact that opened it.
///
/// Numbers such as `AV-2026-07` can collide when two offline sites merge their journals; the fact
/// that opened something cannot.
public protocol OpeningIdentifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The fact that opened it.
  var fact: FactID { get }

  /// Creates an identifier.
  ///
  /// - Parameter fact: The fact that opened it.
  init(_ fact: FactID)
}

extension OpeningIdentifier {
  /// Returns whether one was opened before the other, by the identifiers of their facts.
  ///
  /// - Parameters:
  ///   - lhs: One identifier.
  ///   - rhs: Another identifier.
  /// - Returns: Whether the first stands before the second.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.fact < rhs.fact }

  /// The text `<entry id>#<index>`, as the journal writes it.
  public var description: String { fact.description }
}

/// The identity of a deviation.
public struct DeviationID: OpeningIdentifier {
  /// The fact that opened it.
  public let fact: FactID

  /// Creates an identifier.
  ///
  /// - Parameter fact: The fact that opened it.
  public init(_ fact: FactID) { self.fact = fact }
}

/// The identity of a meeting.
public struct MeetingID: OpeningIdentifier {
  /// The fact that planned it.
  public let fact: FactID

  /// Creates an identifier.
  ///
  /// - Parameter fact: The fact that planned it.
  public init(_ fact: FactID) { self.fact = fact }
}

/// The identity of a decision.
public struct DecisionID: OpeningIdentifier {
  /// The fact that recorded it.
  public let fact: FactID

  /// Creates an identifier.
  ///
  /// - Parameter fact: The fact that recorded it.
  public init(_ fact: FactID) { self.fact = fact }
}

/// The identity of a frozen report.
public struct ReportID: OpeningIdentifier {
  /// The fact that froze it.
  public let fact: FactID

  /// Creates an identifier.
  ///
  /// - Parameter fact: The fact that froze it.
  public init(_ fact: FactID) { self.fact = fact }
}

/// The identity of a picture of the situation.
public struct SituationID: OpeningIdentifier {
  /// The fact that registered it.
  public let fact: FactID

  /// Creates an identifier.
  ///
  /// - Parameter fact: The fact that registered it.
  public init(_ fact: FactID) { self.fact = fact }
}
