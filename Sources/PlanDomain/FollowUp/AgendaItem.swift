/// An item of a meeting's agenda, as it was planned.
public struct AgendaItem: Hashable, Sendable, IdentifierSubject {
  /// Keys are words: `deviations`, `own-2`.
  public static var identifierForm: IdentifierForm { .word }

  /// The longest time that an item can be planned for, in minutes.
  public static let longest = 600

  /// Names the item within its meeting, and the same matter from one meeting to the next.
  public var key: AgendaKey
  /// What it is called on the agenda.
  public var title: String
  /// How long it is planned to take, in minutes.
  public var minutes: Int?

  /// Creates an item.
  ///
  /// - Parameters:
  ///   - key: Names the item within its meeting.
  ///   - title: What it is called on the agenda.
  ///   - minutes: How long it is planned to take, 1 to 600.
  public init(_ key: AgendaKey, title: String, minutes: Int? = nil) {
    self.key = key
    self.title = title
    self.minutes = minutes
  }
}

/// Names an item of an agenda.
public typealias AgendaKey = Identifier<AgendaItem>
