/// Something that is measured again and again to see whether goals are neared.
public struct Indicator: Hashable, Sendable, IdentifierSubject {
  /// Indicators are plan objects: `I3`.
  public static var identifierForm: IdentifierForm { .planObject }

  /// Which way is better.
  public enum Direction: String, CaseIterable, Sendable {
    /// More is better.
    case increase
    /// Less is better.
    case decrease
    /// It is to stay where it is.
    case keep
  }

  /// A value on a day.
  public struct Point: Hashable, Sendable {
    /// The value.
    public let value: DecimalNumber
    /// The day, if the plan says so.
    public let date: CalendarDate?

    /// Creates a point.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - date: The day.
    public init(_ value: DecimalNumber, on date: CalendarDate? = nil) {
      self.value = value
      self.date = date
    }
  }

  /// The identifier, `I3`.
  public let id: Identifier<Indicator>
  /// What is measured.
  public let title: String
  /// The unit of its values: `procent`.
  public var unit: String?
  /// The goals that it says something about.
  public var serves: [GoalID] = []
  /// Where it stood at the beginning.
  public var baseline: Point?
  /// Where it is to be.
  public var target: Point?
  /// Where it is to be in the words of the document, where that names no number.
  public var targetInWords: String?
  /// Which way is better.
  public var direction: Direction?
  /// Where its values come from.
  public var source: String?
  /// The day of the next measurement.
  public var next: CalendarDate?

  /// Creates an indicator of which nothing more is said.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: What is measured.
  public init(id: Identifier<Indicator>, title: String) {
    self.id = id
    self.title = title
  }
}

/// The identifier of an indicator.
public typealias IndicatorID = Identifier<Indicator>
